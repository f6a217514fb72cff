# Accepting and declining an invitation.

accept-title = Join { $organization }
accept-invited-by = { $inviter } invited you, <strong>{ $address }</strong>, to this organization.
accept-invited = You, <strong>{ $address }</strong>, are invited to this organization.
accept-role = Role
accept-expires = Expires
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] in { $count } day
       *[other] in { $count } days
     }
    [hour] { $count ->
        [one] in { $count } hour
       *[other] in { $count } hours
     }
    [minute] { $count ->
        [one] in { $count } minute
       *[other] in { $count } minutes
     }
   *[second] in less than a minute
 }
accept-your-name = Your name
accept-act = Accept invitation
accept-has-account = This address has an account. Sign in, and you come back here.
accept-sign-in = Sign in to accept
accept-signed-in-as = You’re signed in as <strong>{ $name }</strong>.
accept-somebody-else = This invitation is for <strong>{ $address }</strong>, and you’re signed in as <strong>{ $other }</strong>.
accept-switch = Switch account
accept-stay = Stay signed in as { $address }
decline-act = Decline
decline-question = Decline this invitation?
decline-words = You will not join { $organization }, and the link in your mail stops working. Only a new invitation brings you back.
decline-reason = Would you like to say why?
decline-back = Back to the invitation
outcome-expired = This invitation has expired
outcome-expired-words = Ask for a new one, and it comes by mail if an administrator of { $organization } agrees.
outcome-revoked = This invitation was revoked
outcome-revoked-words = An administrator of { $organization } took it back. If that seems wrong, ask for a new one.
outcome-used = This invitation has been used
outcome-used-words = An invitation works once. If it was you who accepted it, sign in to go to { $organization }.
outcome-declined = You declined the invitation
outcome-declined-words = You have not joined { $organization }. If you change your mind, ask whoever invited you for a new invitation.
outcome-unknown = We can’t find this invitation
outcome-unknown-words = Open the link in your mail once more, and take care that it is complete. If it stays like this, ask the person who invited you for a new invitation.
outcome-asked = Your request is noted
outcome-asked-words = The administrators of { $organization } are told that you would like a new invitation, unless you have a newer one or are a member already. So look among your newest mails, or sign in; if they send one, it comes by mail.
outcome-ask = Ask for a new one
outcome-the-organization = the organization
