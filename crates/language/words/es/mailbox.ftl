# Settings > Mailbox.

mailbox-title = Buzón
mailbox-sub = No hay ningún servidor de correo configurado, así que los correos se guardan aquí en lugar de enviarse.
mailbox-empty = Aún no hay correos
mailbox-empty-words = Invita a alguien y la invitación aparecerá aquí con su enlace.
mailbox-found = { $count ->
    [one] Se muestra { $count } correo
   *[other] Se muestran { $count } correos
 }
mailbox-to-members = Ir a Miembros
mailbox-from = De
mailbox-to = Para
mailbox-date = Fecha
mailbox-copy-link = Copiar enlace
mailbox-open-invitation = Abrir la invitación
mailbox-open-members = Abrir Miembros
