//! "Revoke invitation?", and of an expired one: "Remove expired invitation?"

use admit_core::ids::InviteId;
use admit_core::invites::{self, Invite, Status};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::refusals;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::{Done, PageError};
use crate::pages::forms::Refused;
use crate::pages::members::RevokePage;
use crate::pages::shell::Area;

pub(in crate::console) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let invite = find(&app, &manager, &InviteId::from(id)).await?;
    manager.page(&dialog(&app, &manager, invite, None))
}

pub(in crate::console) async fn revoke(
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
            let mut response = Redirect::to(&manager.members_path()).into_response();
            let done = if was == Status::Expired { Done::TakenOff } else { Done::Revoked };
            manager.member.cookies.set_done(&mut response, done);
            Ok(response)
        }
        Err(Error::Refused(refusal)) => {
            manager.refusal(&dialog(&app, &manager, invite, Some(refusals::of_invite(manager.words(), &refusal))))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

async fn find(app: &App, manager: &Manager, id: &InviteId) -> Result<Invite, PageError> {
    let input = (manager.caller(), id.clone());
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(invites::find(tx, caller, id))).await;
    found.map_err(|error| match error {
        Error::Refused(_) => PageError::NotFound,
        Error::Failed(failure) => failure.into(),
    })
}

fn dialog(app: &App, manager: &Manager, invite: Invite, problem: Option<Refused>) -> RevokePage {
    RevokePage {
        shell: manager.shell(app, Area::Members),
        organization_id: manager.organization.id.to_string(),
        invite_id: invite.id.to_string(),
        is_expired: invite.status(app.store.clock().now()) == Status::Expired,
        address: invite.address,
        problem,
    }
}
