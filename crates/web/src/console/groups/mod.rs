//! Settings > Groups: the list, one group with its members and custom roles, and the dialogs over both.

mod create;
mod delete;
mod delete_chosen;
mod group;
mod list;
mod members;
mod refusals;
mod rename;
mod roles;

use admit_core::groups::{self, Group};
use admit_core::ids::GroupId;
use axum::Router;
use axum::routing::get;

use super::enterprise::EnterpriseInsider;
use super::visitor::Insider;
use crate::app::App;
use crate::html::PageError;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let groups = "/organizations/{organization_id}/settings/groups";
    let group = format!("{groups}/{{rbac_group_id}}");
    Router::new()
        .route(groups, get(list::show))
        .route(&format!("{groups}/new"), get(create::show).post(create::create))
        .route(&format!("{groups}/delete"), get(delete_chosen::show).post(delete_chosen::delete))
        .route(&group, get(group::show))
        .route(&format!("{group}/rename"), get(rename::show).post(rename::rename))
        .route(&format!("{group}/delete"), get(delete::show).post(delete::delete))
        .route(&format!("{group}/members/add"), get(members::show_add).post(members::add))
        .route(&format!("{group}/members/{{user_id}}/remove"), get(members::show_remove).post(members::remove))
        .route(&format!("{group}/roles/add"), get(roles::show_give).post(roles::give))
        .route(&format!("{group}/roles/{{rbac_role_id}}/remove"), get(roles::show_take).post(roles::take))
}

/// The path of a group's own page.
fn path_of(insider: &Insider, id: &GroupId) -> String {
    format!("{}/{id}", insider.settings_path("groups"))
}

/// The group that a page is about.
async fn find(app: &App, insider: &EnterpriseInsider, id: String) -> Result<Group, PageError> {
    let input = (insider.caller(), GroupId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(groups::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}
