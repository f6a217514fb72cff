//! Who may call a route (sections 1.2, 1.3, 1.5 and 7): each route has one row, and a route without a row lets nobody in.

use std::collections::HashMap;

use admit_core::credentials::Scope;
use admit_core::organizations::{Kind, Organization};
use admit_core::{Caller, Credential};
use axum::http::{HeaderMap, Method, StatusCode};

use super::{ApiError, betas};

/// Who may call one method of one route. Made from [`Access::to`] and narrowed or widened from there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Access {
    /// Such as `GET`.
    pub(crate) method: &'static str,
    /// The path as the router has it.
    pub(crate) path: &'static str,
    kind: Option<Kind>,
    scopes: Option<&'static [Scope]>,
    takes_tokens_only: bool,
    beta: Option<Beta>,
}

/// A beta that a route belongs to, and what it answers without.
#[derive(Clone, Copy, Debug)]
struct Beta {
    value: &'static str,
    hides: bool,
}

impl Access {
    /// A route for organizations of both kinds and for every credential but keys with scopes.
    pub(crate) const fn to(method: &'static str, path: &'static str) -> Self {
        Self { method, path, kind: None, scopes: None, takes_tokens_only: false, beta: None }
    }

    /// Only for platform organizations.
    pub(crate) const fn platform(self) -> Self {
        Self { kind: Some(Kind::Platform), ..self }
    }

    /// Only for enterprise organizations.
    pub(crate) const fn enterprise(self) -> Self {
        Self { kind: Some(Kind::Enterprise), ..self }
    }

    /// Also for keys with one of these scopes; with none given, for every key with scopes.
    pub(crate) const fn scoped(self, scopes: &'static [Scope]) -> Self {
        Self { scopes: Some(scopes), ..self }
    }

    /// Only for access tokens.
    pub(crate) const fn tokens_only(self) -> Self {
        Self { takes_tokens_only: true, ..self }
    }

    /// Only with this beta; 400 without.
    pub(crate) const fn beta(self, value: &'static str) -> Self {
        Self { beta: Some(Beta { value, hides: false }), ..self }
    }

    /// Only with this beta; without, the route is not there.
    pub(crate) const fn hidden_beta(self, value: &'static str) -> Self {
        Self { beta: Some(Beta { value, hides: true }), ..self }
    }

    /// The beta gate (section 2.5 has it before the rate limit).
    pub(super) fn check_beta(&self, headers: &HeaderMap) -> Result<(), ApiError> {
        match self.beta {
            Some(beta) if !betas::is_given(headers, beta.value) => Err(if beta.hides {
                ApiError::not_found("Not found.")
            } else {
                ApiError::invalid(format!("This route needs `{}` in the `anthropic-beta` header.", beta.value))
            }),
            _ => Ok(()),
        }
    }

    /// The beta that the route belongs to.
    pub(crate) fn beta_value(&self) -> Option<&'static str> {
        self.beta.map(|beta| beta.value)
    }

    /// The only kind of organization that it is for.
    pub(crate) const fn kind(&self) -> Option<Kind> {
        self.kind
    }

    /// The scopes of which a key with scopes needs one; none at all if such keys have no place here.
    pub(crate) const fn scopes(&self) -> Option<&'static [Scope]> {
        self.scopes
    }

    /// Whether it takes access tokens and no keys.
    pub(crate) const fn takes_tokens_only(&self) -> bool {
        self.takes_tokens_only
    }

    /// The organization's kind, the credential's class, its scopes.
    pub(super) fn check_caller(&self, caller: &Caller) -> Result<(), ApiError> {
        self.check_kind(&caller.organization)?;
        match caller.credential {
            Credential::AccessToken => Ok(()),
            _ if self.takes_tokens_only => Err(wrong_class()),
            Credential::ScopedKey(held) => {
                let needed = self.scopes.ok_or_else(wrong_class)?;
                if needed.is_empty() || needed.iter().any(|scope| held.allow(*scope)) {
                    return Ok(());
                }
                Err(missing_scope(held.iter(), needed))
            }
            Credential::Direct | Credential::AdminKey | Credential::PrincipalKey => Ok(()),
        }
    }

    fn check_kind(&self, organization: &Organization) -> Result<(), ApiError> {
        match self.kind {
            Some(kind) if kind != organization.kind => {
                Err(ApiError::invalid(format!("This route serves {kind} organizations only."))
                    .with_code("organization_type_not_supported"))
            }
            _ => Ok(()),
        }
    }
}

fn wrong_class() -> ApiError {
    ApiError::unauthenticated("This kind of credential is not accepted on this route.")
}

