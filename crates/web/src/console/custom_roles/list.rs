//! The list of custom roles.

use admit_core::Caller;
use admit_core::custom_roles::{self, CustomRole, Refusal, Source};
use admit_core::ids::CustomRoleId;
use admit_core::pages::{Found, PageRequest};
use admit_store::Error;
use axum::extract::{Query, State};
use axum::response::Response;

use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::console::paging::Asked;
use crate::html::{PageError, moment};
use crate::pages::custom_roles::{CustomRoleRow, CustomRolesPage};
use crate::pages::shell::Area;

type Question = (Caller, Option<String>, PageRequest<CustomRoleId>);

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    query: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let path = insider.settings_path("custom-roles");
    let asked = query.map(|Query(query)| query).unwrap_or_default().of(&path, &[], &[]);
    let question: Question = (insider.caller(), asked.search.clone(), asked.request());
    let found = app
        .store
        .read(question, |tx, (caller, search, request)| {
            Box::pin(custom_roles::list(tx, caller, search.as_deref(), request))
        })
        .await;
    let found = match found {
        Ok(page) => Found { page, further: None },
        Err(Error::Refused(Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found, |role| &role.id) else { return Ok(asked.first_page()) };
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
        rows: found.page.items.iter().map(row).collect(),
        pager,
        search: asked.text(),
        path,
    })
}
