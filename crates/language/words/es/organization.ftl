# Settings > Organization.

organization-title = Organización
organization-sub = Lo que vale para toda la organización
organization-name = Nombre
organization-rename = Cambiar nombre
organization-rename-title = Cambiar el nombre de la organización
organization-id = ID de la organización
organization-kind = Tipo
organization-kind-words = { $kind ->
    [platform] Plataforma: espacios de trabajo y claves de API para programas
   *[enterprise] Empresa: grupos y roles personalizados para personas
 }
organization-on = Activado
organization-off = Desactivado
organization-number = { $count }
organization-number-or-more = { $count } o más

# How many there may be.

organization-limits = Plazas y límites
organization-limits-edit = Cambiar límites
organization-limits-hint = Un campo vacío significa sin límite. Un límite por debajo de lo que hay no quita nada; solo impide añadir más.
organization-limit = Qué se cuenta
organization-used = En uso
organization-most = Límite
organization-no-limit = Sin límite
organization-full = Alcanzado
organization-limit-name = { $limit ->
    [member_limit] Miembros
    [seat_limit] Plazas
    [workspace_limit] Espacios de trabajo
    [workspace_member_limit] Miembros de un espacio de trabajo
    [api_key_limit] Claves de API
    [workspace_api_key_limit] Claves de API de un espacio de trabajo
   *[invite_batch_row_limit] Filas importadas al día
 }
organization-used-parts = Miembros: { $members }, invitaciones pendientes: { $invites }
organization-bad-limit = Introduce un número entero de 0 a { $most }, o nada.

# Who may be invited.

organization-domains = A quién se puede invitar
organization-domains-edit = Cambiar a quién se puede invitar
organization-domains-only = Solo estos dominios
organization-domains-allowed = Dominios permitidos
organization-domains-hint = Uno por línea. Un subdominio debe indicarse por separado.
organization-domains-any = Todos los dominios
organization-domains-none = Ninguno, así que no se puede invitar a nadie
organization-links = Los enlaces se pueden entregar a mano
organization-links-hint = Quien invita puede obtener el enlace de una invitación en lugar de enviarlo por correo.
organization-directory = Un directorio decide quién es miembro, así que no se invita a nadie a mano.
organization-bad-domain = { $domain } no es un dominio.
organization-many-domains = Indica como máximo { $limit } dominios.

# Mail appearance.

organization-mail = Aspecto del correo
organization-mail-sub = El aspecto y el idioma de las invitaciones de esta organización
organization-mail-edit = Cambiar el aspecto
organization-mail-none = Las invitaciones son como los demás correos de este servidor.
organization-mail-sender = Nombre del remitente
organization-mail-sender-hint = La dirección de envío sigue siendo la del servidor.
organization-mail-reply = Respuestas a
organization-mail-note = Una línea propia
organization-mail-note-hint = Texto sin formato. Lo que parece un enlace no se puede pulsar.
organization-mail-color = Color del botón
organization-mail-color-none = Como en los demás correos
organization-mail-language-hint = Para quienes no han elegido ninguno, cuando la invitación no lo indica
organization-mail-language-none = Como en este servidor
organization-preview = Vista previa
organization-preview-language = Idioma de la vista previa
organization-preview-show = Mostrar vista previa
organization-preview-text = Lo mismo como texto sin formato
organization-preview-none = La vista previa aparece cuando todos los campos se pueden usar.
organization-bad-sender = Quita @, las comillas, las barras invertidas y los signos de menor y mayor.
organization-light-color = Elige un color más oscuro: encima van letras blancas.

# Danger zone.

organization-danger = Zona de peligro
organization-revoke = Revocar todas las invitaciones pendientes
organization-revoke-hint = Todos los enlaces dejan de funcionar de inmediato. Los miembros se quedan y se puede volver a invitar a todos.
organization-revoke-question = ¿Revocar todas las invitaciones pendientes de { $name }?
organization-revoke-words = Invitaciones pendientes: { $count }. Sus enlaces dejarán de funcionar de inmediato. No se puede deshacer, pero se puede volver a invitar a todos.
organization-keys = Desactivar todas las claves de API
organization-keys-hint = Los programas se rechazan al instante, por ejemplo tras una filtración que nadie entiende todavía. Las claves de administración se mantienen.
organization-keys-question = ¿Desactivar todas las claves de API de { $name }?
organization-keys-words = Claves de API activas: { $count }. Los programas que las usan se rechazan al instante. Cada una se puede volver a activar en Claves de API.
organization-hand-over = Traspasar la propiedad principal
organization-hand-over-hint = Otro miembro pasa a ser el propietario principal y tú pasas a ser propietario.
organization-hand-over-words = El miembro con esta dirección pasa a ser el propietario principal y tú pasas a ser propietario. Solo esa persona puede devolvértela.
organization-heir = Dirección de correo del nuevo propietario principal
organization-confirm = Para confirmar, escribe el nombre de la organización: { $name }
organization-confirm-wrong = Escribe el nombre tal como aparece aquí: { $name }

# What has just been done, and why something was not.

organization-done-saved = Se ha guardado la configuración.
organization-done-revoked = Se han revocado todas las invitaciones pendientes.
organization-done-keys = Se han desactivado todas las claves de API.
organization-done-handed-over = Se ha cedido la propiedad principal.
organization-not-allowed = Ya no puedes cambiar la configuración de esta organización.
