# What the mails share.

mail-plain-link = Si el botón no funciona, abre este enlace:
mail-asked-from = Solicitado desde
mail-asked-on = Solicitado el
mail-sent-to = Enviada a
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = Tienes una invitación para unirte a { $organization }
mail-invitation-subject-by = { $inviter } te invita a unirte a { $organization }
mail-invitation-words = Tienes una invitación para unirte a { $organization } con el rol { $role }.
mail-invitation-words-by = { $inviter } te invita a unirte a { $organization } con el rol { $role }.
mail-invitation-message = Su mensaje: «{ $message }»
mail-invitation-open = Aceptar la invitación:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = La invitación caduca { $in }, el { $at }.
mail-sent-to-words = Se envió a { $address }.
mail-invitation-footer = ¿No esperabas este correo? Puedes ignorarlo. Nada cambia si no aceptas, y la invitación caduca por sí sola.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Tu código para iniciar sesión en Admit
mail-sign-in-heading = Tu código para iniciar sesión
mail-sign-in-code = Tu código para iniciar sesión:
mail-sign-in-enter = Introduce este código en la ventana donde pediste iniciar sesión.
mail-sign-in-valid = { $minutes ->
    [one] Es válido durante { $minutes } minuto y sirve una sola vez.
   *[other] Es válido durante { $minutes } minutos y sirve una sola vez.
 }
mail-sign-in-open = O abre este enlace:
mail-sign-in-link = O continúa sin escribir nada:
mail-sign-in-footer = ¿No pediste iniciar sesión? Puedes ignorar este correo: nadie entra sin el código o el enlace. No los compartas nunca, te los pida quien te los pida.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } pide una nueva invitación a { $organization }
mail-renewal-heading = Petición de una nueva invitación
mail-renewal-words = { $address } abrió una invitación a { $organization } que ya no es válida y pide una nueva.
mail-renewal-open = Invita de nuevo, o no, desde la página de miembros:
mail-renewal-address = Dirección
mail-renewal-role = Rol anterior
mail-renewal-footer = Recibes este correo porque gestionas los miembros de { $organization }. No se ha enviado nada a { $address }: la decisión es tuya.
