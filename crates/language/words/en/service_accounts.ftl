# Settings > Service accounts: the list.

service-accounts-title = Service accounts
service-accounts-sub = Programs as members of this organization, with roles and keys of their own
service-accounts-new = New service account
service-accounts-show-active = Active
service-accounts-show-all = Active and archived
service-accounts-found = { $count ->
    [one] { $count } service account shown
   *[other] { $count } service accounts shown
 }
service-accounts-none = No service accounts yet
service-accounts-none-words = Make one for a program whose keys are to stay when people leave.

# One service account, and the dialogs.

service-accounts-back = All service accounts
service-accounts-id = Service account ID
service-accounts-create = Create service account
service-accounts-edit = Edit { $name }
service-accounts-edit-act = Edit
service-accounts-name-hint = Letters a–z, digits and hyphens. The name stays for good.
service-accounts-description = What it is for
service-accounts-role-description = { $role ->
    [admin] Also makes and rotates keys of workspaces and of service accounts.
   *[developer] Works in the workspaces that it was added to.
 }
service-accounts-archive = Archive service account
service-accounts-archive-question = Archive service account { $name }?
service-accounts-archive-words = Its API keys stop working at once, and its name stays taken. This can’t be undone.
service-accounts-nowhere = It is in no workspace
service-accounts-default-words = By default. Add it to this workspace to give it a role there.
service-accounts-add = Add to workspace
service-accounts-add-title = Add { $account } to a workspace
service-accounts-role-title = Change role of { $account } in { $name }
service-accounts-remove-question = Remove { $account } from workspace { $name }?
service-accounts-remove-words = It can’t work in this workspace any more.
service-accounts-keys = The API keys of this service account

# What has just been done.

service-accounts-done-created = The service account was created.
service-accounts-done-changed = The service account was changed.
service-accounts-done-archived = The service account and its API keys were archived.
service-accounts-done-added = The service account was added to the workspace.
service-accounts-done-removed = The service account was removed from the workspace.

# Why something was not done.

service-accounts-refused-not-allowed = You may not manage the service accounts of this organization any more.
service-accounts-refused-gone = There is no such service account any more.
service-accounts-refused-archived = This service account is archived and stays as it is.
service-accounts-refused-not-in = It is not in this workspace any more.
service-accounts-refused-name = Enter a name of 1 to { $limit } letters a–z, digits and hyphens.
service-accounts-refused-taken = A service account of this organization has this name, or had it.
service-accounts-refused-description = Shorten this to at most { $limit } characters.
