//! The Console: the settings of an organization, a folder or a file for each part, and the person's own account. One file per
//! page.
//!
//! Every path of an organization names it, and rights are judged for the one that is named, never for the one last seen.

mod account;
mod activity;
mod admin_keys;
mod api_keys;
mod assets;
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
mod my_invites;
mod organization;
mod paging;
mod service_accounts;
mod sessions;
mod start;
mod visitor;
mod webhooks;
mod workspaces;

pub(crate) use visitor::{Member, Visitor};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes of the Console.
pub(crate) fn routes() -> Router<App> {
    let members = "/organizations/{organization_id}/settings/members";
    let workspaces = "/organizations/{organization_id}/settings/workspaces";
    let api_keys = "/organizations/{organization_id}/settings/api-keys";
    let admin_keys = "/organizations/{organization_id}/settings/admin-keys";
    let mailbox = "/organizations/{organization_id}/settings/mailbox";
    Router::new()
        .route("/", get(start::show))
        .route("/settings/members", get(start::show_members))
        .route("/organizations/{organization_id}", get(start::show_organization))
        .route("/organizations/{organization_id}/changes", get(live::follow))
        .route(members, get(members::list::show))
        .route(&format!("{members}/export"), get(members::export::download))
        .route(&format!("{members}/roles"), get(members::roles::show).post(members::roles::change))
        .route(&format!("{members}/invite"), get(members::invite::show).post(members::invite::send))
        .route(
            &format!("{members}/invites/{{invite_id}}/revoke"),
            get(members::revoke::show).post(members::revoke::revoke),
        )
        .route(&format!("{members}/invites/{{invite_id}}/again"), post(members::invite::send_again))
        .route(&format!("{members}/{{user_id}}/role"), get(members::role::show).post(members::role::change))
        .route(&format!("{members}/{{user_id}}/remove"), get(members::remove::show).post(members::remove::remove))
        .merge(invites::routes())
        .merge(groups::routes())
        .merge(custom_roles::routes())
        .merge(service_accounts::routes())
        .merge(activity::routes())
        .merge(imports::routes())
        .merge(webhooks::routes())
        .merge(organization::routes())
        .route(workspaces, get(workspaces::list::show))
        .route(&format!("{workspaces}/new"), get(workspaces::create::show).post(workspaces::create::create))
        .route(&format!("{workspaces}/{{workspace_id}}"), get(workspaces::workspace::show))
        .route(
            &format!("{workspaces}/{{workspace_id}}/edit"),
            get(workspaces::edit::show).post(workspaces::edit::change),
        )
        .route(
            &format!("{workspaces}/{{workspace_id}}/archive"),
            get(workspaces::archive::show).post(workspaces::archive::archive),
        )
        .route(
            &format!("{workspaces}/{{workspace_id}}/members/add"),
            get(workspaces::add_member::show).post(workspaces::add_member::add),
        )
        .route(
            &format!("{workspaces}/{{workspace_id}}/members/{{user_id}}/role"),
            get(workspaces::role::show).post(workspaces::role::change),
        )
        .route(
            &format!("{workspaces}/{{workspace_id}}/members/{{user_id}}/remove"),
            get(workspaces::remove_member::show).post(workspaces::remove_member::remove),
        )
        .route(api_keys, get(api_keys::list::show))
        .route(&format!("{api_keys}/new"), get(api_keys::create::show).post(api_keys::create::create))
        .route(&format!("{api_keys}/{{api_key_id}}/rename"), get(api_keys::rename::show).post(api_keys::rename::rename))
        .route(&format!("{api_keys}/{{api_key_id}}/rotate"), get(api_keys::rotate::show).post(api_keys::rotate::rotate))
        .route(&format!("{api_keys}/{{api_key_id}}/disable"), post(api_keys::state::disable))
        .route(&format!("{api_keys}/{{api_key_id}}/enable"), post(api_keys::state::enable))
        .route(
            &format!("{api_keys}/{{api_key_id}}/archive"),
            get(api_keys::archive::show).post(api_keys::archive::archive),
        )
        .route(admin_keys, get(admin_keys::list::show))
        .route(&format!("{admin_keys}/new"), get(admin_keys::create::show).post(admin_keys::create::create))
        .route(
            &format!("{admin_keys}/{{admin_api_key_id}}/revoke"),
            get(admin_keys::revoke::show).post(admin_keys::revoke::revoke),
        )
        .route(mailbox, get(mailbox::list))
        .route(&format!("{mailbox}/{{message_id}}"), get(mailbox::show))
        .route("/account", get(account::show).post(account::save))
        .route("/account/invites", get(my_invites::list))
        .route("/account/sessions", get(sessions::list))
        .route("/account/sessions/{session_id}/end", post(sessions::end))
        .route("/design", get(design::show))
        .route("/assets/{digest}/{name}", get(assets::serve))
}
