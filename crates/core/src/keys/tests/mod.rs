mod admin_keys;
mod choosing;
mod ending;
mod fresh;
mod issuing;
mod looking;
mod managing;
mod races;
mod rotating;
mod scoped;
mod verifying;

use super::*;
use crate::Credential;
use crate::caller::Actor;
use crate::pages::{Page, PageRequest};
use crate::testing::*;

/// What whoever acts with rights does with keys.
impl Desk {
    async fn issue_key(&self, new: NewApiKey) -> Result<Issued<ApiKey>, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| issue(tx, caller, new)))
    }

    /// A key of the default workspace.
    async fn issue_workspace_key(&self) -> Issued<ApiKey> {
        self.issue_key(NewApiKey { workspace: Some(self.default_workspace().await), ..named("Deploy") }).await.unwrap()
    }

    /// A key of the member who acts, for the whole organization.
    async fn issue_own_key(&self) -> Result<Issued<ApiKey>, Refusal> {
        let principal = Some(Principal::Person(self.person().clone()));
        self.issue_key(NewApiKey { principal, ..named("Mine") }).await
    }

    async fn issue_scoped_key(&self, scopes: &str) -> Result<Issued<ApiKey>, Refusal> {
        let new = NewScopedKey { name: "Sync".to_owned(), scopes: scopes.parse().unwrap(), expires_at: None };
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, new), |tx| issue_scoped(tx, caller, new)))
    }

    async fn issue_admin_key(&self, name: &str) -> Result<Issued<AdminKey>, Refusal> {
        let (caller, name) = (&self.caller, name.to_owned());
        unrefused(act!(self.house, (caller, name), |tx| issue_admin_key(tx, caller, name)))
    }

    async fn admin_keys(&self) -> Result<Vec<AdminKey>, Refusal> {
        let (caller, request) = (&self.caller, everything());
        let page = look!(self.house, (caller, request), |tx| list_admin_keys(tx, caller, request));
        unrefused(page).map(|page| page.items)
    }

    async fn revoke_admin_key(&self, id: &KeyId) -> Result<(), Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| revoke_admin_key(tx, caller, id)))
    }

    async fn find_key(&self, id: &KeyId) -> Result<ApiKey, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| find(tx, caller, id)))
    }

    async fn keys(&self, filter: &Filter, request: &PageRequest<KeyId>) -> Result<Page<ApiKey>, Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| list(tx, caller, filter, request)))
    }

    async fn change_key(&self, id: &KeyId, change: &Change) -> Result<ApiKey, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, change), |tx| update(tx, caller, id, change)))
    }

    async fn set_status(&self, id: &KeyId, status: Status) -> Result<ApiKey, Refusal> {
        self.change_key(id, &Change { name: None, status: Some(status) }).await
    }

    async fn rotate_key(&self, id: &KeyId, overlap_seconds: i64) -> Result<Rotated, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, overlap_seconds), |tx| rotate(tx, caller, id, *overlap_seconds)))
    }

    async fn verify(&self, presented: &str) -> Result<Verification, Refusal> {
        let (caller, presented) = (&self.caller, presented.to_owned());
        unrefused(look!(self.house, (caller, presented), |tx| verify(tx, caller, presented)))
    }

    /// Why a key of this organization is not good now.
    async fn flaw(&self, secret: &KeySecret) -> Option<Flaw> {
        match self.verify(secret.reveal()).await.unwrap() {
            Verification::Known(known) => known.flaw(self.house.now()),
            other => panic!("{other:?}"),
        }
    }

    /// Another workspace of the organization.
    async fn add_workspace(&self, id: &str) -> WorkspaceId {
        let organization = &self.caller.organization.id;
        self.house
            .execute(&format!(
                "insert into workspaces (id, organization_id, name, is_default, display_color, compartment_id,
                     default_inference_geo, allowed_inference_geos, tags, created_at)
                 values ('{id}', '{organization}', '{id}', 0, '#000000', '{id}', 'us', 'unrestricted', '{{}}', 1)"
            ))
            .await;
        id.into()
    }

    /// Gives a member a role in a workspace.
    async fn put_into_workspace(&self, workspace: &WorkspaceId, person: &PersonId, role: &str) {
        let organization = &self.caller.organization.id;
        self.house
            .execute(&format!(
                "insert into workspace_members (organization_id, workspace_id, person_id, role, added_at)
                 values ('{organization}', '{workspace}', '{person}', '{role}', 1)"
            ))
            .await;
    }

    /// A service account, which acts with a key of its own.
    async fn service_account(&self, id: &str, role: &str) -> Desk {
        let organization = &self.caller.organization.id;
        self.house
            .execute(&format!(
                "insert into service_accounts (id, organization_id, name, organization_role, created_at, updated_at)
                 values ('{id}', '{organization}', '{id}', '{role}', 1, 1)"
            ))
            .await;
        let principal = Principal::ServiceAccount(id.into());
        let key = self.issue_key(NewApiKey { principal: Some(principal.clone()), ..named("Robot") }).await.unwrap().key;
        self.acting_with(Actor::ApiKey { id: key.id, principal: Some(principal) }, Credential::PrincipalKey)
    }

    async fn limit(&self, column: &str, limit: i64) {
        let organization = &self.caller.organization.id;
        let set =
            format!("update organization_settings set {column} = {limit} where organization_id = '{organization}'");
        self.house.execute(&set).await;
    }

    /// The member who acts, with an organization-wide key of theirs.
    async fn with_own_key(&self, key: &ApiKey) -> Desk {
        let actor = Actor::ApiKey { id: key.id.clone(), principal: key.principal.clone() };
        self.acting_with(actor, Credential::PrincipalKey)
    }
}

impl House {
    /// Who a key of an organization is taken for by the Admin API.
    async fn recognizes(&self, secret: &KeySecret) -> bool {
        let presented = secret.reveal().to_owned();
        look!(self, (presented), |tx| crate::credentials::recognize(tx, presented)).unwrap().is_some()
    }

    /// The kind and the details of the newest activity.
    async fn newest_activity(&self) -> (String, serde_json::Value) {
        let row = self.rows("select type, details from activities order by rowid desc limit 1").await.concat();
        let [Some(kind), Some(details)] = row.as_slice() else { panic!("{row:?}") };
        (kind.clone(), serde_json::from_str(details).unwrap())
    }
}

/// Makes, changes and ends keys of every kind, in organizations of their own.
pub(crate) async fn use_all_kinds(house: &House) {
    let platform = house.organization(crate::organizations::Kind::Platform, "keys@platform.example").await;
    let key = platform.key.issue_workspace_key().await.key;
    platform.key.rotate_key(&key.id, 60).await.unwrap();
    platform.key.set_status(&key.id, Status::Inactive).await.unwrap();
    platform.admin.issue_own_key().await.unwrap();
    let enterprise = house.organization(crate::organizations::Kind::Enterprise, "keys@enterprise.example").await;
    enterprise.key.issue_scoped_key("read:members").await.unwrap();
    enterprise.admin.issue_admin_key("Second").await.unwrap();
}

fn named(name: &str) -> NewApiKey {
    NewApiKey { name: name.to_owned(), workspace: None, principal: None, expires_at: None }
}
