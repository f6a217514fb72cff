//! Coming in: setting up, signing in by mail, accepting an invitation, letting a program in. Nothing here changes anything
//! by being opened.

mod accept;
mod address;
mod code;
mod confirm;
mod consent;
mod language;
mod link;
mod next;
mod setup;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes of coming in. The paths without a token are where a reload lands once a page has taken its token out of the
/// address bar.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/setup", get(setup::show_ended).post(setup::complete))
        .route("/setup/{token}", get(setup::show))
        .route("/sign-in", get(address::show).post(address::ask))
        .route("/sign-in/code", get(code::show).post(code::redeem))
        .route("/sign-in/confirm", get(confirm::show).post(confirm::ask))
        .route("/sign-in/link", get(link::show_ended).post(link::redeem))
        .route("/sign-in/link/{token}", get(link::show))
        .route("/language", post(language::choose))
        .route("/sign-out", post(address::sign_out))
        .route("/oauth/authorize", get(consent::show).post(consent::answer))
        .route("/device", get(consent::device::show).post(consent::device::look_up))
        .route("/device/answer", post(consent::device::answer))
        .route("/accept", get(accept::show_unknown).post(accept::accept))
        .route("/accept/{token}", get(accept::show))
        .route("/accept/decline", post(accept::decline))
        .route("/accept/declining", post(accept::declining::by_link))
        .route("/accept/ask", post(accept::ask))
        .route("/accept/switch", post(accept::switch))
        .route("/invites/{invite_id}", get(accept::own::show))
        .route("/invites/{invite_id}/accept", post(accept::own::accept))
        .route("/invites/{invite_id}/decline", get(accept::declining::own).post(accept::own::decline))
}
