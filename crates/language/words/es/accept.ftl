# Accepting and declining an invitation.

accept-title = Únete a { $organization }
accept-invited-by = { $inviter } te invita (<strong>{ $address }</strong>) a unirte a esta organización.
accept-invited = Tienes una invitación (<strong>{ $address }</strong>) para unirte a esta organización.
accept-role = Rol
accept-expires = Caduca el
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] en { $count } día
       *[other] en { $count } días
     }
    [hour] { $count ->
        [one] en { $count } hora
       *[other] en { $count } horas
     }
    [minute] { $count ->
        [one] en { $count } minuto
       *[other] en { $count } minutos
     }
   *[second] en menos de un minuto
 }
accept-your-name = Tu nombre
accept-act = Aceptar invitación
accept-has-account = Esta dirección ya tiene una cuenta. Inicia sesión y volverás aquí.
accept-sign-in = Inicia sesión para aceptar
accept-signed-in-as = Has iniciado sesión como <strong>{ $name }</strong>.
accept-somebody-else = Esta invitación es para <strong>{ $address }</strong>, y has iniciado sesión como <strong>{ $other }</strong>.
accept-switch = Cambiar de cuenta
accept-stay = Seguir como { $address }
decline-act = Rechazar
decline-question = ¿Rechazar esta invitación?
decline-words = No te unirás a { $organization }, y el enlace de tu correo dejará de funcionar. Solo podrás volver con una nueva invitación.
decline-reason = ¿Quieres decirnos por qué?
decline-back = Volver a la invitación
outcome-expired = Esta invitación ha caducado
outcome-expired-words = Pide una nueva y te llegará por correo si un administrador de { $organization } está de acuerdo.
outcome-revoked = Esta invitación se ha revocado
outcome-revoked-words = Un administrador de { $organization } la ha retirado. Si crees que es un error, pide una nueva.
outcome-used = Esta invitación ya se ha usado
outcome-used-words = Una invitación solo se puede usar una vez. Si fuiste tú quien la aceptó, inicia sesión para ir a { $organization }.
outcome-declined = Has rechazado la invitación
outcome-declined-words = No te has unido a { $organization }. Si cambias de opinión, pide una nueva invitación a quien te invitó.
outcome-unknown = No encontramos esta invitación
outcome-unknown-words = Abre otra vez el enlace de tu correo y comprueba que esté completo. Si sigue igual, pide una nueva invitación a la persona que te invitó.
outcome-asked = Hemos anotado tu solicitud
outcome-asked-words = Los administradores de { $organization } sabrán que quieres una nueva invitación, a menos que ya tengas una más reciente o ya seas miembro. Así que revisa tus últimos correos o inicia sesión; si te envían una, llegará por correo.
outcome-ask = Pedir una nueva
outcome-the-organization = la organización
