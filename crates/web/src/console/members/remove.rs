//! "Remove member?"

use admit_core::ids::PersonId;
use admit_core::members::{self, Member};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::refusals;
use super::role::{find, person};
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::{Done, PageError};
use crate::pages::forms::Refused;
use crate::pages::members::RemovePage;
use crate::pages::shell::Area;

pub(in crate::console) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    manager.page(&dialog(&app, &manager, &member, None))
}

pub(in crate::console) async fn remove(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    let input = (manager.caller(), member.id.clone());
    let removed = app.store.write(input, |tx, (caller, id)| Box::pin(members::remove(tx, caller, id))).await;
    match removed {
        Ok(()) => {
            let mut response = Redirect::to(&manager.members_path()).into_response();
            manager.member.cookies.set_done(&mut response, Done::Removed);
            Ok(response)
        }
        Err(Error::Refused(refusal)) => {
            manager.refusal(&dialog(&app, &manager, &member, Some(refusals::of_member(manager.words(), &refusal))))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

fn dialog(app: &App, manager: &Manager, member: &Member, problem: Option<Refused>) -> RemovePage {
    RemovePage {
        shell: manager.shell(app, Area::Members),
        organization_id: manager.organization.id.to_string(),
        organization: manager.organization.name.clone(),
        user_id: member.id.to_string(),
        person: person(member),
        problem,
    }
}
