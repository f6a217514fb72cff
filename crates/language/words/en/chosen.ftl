# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Choose { $name }
chosen-all = Choose all on this page
chosen-rows = Chosen
chosen-bar = With the chosen:
chosen-none = Choose at least one line of the list first.
chosen-failed = Not done: please try again
chosen-unknown = Perhaps done: please look at the list

# Members.

chosen-roles = Change roles
chosen-remove = Remove
chosen-remove-question = { $count ->
    [one] Remove { $count } member?
   *[other] Remove { $count } members?
 }
chosen-remove-words = They lose access to <strong>{ $organization }</strong> at once. Other organizations are not touched, and they can be invited again later.
chosen-removed = Removed

# Invites.

chosen-revoke = Revoke
chosen-revoke-question = { $count ->
    [one] Revoke { $count } invitation?
   *[other] Revoke { $count } invitations?
 }
chosen-revoke-words = The links stop working at once. Nobody is told, and everybody can be invited again.
chosen-revoked = Revoked
chosen-resend = Send again
chosen-resend-question = { $count ->
    [one] Send { $count } invitation again?
   *[other] Send { $count } invitations again?
 }
chosen-resend-words = Each goes out by mail with a new link, and the link before it stops working. One that has expired is made anew.
chosen-resent = Sent again

# API keys.

chosen-disable = Disable
chosen-disable-question = { $count ->
    [one] Disable { $count } API key?
   *[other] Disable { $count } API keys?
 }
chosen-disable-words = Programs that use them are refused at once. Whoever governs the organization can enable them again.
chosen-disabled = Disabled

# Admin keys.

chosen-end = Revoke
chosen-end-question = { $count ->
    [one] Revoke { $count } admin key?
   *[other] Revoke { $count } admin keys?
 }
chosen-end-words = Programs that use them are refused at once, for good.
chosen-ended = Revoked

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Archive
chosen-archived = Archived
chosen-delete = Delete
chosen-deleted = Deleted
chosen-workspaces-question = { $count ->
    [one] Archive { $count } workspace?
   *[other] Archive { $count } workspaces?
 }
chosen-workspaces-words = All of their API keys stop working at once, and nothing in them can be changed any more. This can’t be undone.
chosen-accounts-question = { $count ->
    [one] Archive { $count } service account?
   *[other] Archive { $count } service accounts?
 }
chosen-accounts-words = Their API keys stop working at once, and their names stay taken. This can’t be undone.
chosen-groups-question = { $count ->
    [one] Delete { $count } group?
   *[other] Delete { $count } groups?
 }
chosen-groups-words = Their members stay in their organizations and lose what the groups’ custom roles gave them. This can’t be undone.
chosen-custom-roles-question = { $count ->
    [one] Delete { $count } custom role?
   *[other] Delete { $count } custom roles?
 }
chosen-custom-roles-words = Whoever holds them, also through a group, loses what they allow, at once. This can’t be undone.
