# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Elegir { $name }
chosen-all = Elegir todo en esta página
chosen-rows = Elegidos
chosen-bar = Con los elegidos:
chosen-none = Elige primero al menos una línea de la lista.
chosen-failed = No se ha hecho: inténtalo de nuevo
chosen-unknown = Quizá se haya hecho: mira la lista

# Members.

chosen-roles = Cambiar roles
chosen-remove = Quitar
chosen-remove-question = { $count ->
    [one] ¿Quitar a { $count } miembro?
   *[other] ¿Quitar a { $count } miembros?
 }
chosen-remove-words = Pierden al instante el acceso a <strong>{ $organization }</strong>. Las demás organizaciones no se ven afectadas y podrás invitarlos de nuevo más adelante.
chosen-removed = Quitado

# Invites.

chosen-revoke = Revocar
chosen-revoke-question = { $count ->
    [one] ¿Revocar { $count } invitación?
   *[other] ¿Revocar { $count } invitaciones?
 }
chosen-revoke-words = Los enlaces dejan de funcionar al instante. No se avisa a nadie y se puede invitar de nuevo a todos.
chosen-revoked = Revocada
chosen-resend = Reenviar
chosen-resend-question = { $count ->
    [one] ¿Reenviar { $count } invitación?
   *[other] ¿Reenviar { $count } invitaciones?
 }
chosen-resend-words = Cada una sale por correo con un enlace nuevo y el enlace anterior deja de funcionar. Una invitación caducada se vuelve a crear.
chosen-resent = Reenviada

# API keys.

chosen-disable = Desactivar
chosen-disable-question = { $count ->
    [one] ¿Desactivar { $count } clave de API?
   *[other] ¿Desactivar { $count } claves de API?
 }
chosen-disable-words = Los programas que las usan se rechazan al instante. Quien gobierna la organización puede volver a activarlas.
chosen-disabled = Desactivada

# Admin keys.

chosen-end = Revocar
chosen-end-question = { $count ->
    [one] ¿Revocar { $count } clave de administración?
   *[other] ¿Revocar { $count } claves de administración?
 }
chosen-end-words = Los programas que las usan se rechazan al instante y para siempre.
chosen-ended = Revocada

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Archivar
chosen-archived = Archivado
chosen-delete = Eliminar
chosen-deleted = Eliminado
chosen-workspaces-question = { $count ->
    [one] ¿Archivar { $count } espacio de trabajo?
   *[other] ¿Archivar { $count } espacios de trabajo?
 }
chosen-workspaces-words = Todas sus claves de API dejan de funcionar de inmediato y ya no se podrá cambiar nada en ellos. No se puede deshacer.
chosen-accounts-question = { $count ->
    [one] ¿Archivar { $count } cuenta de servicio?
   *[other] ¿Archivar { $count } cuentas de servicio?
 }
chosen-accounts-words = Sus claves de API dejan de funcionar al instante y sus nombres siguen ocupados. No se puede deshacer.
chosen-groups-question = { $count ->
    [one] ¿Eliminar { $count } grupo?
   *[other] ¿Eliminar { $count } grupos?
 }
chosen-groups-words = Sus miembros siguen en sus organizaciones y pierden lo que los roles personalizados de los grupos les daban. No se puede deshacer.
chosen-custom-roles-question = { $count ->
    [one] ¿Eliminar { $count } rol personalizado?
   *[other] ¿Eliminar { $count } roles personalizados?
 }
chosen-custom-roles-words = Quien los tenga, también a través de un grupo, pierde al instante lo que permiten. No se puede deshacer.
