//! Settings > Members: the list, and a file for each dialog over it.

mod export;
mod invite;
mod list;
mod people;
mod refusals;
mod remove;
mod remove_chosen;
mod revoke;
mod role;
mod roles;

pub(super) use invite::role_choices;
pub(super) use refusals::{of_invite, of_member};

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let members = "/organizations/{organization_id}/settings/members";
    let member = format!("{members}/{{user_id}}");
    let invite = format!("{members}/invites/{{invite_id}}");
    Router::new()
        .route(members, get(list::show))
        .route(&format!("{members}/export"), get(export::download))
        .route(&format!("{members}/roles"), get(roles::show).post(roles::change))
        .route(&format!("{members}/remove"), get(remove_chosen::show).post(remove_chosen::remove))
        .route(&format!("{members}/invite"), get(invite::show).post(invite::send))
        .route(&format!("{invite}/revoke"), get(revoke::show).post(revoke::revoke))
        .route(&format!("{invite}/again"), post(invite::send_again))
        .route(&format!("{member}/role"), get(role::show).post(role::change))
        .route(&format!("{member}/remove"), get(remove::show).post(remove::remove))
}
