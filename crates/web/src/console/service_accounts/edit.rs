//! "Edit deploy"

use admit_core::service_accounts::{self, Change, Refusal, Role, ServiceAccount};
use axum::extract::{Path, State};
use axum::response::Response;

use super::words::{role_choices, role_name};
use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::service_accounts::ServiceAccountFormPage;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let account = find(&app, &insider, id).await?;
    let description = account.description.clone().unwrap_or_default();
    insider.page(&dialog(&app, &insider, &account, &description, account.role))
}

pub(super) async fn change(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let account = find(&app, &insider, id.clone()).await?;
    let description = form.field("description");
    let role = form.field("role").parse::<Role>().ok();
    let shown = role.unwrap_or(account.role);
    let change = Change { description: Some(description.trim().to_owned()), role, seen: form.seen() };
    let input = (insider.caller(), account.id.clone(), change);
    let changed = app
        .store
        .write(input, |tx, (caller, id, change)| Box::pin(service_accounts::update(tx, caller, id, change)))
        .await;
    match changed.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &account.id), Done::ServiceAccountChanged)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::ChangedMeanwhile)) => {
            let account = find(&app, &insider, id).await?;
            let editing = Some(Editing::of(account.seen().as_str()).overtaken(theirs(&insider, &account)));
            let again = dialog(&app, &insider, &account, description, shown);
            overtaken(&ServiceAccountFormPage { editing, ..again })
        }
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_account(insider.words(), &refusal);
            let again = dialog(&app, &insider, &account, description, shown);
            let editing = Some(Editing::of(form.field("seen")));
            insider.refusal(&ServiceAccountFormPage { problems, problem, editing, ..again })
        }
    }
}

/// What somebody else has set.
fn theirs(insider: &PlatformInsider, account: &ServiceAccount) -> [(String, String); 2] {
    let words = insider.words();
    [
        (words.t("service-accounts-description").to_string(), account.description.clone().unwrap_or_default()),
        (words.t("invite-role").to_string(), role_name(words, account.role)),
    ]
}

fn dialog(
    app: &App,
    insider: &PlatformInsider,
    account: &ServiceAccount,
    description: &str,
    role: Role,
) -> ServiceAccountFormPage {
    let path = path_of(insider, &account.id);
    ServiceAccountFormPage {
        shell: insider.shell(app, Area::ServiceAccounts),
        action: format!("{path}/edit"),
        back: path,
        name: account.name.clone(),
        description: description.to_owned(),
        roles: role_choices(insider.words(), role),
        editing: Some(Editing::of(account.seen().as_str())),
        problems: Problems::none(),
        problem: None,
    }
}
