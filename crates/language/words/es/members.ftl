# Settings > Members: the list.

members-title = Miembros
members-sub = Personas de esta organización y personas invitadas a ella
members-count = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
 }
members-open-invites = { $count ->
    [one] { $count } invitación pendiente
   *[other] { $count } invitaciones pendientes
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Invitar
members-search = Buscar miembros
members-search-hint = Buscar por nombre o dirección
members-filter-access = Filtrar por acceso
members-filter-status = Filtrar por estado
members-all-roles = Todos los roles
members-show-all = Todos
members-show-active = Miembros
members-show-pending = Invitaciones pendientes
members-show-expired = Invitaciones caducadas
members-nobody = No hay coincidencias
members-nobody-words = Prueba con otro nombre u otra dirección, o quita los filtros.
members-show-everybody = Mostrar todos
members-found = { $count ->
    [one] Se muestra { $count } persona
   *[other] Se muestran { $count } personas
 }
members-found-on-page = { $count ->
    [one] Se muestra { $count } persona en esta página
   *[other] Se muestran { $count } personas en esta página
 }
members-caption = Miembros e invitaciones
members-column-person = Persona
members-column-role = Rol
members-column-since = Desde
members-column-status = Estado
members-column-actions = Acciones
members-alone = Por ahora solo estás tú
members-alone-words = Invita a las personas con las que trabajas. Cada una recibirá un correo con un enlace válido durante 21 días.
members-you = Tú
members-change-role = Cambiar rol
members-change-role-of = (cambiar rol de { $address })
members-added = Añadido el
members-invited = Invitado el
members-active = Activo
members-pending = Pendiente
members-expired = Caducada
members-remove-of = Quitar a { $address }
members-revoke-title = Revocar invitación
members-revoke-of = Revocar invitación para { $address }
members-invite-again = Invitar de nuevo
members-invite-again-of = Invitar de nuevo: { $address }
members-take-off-title = Quitar de la lista
members-take-off-of = Quitar invitación caducada para { $address }
members-invited-by = Invitado por { $inviter }
members-a-key = una clave de API
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Caduca en { $count } día
       *[other] Caduca en { $count } días
     }
    [hour] { $count ->
        [one] Caduca en { $count } hora
       *[other] Caduca en { $count } horas
     }
    [minute] { $count ->
        [one] Caduca en { $count } minuto
       *[other] Caduca en { $count } minutos
     }
   *[second] Caduca en menos de un minuto
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Caducó hace { $count } día
       *[other] Caducó hace { $count } días
     }
    [hour] { $count ->
        [one] Caducó hace { $count } hora
       *[other] Caducó hace { $count } horas
     }
    [minute] { $count ->
        [one] Caducó hace { $count } minuto
       *[other] Caducó hace { $count } minutos
     }
   *[second] Acaba de caducar
 }
members-mail-failed = Correo no entregado
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Para volver a intentarlo, ábrela en Invitaciones y reenvíala.
members-mail-delayed = Correo retrasado
members-mail-delayed-words = { $reason } Pronto se volverá a intentar.

# The invite dialog.

invite-title = Invitar a personas
invite-results = Resultados
invite-mail-leaves = El correo está en camino. Cada enlace es válido durante 21 días.
invite-more = Invitar a más
invite-addresses = Direcciones de correo
invite-addresses-hint = Hasta 50, separadas por comas o saltos de línea, o filas de una tabla
invite-addresses-left = Estas direcciones no se han invitado. Corrígelas o quítalas
invite-role = Rol
invite-role-help = Qué permite cada rol
invite-send = Invitar
invite-choose-role = Elige un rol.
invite-no-address = Introduce al menos una dirección de correo.
invite-heading-line = Interpretado como encabezado: { $line }
invite-beside = Omitido junto a las direcciones: { $words }
invite-beside-more = Omitido junto a las direcciones: { $words } y { $count } más
invite-nobody-invited = No se ha invitado a nadie
invite-some-invited = { $count ->
    [one] { $count } persona invitada
   *[other] { $count } personas invitadas
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, { $count } dirección sin invitar
   *[other] { $invited }, { $count } direcciones sin invitar
 }
invite-outcome-invited = Invitación enviada
invite-outcome-member = Ya es miembro
invite-outcome-open = Ya tiene una invitación
invite-outcome-no-address = No es una dirección de correo
invite-outcome-over-limit = Supera el límite de 50
invite-outcome-failed = Sin invitar: inténtalo de nuevo
invite-outcome-unknown = Quizá ya tenga invitación: no pasa nada por intentarlo de nuevo

# The other dialogs.

revoke-question = ¿Revocar invitación?
revoke-question-expired = ¿Quitar invitación caducada?
revoke-words = El enlace enviado a <strong>{ $address }</strong> dejará de funcionar de inmediato. Puedes volver a invitar a esta dirección en cualquier momento.
revoke-words-expired = La invitación para <strong>{ $address }</strong> ha caducado y su enlace ya no funciona. Al quitarla, desaparecerá de la lista de miembros. Puedes volver a invitar a esta dirección en cualquier momento.
remove-question = ¿Quitar miembro?
remove-words = Esta persona perderá de inmediato el acceso a <strong>{ $organization }</strong>. Sus otras organizaciones no se verán afectadas, y podrás volver a invitarla más adelante.
not-administrator-title = Para administradores
not-administrator = Esta página es para administradores
not-administrator-words = Los miembros y las invitaciones de { $organization } los gestionan sus administradores. Habla con uno de ellos si necesitas ver o cambiar algo aquí.

# Several members at once, and all of them as a file.

members-change-roles = Cambiar roles
members-role-changed = Rol cambiado
members-export = Exportar como CSV
