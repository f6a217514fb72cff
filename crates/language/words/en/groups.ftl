# Settings > Groups: the list.

groups-title = Groups
groups-sub = People who hold the same custom roles
groups-new = New group
groups-found = { $count ->
    [one] { $count } group shown
   *[other] { $count } groups shown
 }
groups-none = No groups yet
groups-none-words = Make one for people who are to have the same rights in your programs.
groups-directory = Kept by the directory

# One group, and the dialogs.

groups-back = All groups
groups-id = Group ID
groups-nobody = Nobody is in this group
groups-no-roles = This group has no custom roles
groups-create = Create group
groups-rename = Rename group
groups-delete = Delete group
groups-delete-question = Delete group { $name }?
groups-delete-words = Its members stay in their organizations and lose what its custom roles gave them. This can’t be undone.
groups-remove-question = Remove from group { $name }?
groups-remove-words = They lose at once what the custom roles of this group gave them. They stay a member of the organization.
groups-give = Give role
groups-give-title = Give a custom role to { $name }
groups-give-words = Everybody in the group holds it from then on.
groups-role = Custom role
groups-has-all = This group has all custom roles already.
groups-take = Take role away
groups-take-question = Take role { $role } away from group { $name }?
groups-take-words = Its members lose at once what this role gave them.

# What has just been done.

groups-done-created = The group was created.
groups-done-renamed = The group was renamed.
groups-done-deleted = The group was deleted.
groups-done-added = The member was added to the group.
groups-done-removed = The member was removed from the group.
groups-done-given = The role was given to the group.
groups-done-taken = The role was taken away from the group.

# Why something was not done.

groups-refused-not-allowed = You may not manage the groups of this organization any more.
groups-refused-gone = There is no such group any more.
groups-refused-member = This person is in the group already.
groups-refused-not-in = This person is not in the group any more.
groups-refused-directory = Your organization’s directory keeps this group. Change it there.
groups-refused-owner = A custom role of this group makes its members owners. Only an owner decides who is in it.

# Settings > Custom roles: the list.

custom-roles-title = Custom roles
custom-roles-sub = What members may do in your programs, given through groups
custom-roles-new = New custom role
custom-roles-found = { $count ->
    [one] { $count } custom role shown
   *[other] { $count } custom roles shown
 }
custom-roles-built-in = Built in
custom-roles-changed = Changed

# One custom role, and the dialogs.

custom-roles-back = All custom roles
custom-roles-id = Role ID
custom-roles-edit = Edit custom role
custom-roles-create = Create custom role
custom-roles-delete = Delete role
custom-roles-delete-question = Delete custom role { $name }?
custom-roles-delete-words = Whoever holds it loses what it allows, at once. This can’t be undone.
custom-roles-delete-groups = { $count ->
    [one] { $count } group has it and loses it:
   *[other] { $count } groups have it and lose it:
 }
custom-roles-permissions = Permissions
custom-roles-allows-nothing = This role allows nothing yet.
custom-roles-owner-access = Owner access
custom-roles-groups = Groups that have it
custom-roles-no-groups = No group has this role. Give it to one on the page of the group.
custom-roles-more-groups = { $count ->
    [one] … and { $count } more group
   *[other] … and { $count } more groups
 }
custom-roles-permissions-of = { $kind ->
    [capability] All features
    [permission] Administration
   *[connectors] Connectors
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Everything: all features, and all rights of an owner
    [capability_access_all_ga] All features that are generally available, without administration
    [permission_owner] All rights of an owner
    [permission_manage_custom_roles] Make, change and give custom roles
    [permission_manage_members] Invite and remove members, and change their roles
    [permission_manage_groups] Manage groups and who is in them
    [permission_manage_identity] Decide how people sign in
    [permission_manage_billing] Manage plan and payment
    [permission_view_activities] See what happened in the organization
    [use_all_connectors] Use all connectors
    [always_allow_all_connectors] Use all connectors without being asked each time
    [grant_all_connectors] Grant scopes of all connectors
    [interactive_all_connectors] Use all connectors interactively
    [managed_all_connectors] Use all connectors as managed ones
   *[other] { $permission }
 }
custom-roles-other = Other permissions
custom-roles-other-hint = One on a line: a feature such as chat, or use@connector:ID

# What has just been done.

custom-roles-done-created = The custom role was created.
custom-roles-done-changed = The custom role was changed.
custom-roles-done-deleted = The custom role was deleted.

# Why something was not done.

custom-roles-refused-not-allowed = You may not manage the custom roles of this organization any more.
custom-roles-refused-gone = There is no such custom role any more.
custom-roles-refused-built-in = A built-in role stays as it is. It can be given to groups.
custom-roles-refused-owner = Only an owner gives, changes or takes away a role with owner access.
custom-roles-refused-not-attached = This group does not have this role any more.
custom-roles-refused-limit = The organization has its { $limit } custom roles already. Delete one to make room.
custom-roles-refused-many = A role has at most { $limit } permissions.
custom-roles-refused-action = One of these is not a permission that there is. Features are written in small letters, digits and _.
custom-roles-refused-resource = One of these is not a permission. Write a feature, or one of use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
