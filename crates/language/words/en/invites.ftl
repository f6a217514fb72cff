# Settings > Invites: the history of all invitations.

invites-title = Invites
invites-sub = Every invitation of this organization and what became of it
invites-search-hint = Search by address
invites-filter-status = Filter by status
invites-filter-inviter = Filter by who invited
invites-all-statuses = All statuses
invites-all-inviters = All inviters
invites-status = { $status ->
    [pending] Pending
    [accepted] Accepted
    [declined] Declined
    [deleted] Revoked
   *[expired] Expired
 }
invites-delivery = { $state ->
    [queued] Mail waiting
    [sent] Mail sent
    [failed] Mail not delivered
    [dropped] Mail not sent
   *[none] No mail: the link was passed on
 }
invites-nobody = No invitation matches
invites-nobody-words = Try another address, or take the filters away.
invites-show-all = Show all invitations
invites-empty = Nobody has been invited yet
invites-empty-words = Invite people on the Members page. What becomes of each invitation is kept here.
invites-found = { $count ->
    [one] { $count } invitation shown
   *[other] { $count } invitations shown
 }
invites-caption = Invitations, the newest first
invites-column-address = Address
invites-column-role = Role
invites-column-inviter = Invited by
invites-column-when = Invited
invites-column-status = Status
invites-column-mail = Mail
invites-replaces = Replaces an expired one
invites-replaced = Replaced by a newer one

# One invitation.

invites-facts = Invitation
invites-expires = Expires
invites-message = Message
invites-workspaces = Workspaces
invites-not-in-workspace = Not in this workspace
invites-no-workspaces = No workspaces
invites-reason = Reason for declining
invites-chain = Chain
invites-timeline = What happened
invites-who = by { $who }
invites-the-invited = the invited person
invites-the-server = the server
invites-event = { $event ->
    [made] Invitation made
    [mail_sent] Mail sent
    [mail_failed] Mail not delivered
    [mail_dropped] Mail not sent, as it was not needed any more
    [resent] Mailed again with a new link
    [link_shown] New link passed on
    [extended] Time to accept changed
    [changed] Groups or workspaces changed
    [renewal_asked] New invitation asked for
    [accepted] Accepted
    [declined] Declined
    [revoked] Revoked
    [taken_off] Taken off the list of open invitations
   *[expired] Expired
 }
invites-event-role = Role changed from { $from } to { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Resend
    [extend] Change time
    [edit] Change role
    [link] Get link
    [revoke] Revoke
   *[again] Invite again
 }
invites-act-question = { $act ->
    [resend] Resend invitation?
    [extend] Change time to accept
    [edit] Change role of invitation
    [link] Get a new link?
    [revoke] Revoke invitation?
   *[again] Invite again?
 }
invites-resend-words = <strong>{ $address }</strong> gets a new mail with a new link. The older link stops working.
invites-extend-words = The link of <strong>{ $address }</strong> stays the same.
invites-edit-words = <strong>{ $address }</strong> gets this role on joining. The link stays the same.
invites-link-question = You get a link for <strong>{ $address }</strong> to pass on yourself. Whoever has it can join. The older link stops working.
invites-revoke-words = The link of <strong>{ $address }</strong> stops working at once. You can invite this address again at any time.
invites-again-words = <strong>{ $address }</strong> gets a new mail with a link that works for 21 days.
invites-lifetime = It can be accepted for
invites-days = { $count ->
    [one] { $count } more day
   *[other] { $count } more days
 }
invites-choose-lifetime = Choose a time.
invites-link-title = Link to pass on
invites-link-words = This link for <strong>{ $address }</strong> is shown once. Give it to nobody else: whoever has it can join.

# What has just been done, above the next page.

done-invite-resent = The invitation was mailed again with a new link.
done-invite-extended = The time to accept was changed.
done-invite-changed = The invitation was changed.

# Charts of invitations.

invites-charts = Charts
invites-charts-title = What becomes of invitations
invites-charts-sub = Invitations made since { $date }
invites-charts-cut = Only the newest { $count } invitations are counted.
invites-charts-empty = No invitation was made in the last { $count } weeks
invites-funnel = From invitation to member
invites-by-week = By week
invites-by-inviter = By inviter
invites-by-domain = By domain
invites-count-invited = Invited
invites-count-delivered = Delivered
invites-count-accepted = Accepted
invites-count-declined = Declined
invites-count-expired = Expired
invites-count-revoked = Revoked
invites-count-pending = Pending
invites-count-median = Time to accept
invites-week = Week of
invites-inviter = Inviter
invites-domain = Domain
invites-share = Share
invites-median-words = Half of those who accepted took less than { $length }.
invites-length = { $unit ->
    [day] { $count ->
        [one] { $count } day
       *[other] { $count } days
     }
    [hour] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
     }
    [minute] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
     }
   *[second] a minute
 }
