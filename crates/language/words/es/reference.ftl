# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = Referencia de la API
reference-lead = Todas las operaciones de este servidor, con sus parámetros, sus errores y la llamada en nueve lenguajes.
reference-description = Descripción OpenAPI
reference-all = Todas las operaciones
reference-operations = Operaciones
reference-filter = Filtrar operaciones
reference-filter-hint = Por nombre, ruta o tema
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Operaciones: { $count }
reference-nothing = Ninguna operación contiene todas estas palabras.
reference-show-all = Mostrar todas las operaciones
reference-callers = Quién puede llamarla
reference-callers-everybody = Cualquiera; no necesita credenciales.
reference-kind = { $kind ->
    [platform] Solo organizaciones de plataforma
    [enterprise] Solo organizaciones de empresa
   *[either] De ambos tipos
 }
reference-credentials = Credenciales
reference-credential = { $credential ->
    [access_token] Un token de acceso, con los permisos de su persona
    [admin_key] Una clave de administración
    [principal_key] Una clave de API sin espacio de trabajo propio, con los permisos de quien representa
    [scoped_key] Una clave de ámbito limitado con uno de los ámbitos de abajo
   *[any_scoped_key] Una clave de ámbito limitado, sean cuales sean sus ámbitos
 }
reference-scopes = Ámbitos
reference-scopes-one = una clave de ámbito limitado necesita uno de estos
reference-beta = Beta
reference-path-parameters = Parámetros de ruta
reference-query-parameters = Parámetros de consulta
reference-headers = Encabezados
reference-body = Cuerpo
reference-required = obligatorio
reference-one-of = Uno de
reference-fields = Campos
# $type is a value of the field "type".
reference-where-type = si type es { $type }
reference-between = { $unit ->
    [characters] de { $least } a { $most } caracteres
    [items] de { $least } a { $most } elementos
   *[number] de { $least } a { $most }
 }
reference-at-most = { $unit ->
    [characters] { $most } caracteres como máximo
    [items] { $most } elementos como máximo
   *[number] { $most } como máximo
 }
reference-at-least = { $unit ->
    [characters] { $least } caracteres como mínimo
    [items] { $least } elementos como mínimo
   *[number] { $least } como mínimo
 }
# $pattern is a regular expression.
reference-pattern = coincide con { $pattern }
reference-answer = Respuesta
reference-example = Respuesta de ejemplo
reference-errors = Errores
reference-call = La llamada
reference-samples = Lenguaje de la llamada
reference-no-command = Ningún comando hace esta llamada.
reference-try = Pruébala
reference-try-sign-in = Inicia sesión para enviar esta llamada a este servidor desde aquí.
reference-try-lead = El servidor hace la llamada en tu nombre y con tu rol. Cuenta y queda registrada como cualquier otra.
reference-try-changes = Esto no es un ensayo: la llamada cambia la organización que elijas.
reference-try-confirm = Quiero cambiar esta organización
reference-try-organization = Organización
reference-try-send = Enviar la llamada
reference-try-none = No gestionas ninguna organización para la que exista esta operación.
reference-try-body = Cuerpo (JSON)
reference-try-list = Si son varios, sepáralos con comas.
reference-try-choose = Sin indicar
reference-try-answer = Respuesta del servidor
reference-try-empty = La respuesta no tiene cuerpo.
reference-try-once = Los secretos que contiene solo se muestran esta vez.
reference-too-large = La respuesta es demasiado larga para mostrarla aquí.
reference-wrong = { $problem ->
    [missing] La llamada lo necesita.
    [too_long] Es demasiado largo.
    [unconfirmed] Confirma que la llamada puede cambiar la organización.
   *[impossible] La llamada no puede tratar de esto.
 }
reference-not-tried-open = Los programas hacen esta llamada sin credenciales; no hay nada que probar en tu nombre.
reference-not-tried-stream = La respuesta dura lo mismo que la importación, así que no se puede probar aquí.
reference-not-tried-batch = Una importación sigue después de la llamada, con las credenciales que la pidieron. Una llamada hecha desde aquí no deja ninguna, así que no se puede probar aquí.
reference-not-tried-secret = El cuerpo contiene un secreto, que no debe estar en un formulario. Verifica las claves con un programa.
