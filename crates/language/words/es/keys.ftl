# Settings > API keys: the list.

keys-title = Claves de API
keys-sub = Permiten a los programas usar los espacios de trabajo de esta organización
keys-sub-own = Tus propias claves, que pueden hacer lo que tú puedes hacer
keys-new = Nueva clave de API
keys-reference = Referencia de la API
keys-filter-status = Filtrar por estado
keys-all-statuses = Todos los estados
keys-filter-workspace = Filtrar por espacio de trabajo
keys-all-workspaces = Todos los espacios de trabajo
keys-found = { $count ->
    [one] Se muestra { $count } clave
   *[other] Se muestran { $count } claves
 }
keys-none = Aquí no hay claves de API
keys-none-words = Un programa necesita una para usar un espacio de trabajo.
keys-of-workspace = Las claves de API de este espacio de trabajo
keys-show-all = Mostrar todas las claves de API
keys-column-key = Clave
keys-column-workspace = Espacio de trabajo
keys-column-made = Creada por
keys-column-used = Último uso
keys-column-expires = Caduca
keys-never = Nunca
keys-status = { $status ->
    [active] Activa
    [inactive] Desactivada
    [archived] Archivada
   *[expired] Caducada
 }
keys-acts-for = Actúa por { $name }
keys-service-account = una cuenta de servicio
keys-admin-key = Una clave de administración
keys-menu = Acciones para { $name }
keys-rename = Cambiar nombre
keys-disable = Desactivar
keys-enable = Activar
keys-rotate = Rotar
keys-archive = Archivar

# The dialogs.

keys-owner = Pertenece a
keys-owner-name = { $owner ->
    [workspace] El espacio de trabajo: se queda cuando la gente se va
   *[me] Mí: hace lo que yo puedo hacer y termina con mi membresía
 }
keys-expires-in = { $count ->
    [one] En { $count } día
   *[other] En { $count } días
 }
keys-create = Crear clave de API
keys-made = { $name } está lista
keys-made-words = Copia la clave ahora. No se volverá a mostrar.
keys-rename-title = Cambiar el nombre de { $name }
keys-archive-question = ¿Archivar la clave { $name }?
keys-archive-words = Los programas que la usan se rechazan de inmediato y para siempre. Una clave solo desactivada se puede volver a activar.
keys-rotate-question = ¿Rotar la clave { $name }?
keys-rotate-words = Recibe un secreto nuevo. Su nombre, espacio de trabajo y caducidad se mantienen.
keys-overlap = El secreto anterior sigue funcionando
keys-overlap-name = { $overlap ->
    [none] Nada
    [hour] Una hora
    [day] Un día
   *[week] Siete días
 }
keys-rotated = { $name } tiene un secreto nuevo
keys-rotated-until = El secreto anterior funciona hasta el { $moment }.

# What has just been done.

keys-done-renamed = Se ha cambiado el nombre de la clave.
keys-done-disabled = Se ha desactivado la clave. Los programas que la usan se rechazan.
keys-done-enabled = La clave vuelve a funcionar.
keys-done-not-enabled = No se ha activado la clave: ha terminado o ya hay tantas claves activas como se permite.
keys-done-archived = Se ha archivado la clave.

# Why something was not done.

keys-refused-not-allowed = No puedes hacer esto con las claves de aquí.
keys-refused-gone = Esta clave ya no existe.
keys-refused-workspace = Elige un espacio de trabajo.
keys-refused-name = Una clave que actúa por un miembro solo la crea y la rota ese miembro.
keys-refused-elsewhere = No trabajas con claves en este espacio de trabajo.
keys-refused-expiry = Elige otra caducidad.
keys-refused-overlap = Elige cuánto tiempo sigue funcionando el secreto anterior.
keys-refused-over = Esta clave está archivada o ha caducado.
keys-refused-limit = La organización ya ha alcanzado su límite de { $limit } claves activas. Desactiva o archiva una.
keys-refused-workspace-limit = El espacio de trabajo ya ha alcanzado su límite de { $limit } claves activas. Desactiva o archiva una.

# Settings > Admin keys.

admin-keys-title = Claves de administración
admin-keys-sub = Permiten a los programas gestionar esta organización
admin-keys-new = Nueva clave de administración
admin-keys-none = No hay claves de administración
admin-keys-none-words = Un programa necesita una para gestionar esta organización mediante la API.
admin-keys-operator = quien opera el servidor
admin-keys-words = Puede gestionar toda la organización y no caduca nunca. Da a cada programa su propia clave.
admin-keys-create = Crear clave de administración
admin-keys-revoke = Revocar clave de administración
admin-keys-revoke-question = ¿Revocar la clave de administración { $name }?
admin-keys-revoke-words = Los programas que la usan se rechazan de inmediato y para siempre.
admin-keys-done-revoked = Se ha revocado la clave de administración. Ya no funciona.

# A form whose answer shows a secret was sent a second time.

once-made = { $name }: ya se ha creado
once-renewed = { $name }: ya tiene su nuevo secreto
once-linked = { $name }: ya tiene un enlace nuevo
once-words = { $way ->
    [link] El formulario llegó dos veces y la segunda no se hizo nada. El enlace se mostró la primera vez y no se puede volver a mostrar.
   *[other] El formulario llegó dos veces y la segunda no se hizo nada. Lo encuentras en { $place }. El secreto se mostró la primera vez y no se puede volver a mostrar.
 }
once-lost = { $way ->
    [rotate] Si nadie copió el secreto, rota la clave para obtener otro.
    [renew] Si nadie copió el secreto, pide uno nuevo.
    [link] Si nadie copió el enlace, obtén otro. El enlace anterior deja de funcionar.
   *[replace] Si nadie copió el secreto, crea otra clave y revoca esta.
 }
once-get-link = Obtener otro enlace
