# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = API reference
reference-lead = Every operation of this server, with its parameters, its errors, and the call in nine languages.
reference-description = OpenAPI description
reference-all = All operations
reference-operations = Operations
reference-filter = Filter operations
reference-filter-hint = By name, path or what it is about
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Operations: { $count }
reference-nothing = No operation has all of these words.
reference-show-all = Show all operations
reference-callers = Who may call it
reference-callers-everybody = Everybody; it takes no credential.
reference-kind = { $kind ->
    [platform] Platform organizations only
    [enterprise] Enterprise organizations only
   *[either] Of either kind
 }
reference-credentials = Credentials
reference-credential = { $credential ->
    [access_token] An access token, with the rights of its person
    [admin_key] An admin key
    [principal_key] An API key that is bound to no workspace, with the rights of whom it acts for
    [scoped_key] A scoped key with a scope below
   *[any_scoped_key] A scoped key, whatever its scopes
 }
reference-scopes = Scopes
reference-scopes-one = a scoped key needs one of these
reference-beta = Beta
reference-path-parameters = Path parameters
reference-query-parameters = Query parameters
reference-headers = Headers
reference-body = Body
reference-required = required
reference-one-of = One of
reference-fields = Fields
# $type is a value of the field "type".
reference-where-type = where type is { $type }
reference-between = { $unit ->
    [characters] { $least } to { $most } characters
    [items] { $least } to { $most } items
   *[number] { $least } to { $most }
 }
reference-at-most = { $unit ->
    [characters] at most { $most } characters
    [items] at most { $most } items
   *[number] at most { $most }
 }
reference-at-least = { $unit ->
    [characters] at least { $least } characters
    [items] at least { $least } items
   *[number] at least { $least }
 }
# $pattern is a regular expression.
reference-pattern = matches { $pattern }
reference-answer = Answer
reference-example = Example answer
reference-errors = Errors
reference-call = The call
reference-samples = Language of the call
reference-no-command = No command makes this call.
reference-try = Try it
reference-try-sign-in = Sign in to send this call to this server from here.
reference-try-lead = The call is made in your name, with your role, by this server. It counts and is recorded like any other call.
reference-try-changes = This is no rehearsal: the call changes the organization that you choose.
reference-try-confirm = I want to change this organization
reference-try-organization = Organization
reference-try-send = Send the call
reference-try-none = You manage no organization that this operation is for.
reference-try-body = Body (JSON)
reference-try-list = Several are separated by commas.
reference-try-choose = Not given
reference-try-answer = The server’s answer
reference-try-empty = The answer has no body.
reference-try-once = Secrets in it are shown this once.
reference-too-large = The answer is too long to be shown here.
reference-wrong = { $problem ->
    [missing] This is needed for the call.
    [too_long] This is too long.
    [unconfirmed] Confirm that the call may change the organization.
   *[impossible] This can’t be what the call is about.
 }
reference-not-tried-open = Programs call this without a credential; there is nothing to try in your name.
reference-not-tried-stream = The answer goes on for as long as the batch does, so it can’t be tried here.
reference-not-tried-batch = A batch goes on after the call, with the credential that asked for it. A call from here leaves none, so it can’t be tried here.
reference-not-tried-secret = The body holds a secret, which has no business in a form. Verify keys with a program.
