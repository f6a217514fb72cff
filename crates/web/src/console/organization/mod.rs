//! Settings > Organization: what holds for all of it, and the dialogs over that. For whoever governs it.

mod disable_keys;
mod domains;
mod hand_over;
mod limits;
mod mail;
mod name;
mod page;
mod preview;
mod refusals;
mod revoke_invites;
mod to_the_end;

use admit_core::Caller;
use admit_core::organizations::{self, Refusal, Settings, SettingsChange};
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_store::{Error, Failure, Transaction};
use axum::Router;
use axum::routing::get;

use super::visitor::Insider;
use crate::app::App;
use crate::html::{Form, PageError};

/// The routes of Settings > Organization.
pub(super) fn routes() -> Router<App> {
    let path = "/organizations/{organization_id}/settings/organization";
    Router::new()
        .route(path, get(page::show))
        .route(&format!("{path}/name"), get(name::show).post(name::change))
        .route(&format!("{path}/limits"), get(limits::show).post(limits::change))
        .route(&format!("{path}/domains"), get(domains::show).post(domains::change))
        .route(&format!("{path}/mail"), get(mail::show).post(mail::change))
        .route(&format!("{path}/mail/preview"), get(preview::show))
        .route(&format!("{path}/revoke-invites"), get(revoke_invites::show).post(revoke_invites::revoke))
        .route(&format!("{path}/disable-keys"), get(disable_keys::show).post(disable_keys::disable))
        .route(&format!("{path}/hand-over"), get(hand_over::show).post(hand_over::hand_over))
}

fn path_of(insider: &Insider) -> String {
    insider.settings_path("organization")
}

/// The settings that a page is about.
async fn find(app: &App, insider: &Insider) -> Result<Settings, PageError> {
    let found = app.store.read(insider.caller(), |tx, caller| Box::pin(organizations::find_settings(tx, caller))).await;
    found.map_err(PageError::without_page)
}

/// What somebody wants to change, having seen some of the settings.
#[derive(Clone)]
struct Edit {
    change: SettingsChange,
    /// What the form showed.
    seen: Option<Seen>,
    /// What it would show if all were as it is wanted.
    wanted: Seen,
    /// What it shows of settings.
    mark: fn(&Settings) -> Seen,
}

/// Changes settings, if what the form shows of them is still as it was seen.
async fn save(
    app: &App,
    insider: &Insider,
    form: &Form,
    change: SettingsChange,
    wanted: Seen,
    mark: fn(&Settings) -> Seen,
) -> Result<Result<(), NotEdited<Refusal, Settings>>, Failure> {
    let input = (insider.caller(), Edit { change, seen: form.seen(), wanted, mark });
    match app.store.write(input, |tx, (caller, edit)| Box::pin(edit_settings(tx, caller, edit))).await {
        Ok(_) => Ok(Ok(())),
        Err(Error::Refused(not_edited)) => Ok(Err(not_edited)),
        Err(Error::Failed(failure)) => Err(failure),
    }
}

async fn edit_settings(
    tx: &mut Transaction,
    caller: &Caller,
    edit: &Edit,
) -> Result<Settings, Error<NotEdited<Refusal, Settings>>> {
    let now = organizations::find_settings(tx, caller).await;
    let now = now.map_err(NotEdited::refused)?;
    prove_seen(edit.seen.as_ref(), now, edit.mark, &edit.wanted)?;
    let changed = organizations::change_settings(tx, caller, &edit.change).await;
    changed.map_err(NotEdited::refused)
}
