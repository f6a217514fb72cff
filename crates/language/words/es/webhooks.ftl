# Settings > Webhooks: the endpoints.

webhooks-title = Webhooks
webhooks-id = ID
webhooks-sub = Direcciones tuyas a las que se envían eventos
webhooks-none = Aún no hay puntos de conexión
webhooks-endpoints-found = { $count ->
    [one] Se muestra { $count } punto de conexión
   *[other] Se muestran { $count } puntos de conexión
 }
webhooks-none-words = Cada evento se envía a los puntos de conexión que lo aceptan, firmado para que puedas distinguirlo de uno falso.
webhooks-not-offered = Los webhooks están desactivados en esta organización
webhooks-column-endpoint = Punto de conexión
webhooks-column-state = Estado
webhooks-events = Eventos
webhooks-events-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
 }
webhooks-enabled = Activado
webhooks-disabled = Desactivado

# One endpoint.

webhooks-disabled-by-server = El servidor desactivó este punto de conexión. Cuando desaparezca la causa, actívalo de nuevo.
webhooks-deliveries = Envíos de los últimos treinta días
webhooks-filter-state = Filtrar por estado
webhooks-all-states = Todos los estados
webhooks-found = { $count ->
    [one] { $count } envío mostrado
   *[other] { $count } envíos mostrados
 }
webhooks-no-deliveries = No hay envíos aquí
webhooks-no-deliveries-words = Envía un evento de prueba para ver uno.
webhooks-show-all = Mostrar todos los envíos
webhooks-delivery-state = { $state ->
    [queued] En espera
    [delivered] Entregado
    [failed] Fallido
   *[dropped] Descartado
 }
webhooks-column-event = Evento
webhooks-column-answer = Respuesta
webhooks-no-answer = Sin respuesta
webhooks-tries = { $count ->
    [one] { $count } intento
   *[other] { $count } intentos
 }
webhooks-resend = Enviar de nuevo
webhooks-queued = En cola desde
webhooks-next-try = Próximo intento
webhooks-finished = Terminado
webhooks-body = Lo que se envió

# The dialogs.

webhooks-new = Nuevo punto de conexión
webhooks-edit = Editar punto de conexión
webhooks-create = Crear punto de conexión
webhooks-url = URL
webhooks-url-hint = https, en el puerto habitual, con un nombre de host público
webhooks-description = Descripción
webhooks-made = { $name } está listo
webhooks-renewed = { $name } tiene un nuevo secreto de firma
webhooks-secret-words = Copia el secreto de firma ahora. No se volverá a mostrar.
webhooks-renew = Nuevo secreto de firma
webhooks-renew-question = ¿Nuevo secreto de firma para { $name }?
webhooks-renew-words = El anterior deja de funcionar al instante. Hasta que tu receptor tenga el nuevo, no podrá distinguir nuestros eventos de los falsos.
webhooks-delete = Eliminar punto de conexión
webhooks-delete-question = ¿Eliminar el punto de conexión { $name }?
webhooks-delete-words = Ya no se le envía nada, y lo que espera se descarta. Sus envíos dejan de mostrarse.
webhooks-test = Enviar evento de prueba
webhooks-test-title = Enviar un evento de prueba a { $name }
webhooks-test-words = Cuenta algo que no ocurrió, y se firma y envía como cualquier otro evento.

# What has just been done.

webhooks-done-changed = El punto de conexión se cambió.
webhooks-done-enabled = El punto de conexión vuelve a recibir eventos.
webhooks-done-disabled = El punto de conexión se desactivó. Lo que esperaba se descartó.
webhooks-done-deleted = El punto de conexión se eliminó.
webhooks-done-tested = El evento de prueba está en camino.
webhooks-done-resent = El evento está de nuevo en camino.
webhooks-done-not-resent = El evento no se envió de nuevo: el punto de conexión está desactivado o el evento sigue en espera.

# Why something was not done.

webhooks-refused-not-allowed = Aquí no puedes hacer esto con los webhooks.
webhooks-refused-gone = Ese punto de conexión ya no existe.
webhooks-refused-delivery-gone = Ese envío ya no existe.
webhooks-refused-limit = La organización ya tiene sus { $limit } puntos de conexión. Elimina uno para hacer sitio.
webhooks-refused-disabled = Este punto de conexión está desactivado, así que no se le envía nada.
webhooks-refused-not-subscribed = Este punto de conexión no acepta este evento.
webhooks-refused-queued = Este envío sigue en espera.
webhooks-refused-events = Elige un evento.
webhooks-refused-url = { $problem ->
    [no_url] Escribe una URL completa, como https://hooks.example.com/admit.
    [not_https] La URL debe empezar por https y usar el puerto habitual.
    [credentials] La URL no debe llevar usuario ni contraseña.
    [fragment] La URL no debe llevar un #.
   *[not_public] La URL debe tener un nombre de host público.
 }
