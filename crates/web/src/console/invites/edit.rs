//! "Change invitation": the role and the workspaces that a pending invitation gives.

use admit_core::Caller;
use admit_core::ids::InviteId;
use admit_core::invites::{self, History, InviteChange, Refusal, WorkspaceGrant};
use admit_core::organizations::Kind;
use admit_core::pages::{Cursor, PageRequest};
use admit_core::roles::Role;
use admit_core::seen::{NotEdited, Seen, prove_seen};
use admit_core::workspaces::{self, Filter, Role as WorkspaceRole, Workspace};
use admit_language::Words;
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::invite::find;
use crate::app::App;
use crate::console::members::{of_invite, role_choices};
use crate::console::visitor::Manager;
use crate::console::workspaces::workspace_role_name;
use crate::help::Place;
use crate::html::{Done, Form, PageError, overtaken, role_name};
use crate::pages::forms::{Choice, Editing, Refused};
use crate::pages::invites::{InviteEditPage, WorkspaceChoice};
use crate::pages::shell::Area;

/// Workspaces to choose from, at most: each is a field, and a form has so many. Those beyond stay as they are.
const CHOICES_LIMIT: u32 = 50;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let history = find(&app, &manager, &InviteId::from(id)).await?;
    let choosable = find_workspaces(&app, &manager).await?;
    let now = Given::of(&history);
    manager.page(&dialog(&app, &manager, &history, &choosable, &now))
}

