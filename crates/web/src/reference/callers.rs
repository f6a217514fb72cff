//! Who may call an operation, in words, from its row in the table of who may call what.

use admit_core::organizations::Kind;

use super::catalog::Operation;
use super::words;

/// Who may call an operation.
#[derive(Clone, Debug)]
pub(super) struct Callers {
    /// In which organizations it is.
    pub(super) organizations: &'static str,
    /// With what, each in a sentence.
    pub(super) credentials: Vec<&'static str>,
    /// The scopes of which a scoped key needs one; `None` when scoped keys can't call it or need none.
    pub(super) scopes: Vec<&'static str>,
    /// The beta that must stand in a header.
    pub(super) beta: Option<&'static str>,
}

/// Who may call it; `None` when it needs no credential.
pub(super) fn of(operation: &Operation) -> Option<Callers> {
    let access = operation.access.as_ref()?;
    let organizations = match access.kind() {
        None => words::EVERY_ORGANIZATION,
        Some(Kind::Platform) => words::PLATFORM_ORGANIZATIONS,
        Some(Kind::Enterprise) => words::ENTERPRISE_ORGANIZATIONS,
    };
    let mut credentials = vec![words::ACCESS_TOKEN];
    if !access.takes_tokens_only() {
        credentials.push(words::ADMIN_KEY);
        if access.kind() != Some(Kind::Enterprise) {
            credentials.push(words::PRINCIPAL_KEY);
        }
    }
    let scopes = access.scopes();
    if access.kind() != Some(Kind::Platform) && !access.takes_tokens_only() {
        match scopes {
            Some([]) => credentials.push(words::ANY_SCOPED_KEY),
            Some(_) => credentials.push(words::SCOPED_KEY),
            None => {}
        }
    }
    let scopes = scopes.unwrap_or_default().iter().map(|scope| scope.as_str()).collect();
    Some(Callers { organizations, credentials, scopes, beta: access.beta_value() })
}
