//! API keys of the organizations.

use admit_core::ids::PersonId;
use admit_core::keys::{self, NewApiKey};
use admit_core::{Actor, Caller, Credential, Freshness, Origin, Principal, organizations};
use serde_json::{Value, json};

use super::{House, KeyHolder, Organization};

/// An API key, or a scoped one, with its secret.
#[derive(Clone)]
pub(crate) struct ApiKey {
    pub(crate) id: String,
    pub(crate) secret: String,
}

impl ApiKey {
    /// The one that an answer shows.
    pub(crate) fn of(answer: &Value) -> Self {
        let text = |name: &str| answer[name].as_str().unwrap_or_else(|| panic!("no {name}: {answer}")).to_owned();
        Self { id: text("id"), secret: text("secret") }
    }
}

impl House {
    /// A program with this key.
    pub(crate) fn holder_of(&self, secret: &str) -> KeyHolder {
        KeyHolder::new(self.clone(), secret)
    }
}

impl Organization {
    /// The id of its default workspace.
    pub(crate) async fn default_workspace(&self) -> String {
        let query = format!("select id from workspaces where organization_id = '{}' and is_default = 1", self.id);
        self.key.house.rows(&query).await.concat().remove(0).unwrap()
    }

    /// A new key of the default workspace.
    pub(crate) async fn issue_api_key(&self) -> ApiKey {
        let body = json!({ "name": "Deploy", "workspace_id": self.default_workspace().await });
        let answer = self.key.post("/admit/v1/api_keys", body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        ApiKey::of(&answer.json())
    }

    /// A new key of a member, for the whole organization, as they make it themselves.
    pub(crate) async fn issue_own_key(&self, address: &str) -> ApiKey {
        let person = PersonId::from(self.key.user_id(address).await);
        let new = NewApiKey {
            name: "Mine".to_owned(),
            workspace: None,
            principal: Some(Principal::Person(person.clone())),
            expires_at: None,
        };
        let input = (self.id.as_str().into(), person, new);
        let issued = self
            .key
            .house
            .store
            .write(input, |tx, (organization, person, new)| {
                Box::pin(async move {
                    let organization = organizations::find(tx, organization).await?.unwrap();
                    let (actor, credential) = (Actor::Person(person.clone()), Credential::Direct);
                    let (freshness, origin) = (Freshness::NotAsked, Origin::default());
                    let caller = Caller { organization, actor, credential, freshness, origin };
                    keys::issue(tx, &caller, new).await
                })
            })
            .await
            .unwrap();
        ApiKey { id: issued.key.id.to_string(), secret: issued.secret.reveal().to_owned() }
    }

    /// A service account with this role.
    pub(crate) async fn add_service_account(&self, id: &str, role: &str) {
        self.key
            .house
            .execute(&format!(
                "insert into service_accounts (id, organization_id, name, organization_role, created_at, updated_at)
                 values ('{id}', '{}', '{id}', '{role}', 1, 1)",
                self.id
            ))
            .await;
    }
}
