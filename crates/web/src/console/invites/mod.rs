//! Settings > Invites: the history of all invitations, one of them, and the dialogs about it.

mod act;
mod act_on_chosen;
mod charts;
mod edit;
mod invite;
mod link;
mod list;

use admit_core::invites::{Status, Who};
use admit_core::outbox::Delivery;
use admit_language::Words;
use axum::Router;
use axum::routing::get;

use self::act::Act;
use self::act_on_chosen::BulkAct;
use crate::app::App;
use crate::pages::invites::StatusMark;

/// The routes of Settings > Invites.
pub(super) fn routes() -> Router<App> {
    let invites = "/organizations/{organization_id}/settings/invites";
    let invite = format!("{invites}/{{invite_id}}");
    let routes = Router::new()
        .route(invites, get(list::show))
        .route(&format!("{invites}/charts"), get(charts::show))
        .route(&invite, get(invite::show))
        .route(&format!("{invite}/link"), get(link::show).post(link::take));
    let routes = [BulkAct::Resend, BulkAct::Revoke].into_iter().fold(routes, |routes, act| {
        let show = move |app, manager, query| act_on_chosen::show(act, app, manager, query);
        let perform = move |app, manager, form| act_on_chosen::perform(act, app, manager, form);
        routes.route(&format!("{invites}/{}", act.as_str()), get(show).post(perform))
    });
    let routes = routes.route(&format!("{invite}/edit"), get(edit::show).post(edit::change));
    Act::ALL.into_iter().filter(|act| !matches!(act, Act::Edit | Act::Link)).fold(routes, |routes, act| {
        let show = move |app, manager, path| act::show(act, app, manager, path);
        let perform = move |app, manager, path, form| act::perform(act, app, manager, path, form);
        routes.route(&format!("{invite}/{}", act.as_str()), get(show).post(perform))
    })
}

fn status_mark(words: Words, status: Status) -> StatusMark {
    StatusMark { name: status.as_str(), words: words.t("invites-status").with("status", status.as_str()).to_string() }
}

/// How far a mail has come, in words.
fn delivery_words(words: Words, delivery: Option<&Delivery>) -> String {
    let state = delivery.map_or("none", |delivery| delivery.state.as_str());
    words.t("invites-delivery").with("state", state).to_string()
}

fn who_words(words: Words, who: &Who) -> String {
    match who {
        Who::Person(name) => name.clone(),
        Who::AdminKey(name) => words.t("activity-admin-key").with("name", name).to_string(),
        Who::Invited => words.t("invites-the-invited").to_string(),
        Who::System => words.t("invites-the-server").to_string(),
    }
}
