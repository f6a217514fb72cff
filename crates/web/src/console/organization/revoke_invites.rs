//! "Revoke all open invitations?"

use admit_core::invites;
use admit_core::organizations::{self, Use};
use axum::extract::State;
use axum::response::Response;

use super::page::counted;
use super::path_of;
use super::to_the_end::run_to_the_end;
use crate::app::App;
use crate::console::members::of_invite;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::organization::ByNamePage;
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: Insider) -> Result<Response, PageError> {
    let used = find_use(&app, &insider).await?;
    insider.page(&dialog(&app, &insider, &used))
}

pub(super) async fn revoke(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let used = find_use(&app, &insider).await?;
    let name = &insider.organization.name;
    let words = insider.words();
    if form.field("name").trim() != name {
        let problems = Problems::one("name", words.t("organization-confirm-wrong").with("name", name));
        return insider.refusal(&ByNamePage { problems, ..dialog(&app, &insider, &used) });
    }
    let revoked = run_to_the_end(&app, &insider, |tx, (caller, after)| {
        Box::pin(invites::delete_open(tx, caller, after.as_ref()))
    });
    match revoked.await {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::InvitesRevoked)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let problem = Some(of_invite(words, &refusal));
            insider.refusal(&ByNamePage { problem, ..dialog(&app, &insider, &used) })
        }
    }
}

pub(super) async fn find_use(app: &App, insider: &Insider) -> Result<Use, PageError> {
    let found = app.store.read(insider.caller(), |tx, caller| Box::pin(organizations::find_use(tx, caller))).await;
    found.map_err(PageError::without_page)
}

fn dialog(app: &App, insider: &Insider, used: &Use) -> ByNamePage {
    let (words, path, name) = (insider.words(), path_of(insider), insider.organization.name.clone());
    ByNamePage {
        shell: insider.shell(app, Area::Organization).about(Place::DangerZone),
        action: format!("{path}/revoke-invites"),
        question: words.t("organization-revoke-question").with("name", &name),
        words: words.t("organization-revoke-words").with("count", counted(words, used.pending_invites)),
        act: "organization-revoke",
        problems: Problems::none(),
        problem: None,
        path,
        name,
    }
}
