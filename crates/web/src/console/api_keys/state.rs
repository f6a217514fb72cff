//! Disabling an API key, and enabling it again: each takes the other back, so nobody is asked first.

use admit_core::ids::KeyId;
use admit_core::keys::{self, Change, Refusal, Status};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, PageError};

pub(super) async fn disable(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    set(&app, &insider, id, Status::Inactive, Done::KeyDisabled).await
}

pub(super) async fn enable(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    set(&app, &insider, id, Status::Active, Done::KeyEnabled).await
}

async fn set(
    app: &App,
    insider: &PlatformInsider,
    id: String,
    status: Status,
    done: Done,
) -> Result<Response, PageError> {
    let change = Change { name: None, status: Some(status) };
    let input = (insider.caller(), KeyId::from(id), change);
    let changed =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(keys::update(tx, caller, id, change))).await;
    match changed {
        Ok(_) => Ok(insider.done(&path_of(insider), done)),
        Err(Error::Refused(
            Refusal::Over(_) | Refusal::OrganizationAtLimit { .. } | Refusal::WorkspaceAtLimit { .. },
        )) => Ok(insider.done(&path_of(insider), Done::KeyNotEnabled)),
        Err(error) => Err(PageError::without_page(error)),
    }
}
