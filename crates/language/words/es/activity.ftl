# Settings > Activity: who did what.

activity-title = Actividad
activity-sub = Quién hizo qué en esta organización, lo más reciente primero
activity-not-captured = Aquí no se registra la actividad, porque los ajustes de cumplimiento la han desactivado. Lo que ocurra ahora no se mostrará.
activity-search-hint = Buscar por persona, nombre o ID
activity-filter-kind = Filtrar por tipo
activity-all-kinds = Todos los tipos
activity-kind = { $kind ->
    [invites] Invitaciones
    [members] Miembros
    [workspaces] Espacios de trabajo
    [keys] Claves y acceso
    [groups] Grupos y roles
    [service_accounts] Cuentas de servicio
    [webhooks] Webhooks
    [organization] Organización
    [sign_in] Inicios de sesión
   *[feed] Lecturas de la actividad
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: todo
activity-filter-actor = Filtrar por autor
activity-all-actors = Todos
activity-from = Desde
activity-until = Hasta
activity-found = { $count ->
    [one] { $count } acción mostrada
   *[other] { $count } acciones mostradas
 }
activity-none = Todavía no ha ocurrido nada
activity-none-words = Aquí se registra cada cambio de esta organización.
activity-no-match = Ninguna actividad coincide
activity-show-all = Mostrar toda la actividad
activity-column-what = Qué
activity-column-who = Quién
activity-column-when = Cuándo
activity-details = Detalles
activity-export-csv = Exportar como CSV
activity-export-lines = Exportar como JSON Lines

# Who did it.

activity-admin-key = Clave de administración { $name }
activity-api-key = Clave de API { $name }
activity-key = Clave { $name }
activity-not-signed-in = { $address }, sin sesión
activity-operator = Quien opera el servidor

# One act.

activity-program = Programa
activity-about = Todo sobre { $name }
activity-whole = Como lo leen los programas

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organización creada
    [org_user_invite_sent] Invitación enviada
    [org_user_invite_re_sent] Invitación enviada de nuevo
    [org_user_invite_updated] Invitación cambiada
    [org_user_invite_link_shown] Enlace de invitación entregado
    [org_user_invite_accepted] Invitación aceptada
    [org_user_invite_rejected] Invitación rechazada
    [org_user_invite_deleted] Invitación revocada
    [org_user_invite_dismissed] Invitación caducada quitada de la lista
    [org_user_invite_renewal_asked] Nueva invitación solicitada
    [org_user_invite_batch_created] Muchas invitaciones creadas a la vez
    [org_user_invite_batch_undone] Muchas invitaciones anuladas a la vez
    [claude_user_role_updated] Rol asignado
    [org_user_updated] Miembro cambiado
    [primary_owner_transferred] Propiedad principal traspasada
    [org_user_deleted] Miembro quitado
    [organization_settings_updated] Ajustes de la organización cambiados
    [group_created] Grupo creado
    [group_updated] Grupo cambiado
    [group_deleted] Grupo eliminado
    [group_member_added] Añadido a un grupo
    [group_member_removed] Quitado de un grupo
    [rbac_role_created] Rol personalizado creado
    [rbac_role_updated] Rol personalizado cambiado
    [rbac_role_deleted] Rol personalizado eliminado
    [rbac_role_assigned] Rol personalizado asignado
    [rbac_role_unassigned] Rol personalizado retirado
    [org_user_trusted_devices_revoked] Sesiones de un miembro cerradas en todas partes
    [admin_api_key_created] Clave de administración creada
    [admin_api_key_updated] Clave de administración cambiada
    [admin_api_key_deleted] Clave de administración revocada
    [platform_api_key_created] Clave de API creada
    [platform_api_key_updated] Clave de API cambiada
    [platform_service_account_created] Cuenta de servicio creada
    [platform_service_account_updated] Cuenta de servicio cambiada
    [platform_service_account_archived] Cuenta de servicio archivada
    [platform_service_account_workspace_member_added] Cuenta de servicio añadida a un espacio de trabajo
    [platform_service_account_workspace_member_updated] Rol de una cuenta de servicio en un espacio de trabajo cambiado
    [platform_service_account_workspace_member_removed] Cuenta de servicio quitada de un espacio de trabajo
    [access_granted] Programa autorizado
    [access_ended] Acceso de un programa terminado
    [platform_workspace_created] Espacio de trabajo creado
    [platform_workspace_updated] Espacio de trabajo cambiado
    [platform_workspace_archived] Espacio de trabajo archivado
    [platform_workspace_member_added] Añadido a un espacio de trabajo
    [platform_workspace_member_updated] Rol en un espacio de trabajo cambiado
    [platform_workspace_member_removed] Quitado de un espacio de trabajo
    [platform_workspace_rate_limit_updated] Límite de uso de un espacio de trabajo cambiado
    [platform_workspace_rate_limit_deleted] Límite de uso de un espacio de trabajo quitado
    [magic_link_login_initiated] Inicio de sesión solicitado
    [magic_link_login_failed] Inicio de sesión fallido
    [magic_link_login_succeeded] Sesión iniciada
    [user_logged_out] Sesión cerrada
    [session_revoked] Sesión terminada
    [webhook_endpoint_created] Punto de conexión de webhook creado
    [webhook_endpoint_updated] Punto de conexión de webhook cambiado
    [webhook_endpoint_disabled] Punto de conexión de webhook desactivado por el servidor
    [webhook_endpoint_deleted] Punto de conexión de webhook eliminado
    [webhook_signing_secret_regenerated] Secreto de firma de webhook reemplazado
    [webhook_tested] Prueba de webhook enviada
    [webhook_resent] Webhook enviado de nuevo
    [org_compliance_api_settings_updated] Ajustes de cumplimiento cambiados
    [compliance_api_accessed] Actividad leída por un programa
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Nombre
    [description] Descripción
    [role] Rol
    [organization_role] Rol en la organización
    [workspace_role] Rol en el espacio de trabajo
    [status] Estado
    [state] Estado
    [secret] Secreto
    [url] URL
    [enabled_events] Eventos
    [expires_at] Caducidad
    [rbac_group_ids] Grupos
    [workspaces] Espacios de trabajo
    [display_color] Color
    [default_inference_geo] Región predeterminada
    [allowed_inference_geos] Regiones permitidas
    [tags] Etiquetas
    [invites_allowed_domains_only] Solo dominios permitidos
    [allowed_domains] Dominios permitidos
    [invites_verified_domains_only] Solo dominios verificados
    [verified_domains] Dominios verificados
    [has_directory] Un directorio decide quién es miembro
    [invite_links_allowed] Los enlaces se pueden pasar
    [disabled_betas] Betas desactivadas
    [mail_language] Idioma de los correos
    [mail_sender_name] Nombre del remitente
    [mail_reply_to] Las respuestas van a
    [mail_accent_color] Color del botón
    [mail_note] Una línea propia
   *[other] { $field }
 }
activity-limit = Límite ({ $what })
activity-value = { $value ->
    [true] Activado
    [false] Desactivado
    [enabled] Activado
    [disabled] Desactivado
   *[other] { $value }
 }
