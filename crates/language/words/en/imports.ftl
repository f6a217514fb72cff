# Settings > Invites > Import: people out of a CSV file.

imports-open = Import CSV
imports-title = Import people from a file
imports-sub = Up to 10,000 at once. Nobody is invited before you have seen what would happen.
imports-file = CSV file
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = The first line names the columns: <code>email</code>, and <code>role</code> if people get different ones. Other columns are left out.
imports-example = Example of a file
imports-role = Role for lines without one
imports-preview = Check the file
imports-earlier = Earlier imports
imports-column-when = When
imports-column-rows = Lines
imports-column-state = Status
imports-column-row = Line
imports-column-address = Address
imports-column-role = Role
imports-column-outcome = Result

imports-preview-title = What will happen
imports-preview-sub = Nobody has been invited yet.
imports-another-file = Choose another file
imports-left-out = Columns that are left out: { $headings }
imports-invite = { $count ->
    [one] Invite { $count } person
   *[other] Invite { $count } people
 }
imports-nobody = Nobody in this file can be invited.
imports-more = { $count ->
    [one] { $count } more line is not shown.
   *[other] { $count } more lines are not shown.
 }
imports-progress-title = Import
imports-progress = Progress
imports-settled = { $settled } of { $count } done
imports-revoked = { $count ->
    [one] { $count } invitation was revoked.
   *[other] { $count } invitations were revoked.
 }
imports-all-rows = All lines
imports-waiting = Waiting
imports-state = { $state ->
    [queued] Waiting to begin
    [running] Inviting
    [finished] Finished
    [stopped] Stopped: whoever began it may not go on
   *[undone] Undone
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Will be invited
    [to_renew] Will be invited again
    [invited] Invited
    [renewed] Invited again
    [already_member] Already a member
    [already_invited] Already invited
    [domain_not_allowed] Domain not allowed
    [no_seat] No seat left
    [invited_too_often] Invited too often within a day
    [invalid_address] Not an email address
    [duplicate] Twice in the file
    [role_not_assignable] Role can’t be given
    [missing_scope] Not within your rights
    [group_not_found] Group not found
    [workspace_not_found] Workspace not found
    [invalid_details] Details can’t be kept
    [has_directory] A directory decides on members
    [stopped] Not tried
   *[refused] Refused
 }

imports-undo = Undo import
imports-undo-question = Undo this import?
imports-undo-words = Every invitation of it that is still open is revoked at once, and its links stop working. Whoever has accepted stays a member.
imports-done-undone = The import was undone.

# $problem is one of those below.
imports-problem-at = { $problem } (line { $line }, column { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] The file is not UTF-8 text. Save it as “CSV UTF-8”.
    [column_twice] The column { $heading } is there twice.
    [unknown_column] Nothing is known of the column { $heading }.
    [email_missing] The column email is missing in the first line.
    [role_missing] The column role is missing in the first line.
    [grant] A workspace is written as its id, a colon and a role.
    [field_count] The line has more or fewer fields than the first.
    [quote] Quotation marks don’t match.
   *[not_csv] This is no CSV file.
 }
imports-no-row = The file names nobody.
imports-too-many = The file has { $count } lines. At most { $limit } are imported at once.
imports-daily-limit = The organization imports at most { $limit } lines a day, and { $left } are left today.
imports-refused = This file can’t be imported.
