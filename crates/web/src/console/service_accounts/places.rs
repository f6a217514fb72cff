//! "Add deploy to a workspace", "Change role" there, and "Remove from workspace Research?"

use admit_core::ids::{ServiceAccountId, WorkspaceId};
use admit_core::service_accounts::{self, NewMembership, Refusal, ServiceAccount};
use admit_core::workspaces::{self, Role, Workspace};
use admit_core::{Caller, keys};
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::console::workspaces::workspace_role_choices;
use crate::help;
use crate::html::{Done, Form, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::{Choice, Problems, Refused};
use crate::pages::service_accounts::PlacePage;
use crate::pages::shell::Area;

/// So many workspaces are shown to choose from.
const WORKSPACES_SHOWN: u32 = 200;

pub(super) async fn show_add(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let account = find(&app, &insider, id).await?;
    insider.page(&add_dialog(&app, &insider, &account, "", Role::User).await?)
}

pub(super) async fn add(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let account = find(&app, &insider, id).await?;
    let (workspace, role) = (form.field("workspace"), form.field("role").parse::<Role>());
    let again = add_dialog(&app, &insider, &account, workspace, role.unwrap_or(Role::User)).await?;
    let Ok(role) = role else {
        let problem = Some(Refused::explained(&insider.words().t("invite-choose-role"), help::Place::ServiceAccounts));
        return insider.refusal(&PlacePage { problem, ..again });
    };
    let new = NewMembership { account: account.id.clone(), workspace: workspace.into(), role };
    let added = app
        .store
        .write((insider.caller(), new), |tx, (caller, new)| {
            Box::pin(service_accounts::add_to_workspace(tx, caller, new))
        })
        .await;
    answer(&insider, added.map(|_| ()), Done::ServiceAccountAdded, again)
}

async fn add_dialog(
    app: &App,
    insider: &PlatformInsider,
    account: &ServiceAccount,
    selected: &str,
    role: Role,
) -> Result<PlacePage, PageError> {
    let found = app
        .store
        .read(insider.caller(), |tx, caller| Box::pin(keys::list_workspaces_to_choose(tx, caller, WORKSPACES_SHOWN)))
        .await;
    let workspaces = found.map_err(PageError::without_page)?;
    let choice = |workspace: &Workspace| Choice {
        value: workspace.id.to_string(),
        label: workspace.name.clone(),
        is_selected: workspace.id.as_str() == selected,
    };
    let path = path_of(insider, &account.id);
    Ok(PlacePage {
        shell: insider.shell(app, Area::ServiceAccounts),
        action: format!("{path}/workspaces/add"),
        back: path,
        name: account.name.clone(),
        workspaces: workspaces.iter().map(choice).collect(),
        workspace: None,
        roles: workspace_role_choices(insider.words(), &Role::GIVEN, role),
        problems: Problems::none(),
        problem: None,
    })
}

/// A place that a dialog is about.
struct Place {
    account: ServiceAccount,
    workspace: Workspace,
    role: Role,
}

async fn find_place(
    app: &App,
    insider: &PlatformInsider,
    account: String,
    workspace: String,
) -> Result<Place, PageError> {
    let input = (insider.caller(), ServiceAccountId::from(account), WorkspaceId::from(workspace));
    let found = app
        .store
        .read(input, |tx, (caller, account, workspace)| Box::pin(read_place(tx, caller, account, workspace)))
        .await;
    found.map_err(PageError::without_page)
}

async fn read_place(
    tx: &mut Transaction,
    caller: &Caller,
    account: &ServiceAccountId,
    workspace: &WorkspaceId,
) -> Result<Place, Error<Refusal>> {
    let membership = service_accounts::find_in_workspace(tx, caller, account, workspace).await?;
    let account = service_accounts::find(tx, caller, account).await?;
    let workspace = workspaces::find_in(tx, &caller.organization.id, workspace).await?;
    Ok(Place { account, workspace: workspace.ok_or(Refusal::UnknownWorkspace)?, role: membership.role })
}

pub(super) async fn show_role(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, account, workspace)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let place = find_place(&app, &insider, account, workspace).await?;
    insider.page(&role_dialog(&app, &insider, &place, place.role))
}

pub(super) async fn change_role(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, account, workspace)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let place = find_place(&app, &insider, account, workspace).await?;
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problem = Some(Refused::explained(&insider.words().t("invite-choose-role"), help::Place::ServiceAccounts));
        return insider.refusal(&PlacePage { problem, ..role_dialog(&app, &insider, &place, place.role) });
    };
    let again = role_dialog(&app, &insider, &place, role);
    let new = NewMembership { account: place.account.id, workspace: place.workspace.id, role };
    let changed = app
        .store
        .write((insider.caller(), new), |tx, (caller, new)| {
            Box::pin(service_accounts::change_in_workspace(tx, caller, new))
        })
        .await;
    answer(&insider, changed.map(|_| ()), Done::RoleChanged, again)
}

fn role_dialog(app: &App, insider: &PlatformInsider, place: &Place, role: Role) -> PlacePage {
    let path = path_of(insider, &place.account.id);
    PlacePage {
        shell: insider.shell(app, Area::ServiceAccounts),
        action: format!("{path}/workspaces/{}/role", place.workspace.id),
        back: path,
        name: place.account.name.clone(),
        workspaces: Vec::new(),
        workspace: Some(place.workspace.name.clone()),
        roles: workspace_role_choices(insider.words(), &Role::GIVEN, role),
        problems: Problems::none(),
        problem: None,
    }
}

/// Leads on, or shows the dialog again with what is wrong.
fn answer(
    insider: &PlatformInsider,
    outcome: Result<(), Error<Refusal>>,
    done: Done,
    again: PlacePage,
) -> Result<Response, PageError> {
    match outcome.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&again.back, done)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (problems, problem) = refusals::of_account(insider.words(), &refusal);
            insider.refusal(&PlacePage { problems, problem, ..again })
        }
    }
}

pub(super) async fn show_remove(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, account, workspace)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let place = find_place(&app, &insider, account, workspace).await?;
    insider.page(&remove_dialog(&app, &insider, &place, None))
}

pub(super) async fn remove(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, account, workspace)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let place = find_place(&app, &insider, account, workspace).await?;
    let input = (insider.caller(), place.account.id.clone(), place.workspace.id.clone());
    let removed = app
        .store
        .write(input, |tx, (caller, account, workspace)| {
            Box::pin(service_accounts::remove_from_workspace(tx, caller, account, workspace))
        })
        .await;
    match removed.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&path_of(&insider, &place.account.id), Done::ServiceAccountRemoved)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_account(insider.words(), &refusal);
            insider.refusal(&remove_dialog(&app, &insider, &place, problem))
        }
    }
}

fn remove_dialog(app: &App, insider: &PlatformInsider, place: &Place, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider, &place.account.id), insider.words());
    ConfirmPage {
        action: format!("{path}/workspaces/{}/remove", place.workspace.id),
        question: words
            .t("service-accounts-remove-question")
            .with("account", &place.account.name)
            .with("name", &place.workspace.name),
        words: words.t("service-accounts-remove-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::ServiceAccounts), path, "act-remove")
    }
}
