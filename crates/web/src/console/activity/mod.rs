//! Settings > Activity: who did what, one act of it, and all of it as a file.

mod act;
mod changes;
mod export;
mod list;
mod query;
mod row;

use axum::Router;
use axum::routing::get;

use crate::app::App;

/// The routes of Settings > Activity.
pub(super) fn routes() -> Router<App> {
    let activity = "/organizations/{organization_id}/settings/activity";
    Router::new()
        .route(activity, get(list::show))
        .route(&format!("{activity}/export"), get(export::download))
        .route(&format!("{activity}/{{activity_id}}"), get(act::show))
}
