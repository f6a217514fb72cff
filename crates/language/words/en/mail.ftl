# What the mails share.

mail-plain-link = If the button does not work, open this link:
mail-asked-from = Asked from
mail-asked-on = Asked on
mail-sent-to = Sent to
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = You are invited to join { $organization }
mail-invitation-subject-by = { $inviter } invited you to join { $organization }
mail-invitation-words = You are invited to join { $organization } with the { $role } role.
mail-invitation-words-by = { $inviter } invited you to join { $organization } with the { $role } role.
mail-invitation-message = They write: “{ $message }”
mail-invitation-open = Accept the invitation:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = The invitation expires { $in }, on { $at }.
mail-sent-to-words = It was sent to { $address }.
mail-invitation-footer = Not expecting this? You can ignore this mail. Nothing changes unless you accept, and the invitation ends by itself.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Your sign-in code for Admit
mail-sign-in-heading = Your sign-in code
mail-sign-in-code = Your sign-in code:
mail-sign-in-enter = Enter this code in the window where you asked to sign in.
mail-sign-in-valid = { $minutes ->
    [one] It is valid for { $minutes } minute and works once.
   *[other] It is valid for { $minutes } minutes and works once.
 }
mail-sign-in-open = Or open this link:
mail-sign-in-link = Or continue without typing:
mail-sign-in-footer = Did not ask to sign in? You can ignore this mail: nobody gets in without the code or the link. Never pass them on, whoever asks.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } asks for a new invitation to { $organization }
mail-renewal-heading = Request for a new invitation
mail-renewal-words = { $address } opened an invitation to { $organization } that is no longer valid, and asks for a new one.
mail-renewal-open = Invite again, or not, on the members page:
mail-renewal-address = Address
mail-renewal-role = Earlier role
mail-renewal-footer = You get this mail because you manage the members of { $organization }. Nothing was sent to { $address }: it is for you to decide.
