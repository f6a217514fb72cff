//! Workspaces: the list, one of them, and the dialogs.

use super::{ORGANIZATION, Sample, choices, moment, overtaken, person, refusal, roles, sample, shell, sorting, text};
use crate::pages::forms::Problems;
use crate::pages::shell::{Area, Notice, Pager};
use crate::pages::workspaces::{
    WorkspaceFormPage, WorkspaceMemberRow, WorkspacePage, WorkspaceRolePage, WorkspaceRow, WorkspacesPage,
};

const NAME: &str = "<b>Bobby's \"Research\"";

fn list_path() -> String {
    format!("/organizations/{ORGANIZATION}/settings/workspaces")
}

fn path() -> String {
    format!("{}/wrkspc_01ABC", list_path())
}

fn row(name: &str, color: &str, members: &str) -> WorkspaceRow {
    WorkspaceRow {
        workspace_id: text("wrkspc_01ABC"),
        name: text(name),
        color: text(color),
        is_default: name == "Default",
        is_archived: name == "Mill",
        created: moment("2026-10-02T08:00:00Z", "2 October 2026"),
        members: text(members),
    }
}

fn list(rows: Vec<WorkspaceRow>) -> WorkspacesPage {
    WorkspacesPage {
        shell: shell(Area::Workspaces),
        path: list_path(),
        search: String::new(),
        sorting: sorting(),
        states: choices(&[("", "Active workspaces"), ("all", "Active and archived workspaces")], "all"),
        rows,
        pager: Pager::default(),
    }
}

fn member(name: &str, role: &str) -> WorkspaceMemberRow {
    let is_inherited = role == "Workspace admin";
    WorkspaceMemberRow {
        user_id: text("user_01ABC"),
        person: person(name, "somebody@northwind.example"),
        role: text(role),
        is_inherited,
        can_change_role: !is_inherited,
        can_remove: !is_inherited,
    }
}

fn workspace(members: Vec<WorkspaceMemberRow>) -> WorkspacePage {
    WorkspacePage {
        shell: shell(Area::Workspaces),
        list_path: list_path(),
        keys_path: format!("/organizations/{ORGANIZATION}/settings/api-keys"),
        path: path(),
        workspace_id: text("wrkspc_01ABC"),
        name: text(NAME),
        color: text("#B4483F"),
        is_default: false,
        archived: None,
        created: moment("2026-10-02T08:00:00Z", "2 October 2026"),
        residency: text("Anywhere"),
        search: String::new(),
        members,
        pager: Pager::default(),
    }
}

pub(super) fn workspaces() -> Vec<Sample> {
    let mut full =
        list(vec![row("Research", "#3F7D4E", "12"), row("Mill", "#B4483F", "1"), row("Default", "#6C5BB9", "200+")]);
    full.pager.older = Some(text("?after=wrkspc_01ABC"));
    full.shell.notice = Some(Notice::done("The workspace was created."));
    let people = || vec![member("Ada Lovelace", "Workspace admin"), member("<b>Bobby", "Workspace developer")];
    let archived = WorkspacePage { archived: Some(text("3 October 2026")), ..workspace(Vec::new()) };
    let no_member = WorkspacePage { search: text("<b>"), ..workspace(Vec::new()) };
    let default = WorkspacePage { is_default: true, name: text("Default"), ..workspace(people()) };
    vec![
        sample("workspaces/list.html", "full", &full),
        sample("workspaces/list.html", "no_match", &list(Vec::new())),
        sample("workspaces/workspace.html", "active", &workspace(people())),
        sample("workspaces/workspace.html", "archived", &archived),
        sample("workspaces/workspace.html", "default", &default),
        sample("workspaces/workspace.html", "no_match", &no_member),
    ]
}

fn form() -> WorkspaceFormPage {
    WorkspaceFormPage {
        shell: shell(Area::Workspaces),
        action: format!("{}/new", list_path()),
        back: list_path(),
        editing: None,
        name: String::new(),
        is_default: false,
        colors: choices(&[("#6C5BB9", "Violet"), ("#B4483F", "Red")], "#6C5BB9"),
        residencies: choices(&[("anywhere", "Anywhere"), ("us", "Only in the United States")], "anywhere"),
        problems: Problems::none(),
        problem: None,
    }
}

pub(super) fn dialogs() -> Vec<Sample> {
    let mut wrong = form();
    wrong.problems = Problems::one("name", "Enter a name.");
    wrong.problems.add("color", "Choose a colour.");
    wrong.problems.add("residency", "Choose where models may run.");
    let edit = WorkspaceFormPage {
        editing: Some(overtaken([("Name", "<b>Engine"), ("Colour", "Red")])),
        name: text(NAME),
        residencies: Vec::new(),
        ..form()
    };
    let default = WorkspaceFormPage {
        name: text("Default"),
        is_default: true,
        residencies: Vec::new(),
        problem: Some(refusal("This workspace is archived and stays as it is.")),
        ..form()
    };
    let role = WorkspaceRolePage {
        shell: shell(Area::Workspaces),
        path: path(),
        user_id: text("user_01ABC"),
        person: person("Grace Hopper", "grace@northwind.example"),
        roles: roles(),
        problem: None,
    };
    vec![
        sample("workspaces/edit.html", "new", &form()),
        sample("workspaces/edit.html", "wrong", &wrong),
        sample("workspaces/edit.html", "edit", &edit),
        sample("workspaces/edit.html", "default", &default),
        sample("workspaces/role.html", "asked", &role),
    ]
}
