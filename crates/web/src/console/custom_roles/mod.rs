//! Settings > Custom roles: the list, one role with what it allows and who has it, and the dialogs over both.

mod create;
mod delete;
mod delete_chosen;
mod edit;
mod list;
mod permissions;
mod refusals;
mod role;

pub(super) use refusals::of_role;

use admit_core::custom_roles::{self, WholeRole};
use admit_core::ids::CustomRoleId;
use axum::Router;
use axum::routing::get;

use super::enterprise::EnterpriseInsider;
use super::visitor::Insider;
use crate::app::App;
use crate::html::PageError;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let roles = "/organizations/{organization_id}/settings/custom-roles";
    let role = format!("{roles}/{{rbac_role_id}}");
    Router::new()
        .route(roles, get(list::show))
        .route(&format!("{roles}/new"), get(create::show).post(create::create))
        .route(&format!("{roles}/delete"), get(delete_chosen::show).post(delete_chosen::delete))
        .route(&role, get(role::show))
        .route(&format!("{role}/edit"), get(edit::show).post(edit::change))
        .route(&format!("{role}/delete"), get(delete::show).post(delete::delete))
}

/// The path of a role's own page.
fn path_of(insider: &Insider, id: &CustomRoleId) -> String {
    format!("{}/{id}", insider.settings_path("custom-roles"))
}

/// The role that a page is about.
async fn find(app: &App, insider: &EnterpriseInsider, id: String) -> Result<WholeRole, PageError> {
    let input = (insider.caller(), CustomRoleId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(custom_roles::find_whole(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}
