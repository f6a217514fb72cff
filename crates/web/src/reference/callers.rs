//! Who may call an operation, from its row in the table of who may call what.

use admit_core::organizations::Kind;

use super::catalog::Operation;

/// Who may call an operation.
#[derive(Clone, Debug)]
pub(super) struct Callers {
    /// In which organizations it is: `platform`, `enterprise`, `either`.
    pub(super) organizations: &'static str,
    /// With what, each as its message calls it.
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
        None => "either",
        Some(Kind::Platform) => "platform",
        Some(Kind::Enterprise) => "enterprise",
    };
    let mut credentials = vec!["access_token"];
    if !access.takes_tokens_only() {
        credentials.push("admin_key");
        if access.kind() != Some(Kind::Enterprise) {
            credentials.push("principal_key");
        }
    }
    let scopes = access.scopes();
    if access.kind() != Some(Kind::Platform) && !access.takes_tokens_only() {
        match scopes {
            Some([]) => credentials.push("any_scoped_key"),
            Some(_) => credentials.push("scoped_key"),
            None => {}
        }
    }
    let scopes = scopes.unwrap_or_default().iter().map(|scope| scope.as_str()).collect();
    Some(Callers { organizations, credentials, scopes, beta: access.beta_value() })
}
