//! The signed-in person's own pages: how they are called and read, who invites them, and where they are signed in.

mod invites;
mod profile;
mod sessions;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/account", get(profile::show).post(profile::save))
        .route("/account/invites", get(invites::list))
        .route("/account/sessions", get(sessions::list))
        .route("/account/sessions/end-others", get(sessions::ask_to_end_others).post(sessions::end_others))
        .route("/account/sessions/{session_id}/end", post(sessions::end))
}
