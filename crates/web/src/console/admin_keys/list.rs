//! The list of admin keys.

use std::collections::HashMap;

use admit_core::ids::{KeyId, PersonId};
use admit_core::keys::{self, AdminKey, AdminKeyCreator, Refusal};
use admit_core::pages::{Found, PageRequest};
use admit_core::{Caller, people};
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Query, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::paging::Asked;
use crate::console::visitor::Insider;
use crate::html::{PageError, moment};
use crate::pages::keys::{AdminKeyRow, AdminKeysPage};
use crate::pages::shell::Area;

type Question = (Caller, Option<String>, PageRequest<KeyId>);
type Named = (Found<AdminKey, KeyId>, HashMap<PersonId, String>);

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let path = path_of(&insider);
    let asked = query.map(|Query(query)| query).unwrap_or_default().of(&path, &[], &[]);
    let question = (insider.caller(), asked.search.clone(), asked.request());
    let found = app.store.read(question, |tx, question| Box::pin(read(tx, question))).await;
    let (found, names) = match found {
        Ok(found) => found,
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found, |key| &key.id) else { return Ok(asked.first_page()) };
    insider.page(&AdminKeysPage {
        shell: insider.shell(&app, Area::AdminKeys),
        search: asked.text(),
        rows: found.page.items.iter().map(|key| row(insider.words(), key, &names)).collect(),
        pager,
        path,
    })
}

async fn read(tx: &mut Transaction, (caller, search, request): &Question) -> Result<Named, Error<Refusal>> {
    let page = keys::search_admin_keys(tx, caller, search.as_deref(), request).await?;
    let mut names = HashMap::new();
    for key in &page.items {
        if let Some(AdminKeyCreator::Person(id)) = &key.created_by
            && !names.contains_key(id)
            && let Some(person) = people::find(tx, id).await?
        {
            names.insert(id.clone(), if person.name.is_empty() { person.address } else { person.name });
        }
    }
    Ok((Found { page, further: None }, names))
}

fn row(words: Words, key: &AdminKey, names: &HashMap<PersonId, String>) -> AdminKeyRow {
    let made_by = match &key.created_by {
        Some(AdminKeyCreator::Person(id)) => names.get(id).cloned().unwrap_or_else(|| id.to_string()),
        Some(AdminKeyCreator::AdminKey(_)) => words.t("keys-admin-key").to_string(),
        None => words.t("admin-keys-operator").to_string(),
    };
    AdminKeyRow {
        key_id: key.id.to_string(),
        name: key.name.clone(),
        hint: key.hint.clone(),
        made_by,
        created: moment(words, key.created_at),
        last_used: key.last_used_at.map(|at| moment(words, at)),
    }
}
