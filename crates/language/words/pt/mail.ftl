# What the mails share.

mail-plain-link = Se o botão não funcionar, abra este link:
mail-asked-from = Pedido de
mail-asked-on = Pedido em
mail-sent-to = Enviado para
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = Você recebeu um convite para participar de { $organization }
mail-invitation-subject-by = { $inviter } convidou você para participar de { $organization }
mail-invitation-words = Você recebeu um convite para participar de { $organization } com a função { $role }.
mail-invitation-words-by = { $inviter } convidou você para participar de { $organization } com a função { $role }.
mail-invitation-message = A mensagem: “{ $message }”
mail-invitation-open = Aceitar o convite:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = O convite expira { $in }, em { $at }.
mail-sent-to-words = Ele foi enviado para { $address }.
mail-invitation-footer = Não esperava por isto? Você pode ignorar este e-mail. Nada muda se você não aceitar, e o convite expira sozinho.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Seu código para entrar no Admit
mail-sign-in-heading = Seu código para entrar
mail-sign-in-code = Seu código para entrar:
mail-sign-in-enter = Digite este código na janela em que você pediu para entrar.
mail-sign-in-valid = { $minutes ->
    [one] Ele vale por { $minutes } minuto e funciona uma única vez.
   *[other] Ele vale por { $minutes } minutos e funciona uma única vez.
 }
mail-sign-in-open = Ou abra este link:
mail-sign-in-link = Ou continue sem digitar:
mail-sign-in-footer = Não pediu para entrar? Você pode ignorar este e-mail: ninguém entra sem o código ou o link. Nunca os repasse, seja quem for que peça.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } pede um novo convite para { $organization }
mail-renewal-heading = Pedido de um novo convite
mail-renewal-words = { $address } abriu um convite para { $organization } que não é mais válido e pede um novo.
mail-renewal-open = Decida na página de membros se quer convidar de novo:
mail-renewal-address = Endereço
mail-renewal-role = Função anterior
mail-renewal-footer = Você recebe este e-mail porque gerencia os membros de { $organization }. Nada foi enviado para { $address }: a decisão é sua.
