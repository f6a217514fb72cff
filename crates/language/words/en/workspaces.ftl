# Settings > Workspaces: the list.

workspaces-title = Workspaces
workspaces-sub = Parts of this organization with members, API keys and limits of their own
workspaces-new = New workspace
workspaces-filter = Filter by status
workspaces-show-active = Active workspaces
workspaces-show-all = Active and archived workspaces
workspaces-found = { $count ->
    [one] { $count } workspace shown
   *[other] { $count } workspaces shown
 }
workspaces-column-name = Name
workspaces-column-created = Created
workspaces-default = Default
workspaces-archived = Archived
workspaces-archived-at = Archived on { $day }

# One workspace.

workspaces-back = All workspaces
workspaces-id = Workspace ID
workspaces-residency = Where models may run
workspaces-residency-name = { $where ->
    [us] Only in the United States
    [us_first] In the United States, unless a request says otherwise
   *[anywhere] Anywhere
 }
workspaces-members-none = Nobody is in this workspace
workspaces-members-default = Every member of the organization is in its default workspace.
workspaces-inherited = by role in the organization
workspace-role-name = { $role ->
    [workspace_user] Workspace user
    [workspace_developer] Workspace developer
    [workspace_restricted_developer] Restricted workspace developer
    [workspace_admin] Workspace admin
   *[workspace_billing] Workspace billing
 }
workspace-role-description = { $role ->
    [workspace_user] Takes part, without keys.
    [workspace_developer] Also works with keys.
    [workspace_restricted_developer] Also works with keys, but sees no session traces and downloads no files.
    [workspace_admin] Does everything in the workspace.
   *[workspace_billing] Looks after its billing.
 }

# The dialogs.

workspaces-create = Create workspace
workspaces-edit = Edit workspace
workspaces-save = Save
workspaces-name = Name
workspaces-color = Colour
workspaces-color-name = { $color ->
    [violet] Violet
    [red] Red
    [ochre] Ochre
    [green] Green
    [teal] Teal
    [blue] Blue
    [magenta] Magenta
   *[grey] Grey
 }
workspaces-color-own = As it is ({ $color })
workspaces-archive = Archive workspace
workspaces-archive-question = Archive workspace { $name }?
workspaces-archive-words = All of its API keys stop working at once, and nothing in it can be changed any more. This can’t be undone.
workspaces-add-member = Add member
workspaces-add-title = Add a member to { $name }
workspaces-add-search = Search
workspaces-add-choose = Choose a member of the organization
workspaces-add-more = More members match than are shown here. Search for a name or an address.
workspaces-add-nobody = Nobody else matches. Who’s in already isn’t offered.
workspaces-remove-question = Remove from workspace { $name }?
workspaces-remove-words = They lose access to this workspace at once, and their own API keys in it are archived. They stay a member of the organization.

# What has just been done.

workspaces-done-created = The workspace was created.
workspaces-done-changed = The workspace was changed.
workspaces-done-archived = The workspace and its API keys were archived.
workspaces-done-added = The member was added to the workspace.
workspaces-done-removed = The member was removed from the workspace.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Enter a name.
    [too_long] Shorten the name to at most { $limit } characters.
   *[unprintable] Enter a name with characters that can be shown.
 }
workspaces-refused-not-allowed = You may not manage the workspaces of this organization any more.
workspaces-refused-gone = There is no such workspace any more.
workspaces-refused-color = Choose a colour.
workspaces-refused-residency = Choose where models may run.
workspaces-refused-details = This can’t be kept as it is.
workspaces-refused-limit = The organization has its { $limit } workspaces already. Archive one to make room.
workspaces-refused-default = The default workspace keeps its name and can’t be archived.
workspaces-refused-archived = This workspace is archived and stays as it is.
workspaces-refused-member = This person is in the workspace already.
workspaces-refused-inherited = Their role in the organization, { $role }, decides what they may do here.
workspaces-refused-full = The workspace has its { $limit } members already.
