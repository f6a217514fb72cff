//! Settings > Admin keys: the list, and the dialogs over it.

mod create;
mod list;
mod revoke;
mod revoke_chosen;

use axum::Router;
use axum::routing::get;

use super::visitor::Insider;
use crate::app::App;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let keys = "/organizations/{organization_id}/settings/admin-keys";
    Router::new()
        .route(keys, get(list::show))
        .route(&format!("{keys}/new"), get(create::show).post(create::create))
        .route(&format!("{keys}/revoke"), get(revoke_chosen::show).post(revoke_chosen::revoke))
        .route(&format!("{keys}/{{admin_api_key_id}}/revoke"), get(revoke::show).post(revoke::revoke))
}

/// The path of the list.
fn path_of(insider: &Insider) -> String {
    insider.settings_path("admin-keys")
}
