//! API keys as lines of a list, with the names of what they name.

use std::collections::HashMap;

use admit_core::ids::{PersonId, WorkspaceId};
use admit_core::keys::{ApiKey, Status};
use admit_core::{Caller, Principal, people, workspaces};
use admit_language::Words;
use admit_store::{Failure, Transaction};

use crate::console::visitor::Insider;
use crate::html::moment;
use crate::pages::keys::KeyRow;

/// What the people and workspaces are called that keys name.
#[derive(Debug, Default)]
pub(super) struct Names {
    people: HashMap<PersonId, String>,
    workspaces: HashMap<WorkspaceId, String>,
}

impl Names {
    pub(super) async fn read(tx: &mut Transaction, caller: &Caller, keys: &[ApiKey]) -> Result<Self, Failure> {
        let mut names = Self::default();
        for key in keys {
            for principal in key.principal.iter().chain(&key.created_by) {
                names.add_person(tx, principal).await?;
            }
            if let Some(workspace) = &key.workspace
                && !names.workspaces.contains_key(&workspace.id)
                && let Some(found) = workspaces::find_in(tx, &caller.organization.id, &workspace.id).await?
            {
                names.workspaces.insert(found.id, found.name);
            }
        }
        Ok(names)
    }

    async fn add_person(&mut self, tx: &mut Transaction, principal: &Principal) -> Result<(), Failure> {
        if let Principal::Person(id) = principal
            && !self.people.contains_key(id)
            && let Some(person) = people::find(tx, id).await?
        {
            self.people.insert(id.clone(), if person.name.is_empty() { person.address } else { person.name });
        }
        Ok(())
    }

    fn of(&self, words: Words, principal: &Principal) -> String {
        match principal {
            Principal::Person(id) => self.people.get(id).cloned().unwrap_or_else(|| id.to_string()),
            Principal::ServiceAccount(_) => words.t("keys-service-account").to_string(),
        }
    }
}

/// A line of a list.
pub(super) fn row(insider: &Insider, key: &ApiKey, names: &Names) -> KeyRow {
    let words = insider.words();
    let governs = insider.governs();
    let is_over = matches!(key.status, Status::Archived | Status::Expired);
    let (may_rotate, may_end) = match &key.principal {
        Some(Principal::Person(person)) => {
            let is_own = *person == insider.member.signed_in.person.id;
            (is_own, is_own || governs)
        }
        Some(Principal::ServiceAccount(_)) | None => (governs, governs),
    };
    let workspace = key.workspace.as_ref().and_then(|workspace| names.workspaces.get(&workspace.id));
    let made_by = match (&key.created_by, &key.created_by_key) {
        (Some(maker), _) => names.of(words, maker),
        (None, Some(_)) => words.t("keys-admin-key").to_string(),
        (None, None) => words.t("admin-keys-operator").to_string(),
    };
    KeyRow {
        key_id: key.id.to_string(),
        name: key.name.clone(),
        hint: key.hint.clone(),
        status: key.status.as_str(),
        workspace: workspace.cloned(),
        acts_for: key.principal.as_ref().map(|principal| names.of(words, principal)),
        made_by,
        created: moment(words, key.created_at),
        last_used: key.last_used_at.map(|at| moment(words, at)),
        expires: key.expires_at.map(|at| moment(words, at)),
        can_change: governs && key.status != Status::Archived,
        can_rotate: may_rotate && !is_over,
        can_end: may_end && key.status != Status::Archived,
    }
}
