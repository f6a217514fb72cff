//! Settings > API keys: the list, and the dialogs over it. Whoever governs sees all keys; whoever works with keys, their own.

pub(super) mod archive;
pub(super) mod create;
pub(super) mod list;
pub(super) mod refusals;
pub(super) mod rename;
pub(super) mod rotate;
pub(super) mod rows;
pub(super) mod state;

use admit_core::ids::KeyId;
use admit_core::keys::{self, ApiKey};
use admit_store::Error;

use super::visitor::{Insider, PlatformInsider};
use crate::app::App;
use crate::html::PageError;

/// The path of the list.
fn path_of(insider: &Insider) -> String {
    insider.settings_path("api-keys")
}

/// The key that a dialog is about.
async fn find(app: &App, insider: &PlatformInsider, id: String) -> Result<ApiKey, PageError> {
    let input = (insider.caller(), KeyId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(keys::find(tx, caller, id))).await;
    found.map_err(without_page)
}

/// A refusal to show anything at all.
pub(super) fn without_page(error: Error<keys::Refusal>) -> PageError {
    match error {
        Error::Refused(keys::Refusal::NotAllowed) => PageError::Forbidden,
        Error::Refused(_) => PageError::NotFound,
        Error::Failed(failure) => failure.into(),
    }
}
