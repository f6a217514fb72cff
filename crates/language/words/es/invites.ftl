# Settings > Invites: the history of all invitations.

invites-title = Invitaciones
invites-sub = Todas las invitaciones de esta organización y su resultado
invites-search-hint = Buscar por dirección
invites-filter-status = Filtrar por estado
invites-filter-inviter = Filtrar por quién invitó
invites-all-statuses = Todos los estados
invites-all-inviters = Todos los que invitaron
invites-status = { $status ->
    [pending] Pendiente
    [accepted] Aceptada
    [declined] Rechazada
    [deleted] Revocada
   *[expired] Caducada
 }
invites-delivery = { $state ->
    [queued] Correo en espera
    [sent] Correo enviado
    [failed] Correo no entregado
    [dropped] Correo no enviado
   *[none] Sin correo: el enlace se entregó en mano
 }
invites-nobody = Ninguna invitación coincide
invites-nobody-words = Prueba con otra dirección o quita los filtros.
invites-show-all = Mostrar todas las invitaciones
invites-empty = Aún no se ha invitado a nadie
invites-empty-words = Invita a personas en la página Miembros. Aquí queda el resultado de cada invitación.
invites-found = { $count ->
    [one] { $count } invitación mostrada
   *[other] { $count } invitaciones mostradas
 }
invites-caption = Invitaciones, la más reciente primero
invites-column-address = Dirección
invites-column-role = Rol
invites-column-inviter = Invitado por
invites-column-when = Invitado el
invites-column-status = Estado
invites-column-mail = Correo
invites-replaces = Sustituye a una caducada
invites-replaced = Sustituida por una más reciente

# One invitation.

invites-facts = Invitación
invites-expires = Caduca
invites-message = Mensaje
invites-workspaces = Espacios de trabajo
invites-not-in-workspace = No está en este espacio de trabajo
invites-no-workspaces = Ningún espacio de trabajo
invites-reason = Motivo del rechazo
invites-chain = Cadena
invites-timeline = Historial
invites-who = por { $who }
invites-the-invited = la persona invitada
invites-the-server = el servidor
invites-event = { $event ->
    [made] Invitación creada
    [mail_sent] Correo enviado
    [mail_failed] Correo no entregado
    [mail_dropped] Correo no enviado porque ya no hacía falta
    [resent] Enviada de nuevo con un enlace nuevo
    [link_shown] Enlace nuevo entregado
    [extended] Plazo para aceptar cambiado
    [changed] Grupos o espacios de trabajo cambiados
    [renewal_asked] Nueva invitación solicitada
    [accepted] Aceptada
    [declined] Rechazada
    [revoked] Revocada
    [taken_off] Quitada de la lista de invitaciones pendientes
   *[expired] Caducada
 }
invites-event-role = Rol cambiado de { $from } a { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Reenviar
    [extend] Cambiar plazo
    [edit] Cambiar rol
    [link] Obtener enlace
    [revoke] Revocar
   *[again] Invitar de nuevo
 }
invites-act-question = { $act ->
    [resend] ¿Reenviar invitación?
    [extend] Cambiar plazo para aceptar
    [edit] Cambiar rol de la invitación
    [link] ¿Obtener un enlace nuevo?
    [revoke] ¿Revocar invitación?
   *[again] ¿Invitar de nuevo?
 }
invites-resend-words = <strong>{ $address }</strong> recibe un correo nuevo con un enlace nuevo. El enlace anterior deja de funcionar.
invites-extend-words = El enlace de <strong>{ $address }</strong> sigue siendo el mismo.
invites-edit-words = <strong>{ $address }</strong> recibe este rol al unirse. El enlace sigue siendo el mismo.
invites-link-question = Obtienes un enlace para <strong>{ $address }</strong> que entregas tú. Quien lo tenga puede unirse. El enlace anterior deja de funcionar.
invites-revoke-words = El enlace de <strong>{ $address }</strong> dejará de funcionar de inmediato. Puedes volver a invitar a esta dirección en cualquier momento.
invites-again-words = <strong>{ $address }</strong> recibe un correo nuevo con un enlace válido durante 21 días.
invites-lifetime = Se puede aceptar durante
invites-days = { $count ->
    [one] { $count } día más
   *[other] { $count } días más
 }
invites-choose-lifetime = Elige un plazo.
invites-link-title = Enlace para entregar
invites-link-words = Este enlace para <strong>{ $address }</strong> se muestra una sola vez. No se lo des a nadie más: quien lo tenga puede unirse.

# What has just been done, above the next page.

done-invite-resent = La invitación se reenvió con un enlace nuevo.
done-invite-extended = Se cambió el plazo para aceptar.
done-invite-changed = Se ha cambiado la invitación.

# Charts of invitations.

invites-charts = Gráficos
invites-charts-title = Qué pasa con las invitaciones
invites-charts-sub = Invitaciones desde el { $date }
invites-charts-cut = Solo se cuentan las { $count } invitaciones más recientes.
invites-charts-empty = Ninguna invitación en las últimas { $count } semanas
invites-funnel = De la invitación al miembro
invites-by-week = Por semana
invites-by-inviter = Por quién invitó
invites-by-domain = Por dominio
invites-count-invited = Invitadas
invites-count-delivered = Entregadas
invites-count-accepted = Aceptadas
invites-count-declined = Rechazadas
invites-count-expired = Caducadas
invites-count-revoked = Revocadas
invites-count-pending = Pendientes
invites-count-median = Tiempo hasta aceptar
invites-week = Semana del
invites-inviter = Quién invitó
invites-domain = Dominio
invites-share = Proporción
invites-median-words = La mitad de quienes aceptaron tardó menos de { $length }.
invites-length = { $unit ->
    [day] { $count ->
        [one] { $count } día
       *[other] { $count } días
     }
    [hour] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
     }
    [minute] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
     }
   *[second] un minuto
 }
