//! The words of these pages, all in one place. What the API says of itself comes from its description.

pub(super) const TITLE: &str = "API reference";
pub(super) const SKIP: &str = "Skip to the content";
pub(super) const START_PAGE: &str = "Admit, start page";
pub(super) const HELP_CENTER: &str = "Help Center";
pub(super) const CONSOLE: &str = "Console";
pub(super) const LEAD: &str =
    "Every operation of this server, with its parameters, its errors, and the call in nine languages.";
pub(super) const DESCRIPTION_LINK: &str = "OpenAPI description";
pub(super) const ALL_OPERATIONS: &str = "All operations";
pub(super) const OPERATIONS: &str = "Operations";
pub(super) const FILTER: &str = "Filter operations";
pub(super) const FILTER_BUTTON: &str = "Filter";
pub(super) const FILTER_HINT: &str = "By name, path or what it is about";
pub(super) const NOTHING_FOUND: &str = "No operation has all of these words.";
pub(super) const SHOW_ALL: &str = "Show all operations";

pub(super) const CALLERS: &str = "Who may call it";
pub(super) const NEEDS_NOTHING: &str = "Everybody; it takes no credential.";
pub(super) const ORGANIZATIONS: &str = "Organizations";
pub(super) const CREDENTIALS: &str = "Credentials";
pub(super) const SCOPES: &str = "Scopes";
pub(super) const ONE_OF_SCOPES: &str = "a scoped key needs one of these";
pub(super) const BETA: &str = "Beta";
pub(super) const EVERY_ORGANIZATION: &str = "Of either kind";
pub(super) const PLATFORM_ORGANIZATIONS: &str = "Platform organizations only";
pub(super) const ENTERPRISE_ORGANIZATIONS: &str = "Enterprise organizations only";
pub(super) const ACCESS_TOKEN: &str = "An access token, with the rights of its person";
pub(super) const ADMIN_KEY: &str = "An admin key";
pub(super) const PRINCIPAL_KEY: &str = "An API key that is bound to no workspace, with the rights of whom it acts for";
pub(super) const SCOPED_KEY: &str = "A scoped key with a scope below";
pub(super) const ANY_SCOPED_KEY: &str = "A scoped key, whatever its scopes";

pub(super) const PATH_PARAMETERS: &str = "Path parameters";
pub(super) const QUERY_PARAMETERS: &str = "Query parameters";
pub(super) const HEADERS: &str = "Headers";
pub(super) const BODY: &str = "Body";
pub(super) const REQUIRED: &str = "required";
pub(super) const ONE_OF: &str = "One of";
pub(super) const SHOW_FIELDS: &str = "Fields";
pub(super) const ANSWER: &str = "Answer";
pub(super) const EXAMPLE_ANSWER: &str = "Example answer";
pub(super) const ERRORS: &str = "Errors";

pub(super) const CALL: &str = "The call";
pub(super) const LANGUAGE: &str = "Language";
pub(super) const COPY: &str = "Copy";
pub(super) const COPIED: &str = "Copied";
pub(super) const NO_COMMAND: &str = "# No command makes this call.";

pub(super) const TRY: &str = "Try it";
pub(super) const TRY_SIGN_IN: &str = "Sign in to send this call to this server from here.";
pub(super) const SIGN_IN: &str = "Sign in";
pub(super) const TRY_LEAD: &str =
    "The call is made in your name, with your role, by this server. It counts and is recorded like any other call.";
pub(super) const TRY_CHANGES: &str = "This is no rehearsal: the call changes the organization that you choose.";
pub(super) const TRY_CONFIRM: &str = "I want to change this organization";
pub(super) const TRY_ORGANIZATION: &str = "Organization";
pub(super) const TRY_SEND: &str = "Send the call";
pub(super) const TRY_NO_ORGANIZATION: &str = "You manage no organization that this operation is for.";
pub(super) const TRY_BODY: &str = "Body (JSON)";
pub(super) const TRY_OPTIONAL: &str = "may be left empty";
pub(super) const TRY_RESULT: &str = "The server’s answer";
pub(super) const TRY_RESULT_HEADERS: &str = "Headers";
pub(super) const TRY_NOTHING_ANSWERED: &str = "The answer has no body.";
pub(super) const TRY_ONCE: &str = "Secrets in it are shown this once.";
pub(super) const MISSING: &str = "This is needed for the call.";
pub(super) const NOT_CONFIRMED: &str = "Confirm that the call may change the organization.";
pub(super) const TOO_LARGE: &str = "The answer is too long to be shown here.";
pub(super) const TRY_LIST: &str = "Several are separated by commas.";
pub(super) const TRY_CHOOSE: &str = "Not given";
pub(super) const TOO_LONG: &str = "This is too long.";
pub(super) const IMPOSSIBLE: &str = "This can’t be what the call is about.";

pub(super) const NOT_TRIED_OPEN: &str =
    "Programs call this without a credential; there is nothing to try in your name.";
pub(super) const NOT_TRIED_STREAM: &str =
    "The answer goes on for as long as the batch does, so it can’t be tried here.";
pub(super) const NOT_TRIED_BATCH: &str = "A batch goes on after the call, with the credential that asked for it. A call from here leaves none, so it can’t be tried here.";
pub(super) const NOT_TRIED_KEY: &str =
    "The body holds a secret, which has no business in a form. Verify keys with a program.";

/// Between two kinds of value.
pub(super) const OR: &str = " or ";
pub(super) const CHARACTERS: &str = " characters";
pub(super) const ITEMS: &str = " items";

/// `array of strings`.
pub(super) fn list_of(kind: &str) -> String {
    format!("array of {kind}s")
}

/// `map of text to strings`.
pub(super) fn map_to(kind: &str) -> String {
    format!("map of text to {kind}")
}

/// Above the fields of one of several objects.
pub(super) fn one_of_objects(kind: &str) -> String {
    format!("where type is {kind}")
}

/// How large, long or many it is.
pub(super) fn range(least: Option<i64>, most: Option<i64>, of_what: &str) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}{of_what}")),
        (None, Some(most)) => Some(format!("at most {most}{of_what}")),
        (Some(least), None) => Some(format!("at least {least}{of_what}")),
        (None, None) => None,
    }
}

/// What its text looks like.
pub(super) fn pattern(expression: &str) -> String {
    format!("matches {expression}")
}

/// How many operations the filter left.
pub(super) fn count(number: usize) -> String {
    if number == 1 { "1 operation".to_owned() } else { format!("{number} operations") }
}
