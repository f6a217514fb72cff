//! "Edit deploy"

use admit_core::Caller;
use admit_core::ids::ServiceAccountId;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_core::service_accounts::{self, Change, Refusal, Role, ServiceAccount};
use admit_store::{Error, Transaction};
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
    let account = find(&app, &insider, id).await?;
    let description = form.field("description");
    let role = form.field("role").parse::<Role>().ok();
    let shown = role.unwrap_or(account.role);
    let change = Change { description: Some(description.trim().to_owned()), role };
    let input = (insider.caller(), account.id.clone(), change, form.seen());
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(_) => Ok(insider.done(&path_of(&insider, &account.id), Done::ServiceAccountChanged)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let (problems, problem) = refusals::of_account(insider.words(), &refusal);
            let again = dialog(&app, &insider, &account, description, shown);
            insider.refusal(&ServiceAccountFormPage { problems, problem, editing: Some(form.editing()), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let editing = Some(Editing::of(mark(&now).as_str()).overtaken(theirs(&insider, &now)));
            overtaken(&ServiceAccountFormPage { editing, ..dialog(&app, &insider, &now, description, shown) })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

type Edit = (Caller, ServiceAccountId, Change, Option<Seen>);

async fn edit(
    tx: &mut Transaction,
    (caller, id, change, seen): &Edit,
) -> Result<ServiceAccount, Error<NotEdited<Refusal, ServiceAccount>>> {
    let now = service_accounts::find(tx, caller, id).await.map_err(NotEdited::refused)?;
    let wanted = mark_of(change.description.as_deref(), change.role.unwrap_or(now.role));
    prove_seen(seen.as_ref(), now, mark, &wanted)?;
    service_accounts::update(tx, caller, id, change).await.map_err(NotEdited::refused)
}

/// The mark of what the dialog shows.
fn mark(account: &ServiceAccount) -> Seen {
    mark_of(account.description.as_deref(), account.role)
}

fn mark_of(description: Option<&str>, role: Role) -> Seen {
    Seen::of([description.unwrap_or_default(), role.as_str()])
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
        editing: Some(Editing::of(mark(account).as_str())),
        problems: Problems::none(),
        problem: None,
    }
}
