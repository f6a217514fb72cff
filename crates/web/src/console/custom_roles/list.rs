//! The list of custom roles.

use admit_core::Caller;
use admit_core::custom_roles::{self, CustomRole, Refusal, Source};
use admit_core::ids::CustomRoleId;
use admit_core::pages::PageRequest;
use admit_store::Error;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::console::paging::{Beside, first_page, searched};
use crate::html::{PageError, moment};
use crate::pages::custom_roles::{CustomRoleRow, CustomRolesPage};
use crate::pages::shell::Area;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    search: String,
    #[serde(flatten)]
    beside: Beside,
}

type Question = (Caller, Option<String>, PageRequest<CustomRoleId>);

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let ListQuery { search, beside } = query.map(|Query(query)| query).unwrap_or_default();
    let path = insider.settings_path("custom-roles");
    let filters = [("search", search.as_str())];
    let question: Question = (insider.caller(), searched(&search), beside.request());
    let found = app
        .store
        .read(question, |tx, (caller, search, request)| {
            Box::pin(custom_roles::list(tx, caller, search.as_deref(), request))
        })
        .await;
    let page = match found {
        Ok(page) => page,
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(first_page(&path, &filters)),
        Err(error) => return Err(PageError::without_page(error)),
    };
    if beside.is_gone(&page) {
        return Ok(first_page(&path, &filters));
    }
    let words = insider.words();
    let governs = insider.governs();
    let row = |role: &CustomRole| CustomRoleRow {
        role_id: role.id.to_string(),
        name: role.display_name.clone(),
        is_built_in: role.source == Source::BuiltIn,
        can_change: governs && role.source == Source::Custom,
        changed: moment(words, role.updated_at),
    };
    insider.page(&CustomRolesPage {
        shell: insider.shell(&app, Area::CustomRoles),
        can_create: governs,
        rows: page.items.iter().map(row).collect(),
        pager: beside.pager(&path, &filters, &page, |role| role.id.as_str()),
        search,
        path,
    })
}