pub(super) async fn change(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let id = InviteId::from(id);
    let history = find(&app, &manager, &id).await?;
    let choosable = find_workspaces(&app, &manager).await?;
    let words = manager.words();
    let Some(wanted) = Given::of(&history).with(&form, &choosable) else {
        let problem = Some(Refused::explained(&words.t("invite-choose-role"), Place::InviteRefused));
        let again = dialog(&app, &manager, &history, &choosable, &Given::of(&history));
        return manager.refusal(&InviteEditPage { problem, editing: form.editing(), ..again });
    };
    let input = (manager.caller(), id.clone(), wanted.clone(), form.seen());
    match app.store.write(input, |tx, input| Box::pin(edit(tx, input))).await {
        Ok(()) => Ok(manager.done(&format!("{}/{id}", manager.settings_path("invites")), Done::InviteChanged)),
        Err(Error::Refused(NotEdited::Refused(refusal))) => {
            let problem = Some(of_invite(words, &refusal));
            let again = dialog(&app, &manager, &history, &choosable, &wanted);
            manager.refusal(&InviteEditPage { problem, editing: form.editing(), ..again })
        }
        Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => {
            let again = dialog(&app, &manager, &history, &choosable, &wanted);
            let editing = Editing::of(now.mark().as_str()).overtaken(now.told(words, &choosable));
            overtaken(&InviteEditPage { editing, ..again })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

/// What an invitation gives.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Given {
    role: Role,
    workspaces: Vec<WorkspaceGrant>,
}

impl Given {
    fn of(history: &History) -> Self {
        let described = &history.described;
        Self { role: described.invite.role, workspaces: described.details.workspaces.clone() }
    }

    /// With what a form says of the workspaces that it shows; none without a role.
    fn with(mut self, form: &Form, choosable: &[Workspace]) -> Option<Self> {
        self.role = form.field("role").parse().ok()?;
        for workspace in choosable {
            let field = field_of(workspace);
            if form.names().any(|name| name == field) {
                self.workspaces.retain(|grant| grant.workspace_id != workspace.id);
                let role = form.field(&field).parse().ok();
                let grant = role.map(|role| WorkspaceGrant { workspace_id: workspace.id.clone(), role });
                self.workspaces.extend(grant);
            }
        }
        Some(self)
    }

    fn role_in(&self, workspace: &Workspace) -> Option<WorkspaceRole> {
        self.workspaces.iter().find(|grant| grant.workspace_id == workspace.id).map(|grant| grant.role)
    }

    fn mark(&self) -> Seen {
        let grant = |grant: &WorkspaceGrant| format!("{} {}", grant.workspace_id, grant.role.as_str());
        let mut grants: Vec<String> = self.workspaces.iter().map(grant).collect();
        grants.sort();
        Seen::of(std::iter::once(self.role.as_str()).chain(grants.iter().map(String::as_str)))
    }

    /// What is given by now, in words.
    fn told(&self, words: Words, choosable: &[Workspace]) -> [(String, String); 2] {
        let named = choosable.iter().filter_map(|workspace| {
            let role = self.role_in(workspace)?;
            Some(format!("{} ({})", workspace.name, workspace_role_name(words, role)))
        });
        let named = named.collect::<Vec<_>>().join(", ");
        let none = words.t("invites-no-workspaces").to_string();
        [
            (words.t("invite-role").to_string(), role_name(words, self.role)),
            (words.t("invites-workspaces").to_string(), if named.is_empty() { none } else { named }),
        ]
    }
}

async fn edit(
    tx: &mut Transaction,
    (caller, id, wanted, seen): &(Caller, InviteId, Given, Option<Seen>),
) -> Result<(), Error<NotEdited<Refusal, Given>>> {
    let described = invites::find_described(tx, caller, id).await;
    let described = described.map_err(NotEdited::refused)?;
    let now = Given { role: described.invite.role, workspaces: described.details.workspaces };
    // Workspaces that did not change are not judged again: one of them may be archived by now.
    let workspaces = (now.workspaces != wanted.workspaces).then(|| wanted.workspaces.clone());
    prove_seen(seen.as_ref(), now, Given::mark, &wanted.mark())?;
    let change = InviteChange { role: Some(wanted.role), workspaces, ..InviteChange::default() };
    let changed = invites::change(tx, caller, id, &change).await;
    changed.map(|_| ()).map_err(NotEdited::refused)
}

/// The newest workspaces that an invitation can lead to.
async fn find_workspaces(app: &App, manager: &Manager) -> Result<Vec<Workspace>, PageError> {
    if manager.organization.kind != Kind::Platform || !manager.governs() {
        return Ok(Vec::new());
    }
    let request = PageRequest { cursor: Cursor::Start, limit: CHOICES_LIMIT };
    let input = (manager.caller(), Filter::default(), request);
    let found = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(workspaces::list(tx, caller, filter, request)))
        .await;
    match found {
        Ok(page) => Ok(page.items.into_iter().filter(|workspace| !workspace.is_default).collect()),
        Err(Error::Refused(_)) => Ok(Vec::new()),
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

fn field_of(workspace: &Workspace) -> String {
    format!("in-{}", workspace.id)
}

fn choice(words: Words, workspace: &Workspace, given: &Given) -> WorkspaceChoice {
    let present = given.role_in(workspace);
    let none = Choice {
        value: String::new(),
        label: words.t("invites-not-in-workspace").to_string(),
        is_selected: present.is_none(),
    };
    let role = |role: &WorkspaceRole| Choice {
        value: role.as_str().to_owned(),
        label: workspace_role_name(words, *role),
        is_selected: present == Some(*role),
    };
    WorkspaceChoice {
        field: field_of(workspace),
        name: workspace.name.clone(),
        roles: std::iter::once(none).chain(WorkspaceRole::GIVEN.iter().map(role)).collect(),
    }
}

fn dialog(app: &App, manager: &Manager, history: &History, choosable: &[Workspace], given: &Given) -> InviteEditPage {
    let words = manager.words();
    let assignable = manager.role.assignable_by_holder(manager.organization.kind);
    InviteEditPage {
        shell: manager.shell(app, Area::Invites),
        organization_id: manager.organization.id.to_string(),
        invite_id: history.described.invite.id.to_string(),
        address: history.described.invite.address.clone(),
        editing: Editing::of(Given::of(history).mark().as_str()),
        roles: role_choices(words, &assignable, given.role),
        workspaces: choosable.iter().map(|workspace| choice(words, workspace, given)).collect(),
        problem: None,
    }
}