/// The refusal of a key that lacks a scope, worded as section 1.3 has it.
pub(crate) fn missing_scope(held: impl Iterator<Item = Scope>, needed: &[Scope]) -> ApiError {
    let held = quoted(held);
    let needed = quoted(needed.iter().copied());
    ApiError::new(StatusCode::FORBIDDEN, format!("Missing required scopes. Got: [{held}] Needed: [{needed}]"))
}

fn quoted(scopes: impl Iterator<Item = Scope>) -> String {
    scopes.map(|scope| format!("'{}'", scope.as_str())).collect::<Vec<_>>().join(", ")
}

/// All rows, found by route.
#[derive(Debug)]
pub(crate) struct AccessTable(HashMap<&'static str, Vec<Access>>);

impl AccessTable {
    /// A table of these rows.
    pub(crate) fn new<'r>(rows: impl IntoIterator<Item = &'r Access>) -> Self {
        let mut table: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows {
            table.entry(row.path).or_default().push(*row);
        }
        Self(table)
    }

    /// The row of a route.
    pub(super) fn find(&self, method: &Method, path: &str) -> Option<&Access> {
        self.0.get(path)?.iter().find(|row| row.method == method.as_str())
    }
}

#[cfg(test)]
mod tests {
    use admit_core::ids::KeyId;
    use admit_core::{Actor, Freshness, Origin};

    use super::*;

    const MEMBERS: Access = Access::to("GET", "/members").scoped(&[Scope::ReadMembers]);

    fn refusal(access: Access, kind: Kind, credential: Credential) -> Option<ApiError> {
        let organization = Organization { id: "1".into(), name: String::new(), kind };
        let actor = Actor::AdminKey(KeyId::from("apikey_1"));
        let freshness = Freshness::NotAsked;
        access.check_caller(&Caller { organization, actor, credential, freshness, origin: Origin::default() }).err()
    }

    fn scoped(scopes: &[Scope]) -> Credential {
        Credential::ScopedKey(scopes.iter().copied().collect())
    }

    #[test]
    fn ac_30_a_key_with_scopes_reaches_what_they_say_and_nothing_else() {
        for held in [Scope::ReadMembers, Scope::ReadOrgAudit] {
            assert_eq!(refusal(MEMBERS, Kind::Enterprise, scoped(&[held])), None);
        }
        let error = refusal(MEMBERS, Kind::Enterprise, scoped(&[Scope::WriteMembers, Scope::ReadAnalytics])).unwrap();
        assert_eq!(error.status, StatusCode::FORBIDDEN);
        assert_eq!(
            error.message,
            "Missing required scopes. Got: ['write:members', 'read:analytics'] Needed: ['read:members']"
        );
        let unscoped = refusal(Access::to("GET", "/workspaces"), Kind::Enterprise, scoped(&Scope::ALL)).unwrap();
        assert_eq!(unscoped.status, StatusCode::UNAUTHORIZED);
    }

    #[test]
    fn ac_30_what_takes_access_tokens_only_takes_no_key() {
        let access = MEMBERS.tokens_only();
        assert_eq!(refusal(access, Kind::Platform, Credential::AccessToken), None);
        for credential in [Credential::AdminKey, Credential::PrincipalKey, scoped(&Scope::ALL)] {
            assert_eq!(refusal(access, Kind::Platform, credential).unwrap().status, StatusCode::UNAUTHORIZED);
        }
    }

    #[test]
    fn a_route_of_the_other_kind_of_organization_says_so_before_anything_else() {
        let error = refusal(MEMBERS.platform(), Kind::Enterprise, scoped(&[])).unwrap();
        assert_eq!((error.status, error.code), (StatusCode::BAD_REQUEST, Some("organization_type_not_supported")));
        assert_eq!(refusal(MEMBERS.platform(), Kind::Platform, Credential::AdminKey), None);
        assert_eq!(refusal(MEMBERS.enterprise(), Kind::Enterprise, Credential::AdminKey), None);
    }

    #[test]
    fn a_route_of_a_beta_is_there_only_with_it() {
        let mut headers = HeaderMap::new();
        let (loud, hidden) = (MEMBERS.beta("b-1"), MEMBERS.hidden_beta("b-1"));
        assert_eq!(loud.check_beta(&headers).unwrap_err().status, StatusCode::BAD_REQUEST);
        assert_eq!(hidden.check_beta(&headers).unwrap_err().status, StatusCode::NOT_FOUND);
        headers.insert("anthropic-beta", "other, b-1".parse().unwrap());
        assert_eq!((loud.check_beta(&headers), hidden.check_beta(&headers)), (Ok(()), Ok(())));
    }
}
