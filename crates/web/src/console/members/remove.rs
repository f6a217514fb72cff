//! "Remove member?"

use admit_core::ids::PersonId;
use admit_core::members::{self, Member};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::refusals;
use super::role::{find, person};
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
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    manager.page(&dialog(&app, &manager, &member, None))
}

pub(super) async fn remove(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let member = find(&app, &manager, &PersonId::from(id)).await?;
    let input = (manager.caller(), member.id.clone());
    let removed = app.store.write(input, |tx, (caller, id)| Box::pin(members::remove(tx, caller, id))).await;
    match removed {
        Ok(()) => Ok(manager.done(&manager.members_path(), Done::Removed)),
        Err(Error::Refused(refusal)) => {
            manager.refusal(&dialog(&app, &manager, &member, Some(refusals::of_member(manager.words(), &refusal))))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

fn dialog(app: &App, manager: &Manager, member: &Member, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (manager.members_path(), manager.words());
    ConfirmPage {
        action: format!("{path}/{}/remove", member.id),
        question: words.t("remove-question"),
        person: Some(person(member)),
        words: words.t("remove-words").with("organization", &manager.organization.name),
        problem,
        ..ConfirmPage::new(manager.shell(app, Area::Members).about(Place::RemoveMember), path, "act-remove")
    }
}
