# What the mails share.

mail-plain-link = Si le bouton ne fonctionne pas, ouvrez ce lien :
mail-asked-from = Demandé depuis
mail-asked-on = Demandé le
mail-sent-to = Envoyée à
mail-fact = { $name } : { $value }

# The mail with an invitation.

mail-invitation-subject = Vous êtes invité à rejoindre { $organization }
mail-invitation-subject-by = { $inviter } vous invite à rejoindre { $organization }
mail-invitation-words = Vous êtes invité à rejoindre { $organization } avec le rôle { $role }.
mail-invitation-words-by = { $inviter } vous invite à rejoindre { $organization } avec le rôle { $role }.
mail-invitation-message = Son message : « { $message } »
mail-invitation-open = Accepter l’invitation :
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = L’invitation expire { $in }, le { $at }.
mail-sent-to-words = Elle a été envoyée à { $address }.
mail-invitation-footer = Vous n’attendiez pas ce message ? Vous pouvez l’ignorer. Rien ne change tant que vous n’acceptez pas, et l’invitation expire d’elle-même.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Votre code de connexion à Admit
mail-sign-in-heading = Votre code de connexion
mail-sign-in-code = Votre code de connexion :
mail-sign-in-enter = Saisissez ce code dans la fenêtre où vous avez demandé à vous connecter.
mail-sign-in-valid = { $minutes ->
    [one] Il est valable { $minutes } minute et ne sert qu’une fois.
   *[other] Il est valable { $minutes } minutes et ne sert qu’une fois.
 }
mail-sign-in-open = Ou ouvrez ce lien :
mail-sign-in-link = Ou continuez sans rien saisir :
mail-sign-in-footer = Vous n’avez pas demandé à vous connecter ? Ignorez ce message : personne n’entre sans le code ou le lien. Ne les transmettez jamais, à qui que ce soit.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } demande une nouvelle invitation à rejoindre { $organization }
mail-renewal-heading = Demande d’une nouvelle invitation
mail-renewal-words = { $address } a ouvert une invitation à rejoindre { $organization } qui n’est plus valable et en demande une nouvelle.
mail-renewal-open = Invitez de nouveau, ou non, depuis la page des membres :
mail-renewal-address = Adresse
mail-renewal-role = Ancien rôle
mail-renewal-footer = Vous recevez ce message parce que vous gérez les membres de { $organization }. Rien n’a été envoyé à { $address } : la décision vous revient.
