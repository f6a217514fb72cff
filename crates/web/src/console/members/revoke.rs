//! "Revoke invitation?", and of an expired one: "Remove expired invitation?"

use admit_core::ids::InviteId;
use admit_core::invites::{self, Invite, Status};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::refusals;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let invite = find(&app, &manager, &InviteId::from(id)).await?;
    manager.page(&dialog(&app, &manager, &invite, None))
}

pub(super) async fn revoke(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let id = InviteId::from(id);
    let invite = find(&app, &manager, &id).await?;
    let input = (manager.caller(), id);
    let taken_off = app.store.write(input, |tx, (caller, id)| Box::pin(invites::take_off_list(tx, caller, id))).await;
    match taken_off {
        Ok(was) => {
            let done = if was == Status::Expired { Done::TakenOff } else { Done::Revoked };
            Ok(manager.done(&manager.members_path(), done))
        }
        Err(Error::Refused(refusal)) => {
            manager.refusal(&dialog(&app, &manager, &invite, Some(refusals::of_invite(manager.words(), &refusal))))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

async fn find(app: &App, manager: &Manager, id: &InviteId) -> Result<Invite, PageError> {
    let input = (manager.caller(), id.clone());
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(invites::find(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

fn dialog(app: &App, manager: &Manager, invite: &Invite, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (manager.members_path(), manager.words());
    let (question, what_for, act) = match invite.status(app.store.clock().now()) {
        Status::Expired => ("revoke-question-expired", "revoke-words-expired", "act-remove"),
        _ => ("revoke-question", "revoke-words", "act-revoke"),
    };
    ConfirmPage {
        action: format!("{path}/invites/{}/revoke", invite.id),
        question: words.t(question),
        words: words.t(what_for).with("address", &invite.address),
        problem,
        ..ConfirmPage::new(manager.shell(app, Area::Members).about(Place::RevokeInvite), path, act)
    }
}
