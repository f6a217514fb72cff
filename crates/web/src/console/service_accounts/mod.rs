//! Settings > Service accounts: the list, one account with its places in workspaces, and the dialogs over both.

mod account;
mod archive;
mod archive_chosen;
mod create;
mod edit;
mod list;
mod places;
mod refusals;
mod words;

use admit_core::ids::ServiceAccountId;
use admit_core::service_accounts::{self, ServiceAccount};
use axum::Router;
use axum::routing::get;

use super::visitor::{Insider, PlatformInsider};
use crate::app::App;
use crate::html::PageError;

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let accounts = "/organizations/{organization_id}/settings/service-accounts";
    let account = format!("{accounts}/{{service_account_id}}");
    let place = format!("{account}/workspaces/{{workspace_id}}");
    Router::new()
        .route(accounts, get(list::show))
        .route(&format!("{accounts}/new"), get(create::show).post(create::create))
        .route(&format!("{accounts}/archive"), get(archive_chosen::show).post(archive_chosen::archive))
        .route(&account, get(account::show))
        .route(&format!("{account}/edit"), get(edit::show).post(edit::change))
        .route(&format!("{account}/archive"), get(archive::show).post(archive::archive))
        .route(&format!("{account}/workspaces/add"), get(places::show_add).post(places::add))
        .route(&format!("{place}/role"), get(places::show_role).post(places::change_role))
        .route(&format!("{place}/remove"), get(places::show_remove).post(places::remove))
}

/// The path of an account's own page.
fn path_of(insider: &Insider, id: &ServiceAccountId) -> String {
    format!("{}/{id}", insider.settings_path("service-accounts"))
}

/// The account that a page is about.
pub(super) async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<ServiceAccount, PageError> {
    let input = (insider.caller(), ServiceAccountId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(service_accounts::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}
