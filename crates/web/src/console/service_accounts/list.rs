//! The list of service accounts.

use admit_core::Caller;
use admit_core::ids::ServiceAccountId;
use admit_core::pages::{Found, PageRequest};
use admit_core::service_accounts::{self, Filter, Refusal, ServiceAccount};
use admit_language::Words;
use admit_store::Error;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::words::role_name;
use crate::app::App;
use crate::console::paging::Asked;
use crate::console::visitor::PlatformInsider;
use crate::html::{PageError, moment};
use crate::pages::forms::Choice;
use crate::pages::service_accounts::{ServiceAccountRow, ServiceAccountsPage};
use crate::pages::shell::Area;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    show: String,
    #[serde(flatten)]
    asked: Asked,
}

type Question = (Caller, Filter, PageRequest<ServiceAccountId>);

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let ListQuery { show, asked } = query.map(|Query(query)| query).unwrap_or_default();
    let path = insider.settings_path("service-accounts");
    let includes_archived = show == "all";
    let asked = asked.of(&path, &[], &[("show", if includes_archived { "all" } else { "" })]);
    let filter = Filter { includes_archived, search: asked.search.clone() };
    let question: Question = (insider.caller(), filter, asked.request());
    let found = app
        .store
        .read(question, |tx, (caller, filter, request)| Box::pin(service_accounts::list(tx, caller, filter, request)))
        .await;
    let found = match found {
        Ok(page) => Found { page, further: None },
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found, |account| &account.id) else { return Ok(asked.first_page()) };
    let words = insider.words();
    let row = |account: &ServiceAccount| ServiceAccountRow {
        account_id: account.id.to_string(),
        name: account.name.clone(),
        description: account.description.clone().unwrap_or_default(),
        role: role_name(words, account.role),
        is_archived: account.archived_at.is_some(),
        created: moment(words, account.created_at),
    };
    insider.page(&ServiceAccountsPage {
        shell: insider.shell(&app, Area::ServiceAccounts),
        rows: found.page.items.iter().map(row).collect(),
        pager,
        states: state_choices(words, includes_archived),
        search: asked.text(),
        path,
    })
}

fn state_choices(words: Words, includes_archived: bool) -> Vec<Choice> {
    let choice = |value: &str, key, is_selected| Choice {
        value: value.to_owned(),
        label: words.t(key).to_string(),
        is_selected,
    };
    vec![
        choice("", "service-accounts-show-active", !includes_archived),
        choice("all", "service-accounts-show-all", includes_archived),
    ]
}
