# Settings > Invites > Import: people out of a CSV file.

imports-open = Importar CSV
imports-title = Invitar a personas desde un archivo
imports-sub = Hasta 10.000 a la vez. No se invita a nadie antes de que veas qué va a pasar.
imports-file = Archivo CSV
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = La primera línea nombra las columnas: <code>email</code> y, si los roles son distintos, <code>role</code>. Las demás columnas se omiten.
imports-example = Ejemplo de archivo
imports-role = Rol para las líneas sin rol
imports-preview = Revisar el archivo
imports-earlier = Importaciones anteriores
imports-column-when = Cuándo
imports-column-rows = Líneas
imports-column-state = Estado
imports-column-row = Línea
imports-column-address = Dirección
imports-column-role = Rol
imports-column-outcome = Resultado

imports-preview-title = Qué va a pasar
imports-preview-sub = Todavía no se ha invitado a nadie.
imports-another-file = Elegir otro archivo
imports-left-out = Columnas omitidas: { $headings }
imports-invite = { $count ->
    [one] Invitar a { $count } persona
    [many] Invitar a { $count } de personas
   *[other] Invitar a { $count } personas
 }
imports-nobody = No se puede invitar a nadie de este archivo.
imports-more = { $count ->
    [one] { $count } línea más no se muestra.
    [many] { $count } de líneas más no se muestran.
   *[other] { $count } líneas más no se muestran.
 }
imports-progress-title = Importación
imports-progress = Progreso
imports-settled = { $settled } de { $count } hechas
imports-revoked = { $count ->
    [one] Se revocó { $count } invitación.
    [many] Se revocaron { $count } de invitaciones.
   *[other] Se revocaron { $count } invitaciones.
 }
imports-all-rows = Todas las líneas
imports-waiting = En espera
imports-state = { $state ->
    [queued] A la espera de empezar
    [running] Invitando
    [finished] Terminada
    [stopped] Detenida: quien la empezó no puede continuar
   *[undone] Deshecha
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Se invitará
    [to_renew] Se invitará de nuevo
    [invited] Invitada
    [renewed] Invitada de nuevo
    [already_member] Ya es miembro
    [already_invited] Ya tiene una invitación
    [domain_not_allowed] Dominio no permitido
    [no_seat] No quedan plazas
    [invited_too_often] Invitada demasiadas veces en un día
    [invalid_address] No es una dirección de correo
    [duplicate] Dos veces en el archivo
    [role_not_assignable] El rol no se puede dar
    [missing_scope] Fuera de tus derechos
    [group_not_found] Grupo no encontrado
    [workspace_not_found] Espacio de trabajo no encontrado
    [invalid_details] Los detalles no se pueden guardar
    [has_directory] Un directorio decide los miembros
    [stopped] No se intentó
   *[refused] Rechazada
 }

imports-undo = Deshacer importación
imports-undo-question = ¿Deshacer esta importación?
imports-undo-words = Cada invitación suya que siga pendiente se revoca al instante y su enlace deja de funcionar. Quien ya aceptó sigue siendo miembro.
imports-done-undone = La importación se deshizo.

# $problem is one of those below.
imports-problem-at = { $problem } (línea { $line }, columna { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] El archivo no es texto UTF-8. Guárdalo como «CSV UTF-8».
    [column_twice] La columna { $heading } está dos veces.
    [unknown_column] La columna { $heading } es desconocida.
    [email_missing] Falta la columna email en la primera línea.
    [role_missing] Falta la columna role en la primera línea.
    [grant] Un espacio de trabajo se escribe con su id, dos puntos y un rol.
    [field_count] La línea tiene más o menos campos que la primera.
    [quote] Las comillas no coinciden.
   *[not_csv] Esto no es un archivo CSV.
 }
imports-no-row = El archivo no nombra a nadie.
imports-too-many = El archivo tiene { $count } líneas. Se importan como máximo { $limit } a la vez.
imports-daily-limit = La organización importa como máximo { $limit } líneas al día y hoy quedan { $left }.
imports-refused = Este archivo no se puede importar.
