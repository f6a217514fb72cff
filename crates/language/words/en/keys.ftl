# Settings > API keys: the list.

keys-title = API keys
keys-sub = They let programs use the workspaces of this organization
keys-sub-own = Your own keys, which do what you may do
keys-new = New API key
keys-reference = API reference
keys-filter-status = Filter by status
keys-all-statuses = All statuses
keys-filter-workspace = Filter by workspace
keys-all-workspaces = All workspaces
keys-found = { $count ->
    [one] { $count } key shown
   *[other] { $count } keys shown
 }
keys-none = No API keys here
keys-none-words = A program needs one to use a workspace.
keys-of-workspace = The API keys of this workspace
keys-show-all = Show all API keys
keys-column-key = Key
keys-column-workspace = Workspace
keys-column-made = Made by
keys-column-used = Last used
keys-column-expires = Expires
keys-never = Never
keys-status = { $status ->
    [active] Active
    [inactive] Disabled
    [archived] Archived
   *[expired] Expired
 }
keys-acts-for = Acts for { $name }
keys-service-account = a service account
keys-admin-key = An admin key
keys-menu = Actions for { $name }
keys-rename = Rename
keys-disable = Disable
keys-enable = Enable
keys-rotate = Rotate
keys-archive = Archive

# The dialogs.

keys-owner = Belongs to
keys-owner-name = { $owner ->
    [workspace] The workspace: it stays when people leave
   *[me] Me: it does what I may do, and ends with my membership
 }
keys-expires-in = { $count ->
    [one] In { $count } day
   *[other] In { $count } days
 }
keys-create = Create API key
keys-made = { $name } is ready
keys-made-words = Copy the key now. It is not shown again.
keys-rename-title = Rename { $name }
keys-archive-question = Archive key { $name }?
keys-archive-words = Programs that use it are refused at once, for good. A key that is only disabled can be enabled again.
keys-rotate-question = Rotate key { $name }?
keys-rotate-words = It gets a new secret. Its name, workspace and expiry stay.
keys-overlap = The old secret still works
keys-overlap-name = { $overlap ->
    [none] Not at all
    [hour] For an hour
    [day] For a day
   *[week] For seven days
 }
keys-rotated = { $name } has a new secret
keys-rotated-until = The old secret works until { $moment }.

# What has just been done.

keys-done-renamed = The key was renamed.
keys-done-disabled = The key was disabled. Programs that use it are refused.
keys-done-enabled = The key works again.
keys-done-not-enabled = The key was not enabled: it is over, or there are as many active keys as there may be.
keys-done-archived = The key was archived.

# Why something was not done.

keys-refused-not-allowed = You may not do this with keys here.
keys-refused-gone = There is no such key any more.
keys-refused-workspace = Choose a workspace.
keys-refused-name = A key that acts for a member is made and rotated by that member alone.
keys-refused-elsewhere = You don’t work with keys in this workspace.
keys-refused-expiry = Choose another expiry.
keys-refused-overlap = Choose how long the old secret still works.
keys-refused-over = This key is archived, or it has expired.
keys-refused-limit = The organization has its { $limit } active keys already. Disable or archive one to make room.
keys-refused-workspace-limit = The workspace has its { $limit } active keys already. Disable or archive one to make room.

# Settings > Admin keys.

admin-keys-title = Admin keys
admin-keys-sub = They let programs manage this organization
admin-keys-new = New admin key
admin-keys-none = No admin keys
admin-keys-none-words = A program needs one to manage this organization through the API.
admin-keys-operator = whoever runs the server
admin-keys-words = It can manage the whole organization, and it never expires. Give each program a key of its own.
admin-keys-create = Create admin key
admin-keys-revoke = Revoke admin key
admin-keys-revoke-question = Revoke admin key { $name }?
admin-keys-revoke-words = Programs that use it are refused at once, for good.
admin-keys-done-revoked = The admin key was revoked. It no longer works.

# A form whose answer shows a secret was sent a second time.

once-made = { $name } was made already
once-renewed = { $name } has its new secret already
once-linked = { $name } has a new link already
once-words = { $way ->
    [link] The form came in twice, and the second time nothing was done. The link was shown the first time and can’t be shown again.
   *[other] The form came in twice, and the second time nothing was done. You find it under “{ $place }”. The secret was shown the first time and can’t be shown again.
 }
once-lost = { $way ->
    [rotate] If nobody copied the secret, rotate the key to get another.
    [renew] If nobody copied the secret, ask for a new one.
    [link] If nobody copied the link, get another. The older link then stops working.
   *[replace] If nobody copied the secret, make another key and revoke this one.
 }
once-get-link = Get another link
