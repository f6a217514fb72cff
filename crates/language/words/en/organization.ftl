# Settings > Organization.

organization-title = Organization
organization-sub = What holds for the whole organization
organization-name = Name
organization-rename = Rename
organization-rename-title = Rename the organization
organization-id = Organization ID
organization-kind = Kind
organization-kind-words = { $kind ->
    [platform] Platform: workspaces and API keys for programs
   *[enterprise] Enterprise: groups and custom roles for people
 }
organization-on = On
organization-off = Off
organization-number = { $count }
organization-number-or-more = { $count } or more

# How many there may be.

organization-limits = Seats and limits
organization-limits-edit = Change limits
organization-limits-hint = An empty field is no limit. A limit below what there is takes nothing away; it only lets nothing more in.
organization-limit = What is counted
organization-used = In use
organization-most = Limit
organization-no-limit = No limit
organization-full = Reached
organization-limit-name = { $limit ->
    [member_limit] Members
    [seat_limit] Seats
    [workspace_limit] Workspaces
    [workspace_member_limit] Members of one workspace
    [api_key_limit] API keys
    [workspace_api_key_limit] API keys of one workspace
   *[invite_batch_row_limit] Imported rows within a day
 }
organization-used-parts = Members: { $members }, open invitations: { $invites }
organization-bad-limit = Enter a whole number from 0 to { $most }, or nothing.

# Who may be invited.

organization-domains = Who may be invited
organization-domains-edit = Change who may be invited
organization-domains-only = Only these domains
organization-domains-allowed = Allowed domains
organization-domains-hint = One on each line. A subdomain must be listed itself.
organization-domains-any = All domains
organization-domains-none = None, so nobody can be invited
organization-links = Links may be passed on
organization-links-hint = Whoever invites may get an invitation’s link instead of having it mailed.
organization-directory = A directory decides who is a member, so nobody is invited by hand.
organization-bad-domain = { $domain } is not a domain.
organization-many-domains = List at most { $limit } domains.

# Mail appearance.

organization-mail = Mail appearance
organization-mail-sub = How the invitations of this organization look and speak
organization-mail-edit = Change appearance
organization-mail-none = Invitations look and speak as this server’s other mails.
organization-mail-sender = Sender’s name
organization-mail-sender-hint = The address that mail is sent from stays the server’s.
organization-mail-reply = Replies go to
organization-mail-note = A line of your own
organization-mail-note-hint = Plain text. What looks like a link can’t be pressed.
organization-mail-color = Colour of the button
organization-mail-color-none = As in other mails
organization-mail-language-hint = For people who have chosen none, when the invitation names none
organization-mail-language-none = As on this server
organization-preview = Preview
organization-preview-language = Language of the preview
organization-preview-show = Show preview
organization-preview-text = The same as plain text
organization-preview-none = The preview appears when every field can be used.
organization-bad-sender = Leave out @, quotation marks, backslashes and angle brackets.
organization-light-color = Choose a darker colour: white letters stand on it.

# Danger zone.

organization-danger = Danger zone
organization-revoke = Revoke all open invitations
organization-revoke-hint = Ends every link at once. Members stay, and everybody can be invited again.
organization-revoke-question = Revoke all open invitations of { $name }?
organization-revoke-words = Open invitations: { $count }. Their links stop working at once. This can’t be undone, but everybody can be invited again.
organization-keys = Disable all API keys
organization-keys-hint = Programs are refused at once, for instance after a leak that nobody understands yet. Admin keys stay.
organization-keys-question = Disable all API keys of { $name }?
organization-keys-words = Active API keys: { $count }. Programs that use them are refused at once. Each can be enabled again under API keys.
organization-hand-over = Hand over primary ownership
organization-hand-over-hint = Another member becomes the primary owner, and you become an owner.
organization-hand-over-words = The member with this address becomes the primary owner, and you become an owner. Only they can give it back.
organization-heir = Email address of the new primary owner
organization-confirm = To confirm, type the name of the organization: { $name }
organization-confirm-wrong = Type the name as it is written here: { $name }

# What has just been done, and why something was not.

organization-done-saved = The settings were saved.
organization-done-revoked = All open invitations were revoked.
organization-done-keys = All API keys were disabled.
organization-done-handed-over = Primary ownership was handed over.
organization-not-allowed = You may not change the settings of this organization any more.
