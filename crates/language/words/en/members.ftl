# Settings > Members: the list.

members-title = Members
members-sub = People in this organization, and people invited to it
members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
 }
members-open-invites = { $count ->
    [one] { $count } open invitation
   *[other] { $count } open invitations
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Invite
members-search = Search members
members-search-hint = Search by name or address
members-filter-access = Filter by access
members-filter-status = Filter by status
members-all-roles = All roles
members-show-all = Everybody
members-show-active = Members
members-show-pending = Open invitations
members-show-expired = Expired invitations
members-nobody = Nobody matches
members-nobody-words = Try another name or address, or take the filters away.
members-show-everybody = Show everybody
members-found = { $count ->
    [one] { $count } person shown
   *[other] { $count } people shown
 }
members-found-on-page = { $count ->
    [one] { $count } person shown on this page
   *[other] { $count } people shown on this page
 }
members-caption = Members and invitations
members-column-person = Person
members-column-role = Role
members-column-since = Since
members-column-status = Status
members-column-actions = Actions
members-alone = It’s just you so far
members-alone-words = Invite the people you work with. Each gets a mail with a link that works for 21 days.
members-you = You
members-change-role = Change role
members-change-role-of = (change role of { $address })
members-added = Added
members-invited = Invited
members-active = Active
members-pending = Pending
members-expired = Expired
members-remove-of = Remove { $address }
members-revoke-title = Revoke invitation
members-revoke-of = Revoke invitation for { $address }
members-invite-again = Invite again
members-invite-again-of = Invite again: { $address }
members-take-off-title = Remove from the list
members-take-off-of = Remove expired invitation for { $address }
members-invited-by = Invited by { $inviter }
members-a-key = an API key
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Expires in { $count } day
       *[other] Expires in { $count } days
     }
    [hour] { $count ->
        [one] Expires in { $count } hour
       *[other] Expires in { $count } hours
     }
    [minute] { $count ->
        [one] Expires in { $count } minute
       *[other] Expires in { $count } minutes
     }
   *[second] Expires in less than a minute
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Expired { $count } day ago
       *[other] Expired { $count } days ago
     }
    [hour] { $count ->
        [one] Expired { $count } hour ago
       *[other] Expired { $count } hours ago
     }
    [minute] { $count ->
        [one] Expired { $count } minute ago
       *[other] Expired { $count } minutes ago
     }
   *[second] Expired just now
 }
members-mail-failed = Mail not delivered
# $reason is what the mail server said.
members-mail-failed-words = { $reason } To try again, open it under Invites and resend it.
members-mail-delayed = Mail delayed
members-mail-delayed-words = { $reason } It is tried again soon.

# The invite dialog.

invite-title = Invite people
invite-results = Results
invite-mail-leaves = The mail is on its way. Each link works for 21 days.
invite-more = Invite more
invite-addresses = Email addresses
invite-addresses-hint = Up to 50, separated by commas or new lines, or rows of a table
invite-addresses-left = These have not been invited. Correct them, or take them out
invite-role = Role
invite-role-help = What each role may do
invite-send = Send invites
invite-choose-role = Choose a role.
invite-no-address = Enter at least one email address.
invite-heading-line = Taken for a heading: { $line }
invite-beside = Left out beside the addresses: { $words }
invite-beside-more = Left out beside the addresses: { $words } and { $count } more
invite-nobody-invited = Nobody was invited
invite-some-invited = { $count ->
    [one] { $count } person invited
   *[other] { $count } people invited
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, { $count } address was not
   *[other] { $invited }, { $count } addresses were not
 }
invite-outcome-invited = Invited
invite-outcome-member = Already a member
invite-outcome-open = Already invited
invite-outcome-no-address = Not an email address
invite-outcome-over-limit = Over the limit of 50
invite-outcome-failed = Not invited: please try again
invite-outcome-unknown = Perhaps invited: trying again does no harm

# The other dialogs.

revoke-question = Revoke invitation?
revoke-question-expired = Remove expired invitation?
revoke-words = The link that was mailed to <strong>{ $address }</strong> stops working at once. You can invite this address again at any time.
revoke-words-expired = The invitation for <strong>{ $address }</strong> has expired, and its link works no more. Removing it takes it off the list of members. You can invite this address again at any time.
remove-question = Remove member?
remove-words = They lose access to <strong>{ $organization }</strong> at once. Other organizations are not touched, and you can invite them again later.
not-administrator-title = For administrators
not-administrator = This page is for administrators
not-administrator-words = Members and invitations of { $organization } are managed by its administrators. Ask one of them if you need to see or change something here.

# Several members at once, and all of them as a file.

members-change-roles = Change roles
members-role-changed = Role changed
members-export = Export as CSV
