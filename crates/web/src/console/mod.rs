//! The Console: the settings of an organization, a folder or a file for each part, and the person's own account. One file per
//! page.
//!
//! Every path of an organization names it, and rights are judged for the one that is named, never for the one last seen.

mod account;
mod activity;
mod add_member;
mod admin_keys;
mod api_keys;
mod assets;
mod chosen;
mod csv_line;
mod custom_roles;
mod design;
mod enterprise;
mod groups;
mod imports;
mod invites;
mod live;
mod mailbox;
mod members;
mod once;
mod organization;
mod paging;
mod service_accounts;
mod start;
mod visitor;
mod webhooks;
mod workspaces;

pub(crate) use visitor::{Member, Visitor, page_of_form};

use axum::Router;
use axum::routing::get;

use crate::app::App;

/// The routes of the Console.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(start::show))
        .route("/settings/members", get(start::show_members))
        .route("/organizations/{organization_id}", get(start::show_organization))
        .route("/organizations/{organization_id}/changes", get(live::follow))
        .merge(members::routes())
        .merge(invites::routes())
        .merge(imports::routes())
        .merge(workspaces::routes())
        .merge(api_keys::routes())
        .merge(admin_keys::routes())
        .merge(groups::routes())
        .merge(custom_roles::routes())
        .merge(service_accounts::routes())
        .merge(webhooks::routes())
        .merge(activity::routes())
        .merge(organization::routes())
        .merge(mailbox::routes())
        .merge(account::routes())
        .route("/design", get(design::show))
        .route("/assets/{digest}/{name}", get(assets::serve))
}
