//! Service accounts: the list, one of them, and the dialogs.

use super::{ORGANIZATION, Sample, choices, moment, overtaken, refusal, roles, sample, shell, text};
use crate::pages::forms::Problems;
use crate::pages::service_accounts::{
    PlacePage, PlaceRow, ServiceAccountFormPage, ServiceAccountPage, ServiceAccountRow, ServiceAccountsPage,
};
use crate::pages::shell::{Area, Moment, Pager};

const WORDS: &str = "<b>Bobby's \"Research\"";

fn settings(part: &str) -> String {
    format!("/organizations/{ORGANIZATION}/settings/{part}")
}

fn path() -> String {
    settings("service-accounts/svac_01ABC")
}

fn day() -> Moment {
    moment("2026-10-02T08:00:00Z", "2 October 2026")
}

fn list(search: &str, rows: Vec<ServiceAccountRow>) -> ServiceAccountsPage {
    ServiceAccountsPage {
        shell: shell(Area::ServiceAccounts),
        path: settings("service-accounts"),
        search: text(search),
        states: choices(&[("", "Active"), ("all", "Active and archived")], "all"),
        rows,
        pager: Pager::default(),
    }
}

fn account(archived: Option<&str>, places: Vec<PlaceRow>) -> ServiceAccountPage {
    ServiceAccountPage {
        shell: shell(Area::ServiceAccounts),
        list_path: settings("service-accounts"),
        path: path(),
        keys_path: settings("api-keys"),
        workspaces_path: settings("workspaces"),
        account_id: text("svac_01ABC"),
        name: text("deploy"),
        description: text(WORDS),
        role: text("Developer"),
        archived: archived.map(text),
        created: day(),
        places,
        pager: Pager::default(),
    }
}

pub(super) fn service_accounts() -> Vec<Sample> {
    let row = |name: &str, is_archived| ServiceAccountRow {
        account_id: text("svac_01ABC"),
        name: text(name),
        description: if is_archived { String::new() } else { text(WORDS) },
        role: text("Developer"),
        is_archived,
        created: day(),
    };
    let place = |workspace: &str, is_implicit, is_archived| PlaceRow {
        workspace_id: text("wrkspc_01ABC"),
        workspace: text(workspace),
        color: text("#B4483F"),
        role: text("Workspace developer"),
        is_implicit,
        is_archived,
    };
    let places = vec![place("Default", true, false), place(WORDS, false, false), place("Mill", false, true)];
    vec![
        sample("service_accounts/list.html", "full", &list("", vec![row("deploy", false), row("build", true)])),
        sample("service_accounts/list.html", "none", &list("", Vec::new())),
        sample("service_accounts/list.html", "no_match", &list("<b>Bobby", Vec::new())),
        sample("service_accounts/account.html", "active", &account(None, places)),
        sample("service_accounts/account.html", "archived", &account(Some("3 October 2026"), Vec::new())),
    ]
}

pub(super) fn service_account_dialogs() -> Vec<Sample> {
    let form = |editing, problems, problem| ServiceAccountFormPage {
        shell: shell(Area::ServiceAccounts),
        action: format!("{}/edit", path()),
        back: path(),
        name: text("deploy"),
        description: text(WORDS),
        roles: roles(),
        editing,
        problems,
        problem,
    };
    let place = |workspaces, workspace: Option<&str>, problems, problem| PlacePage {
        shell: shell(Area::ServiceAccounts),
        action: format!("{}/workspaces/add", path()),
        back: path(),
        name: text("deploy"),
        workspaces,
        workspace: workspace.map(text),
        roles: roles(),
        problems,
        problem,
    };
    let mut wrong = Problems::one("name", "Enter a name.");
    wrong.add("description", "Shorten this.");
    let refused = || Some(refusal("This service account is archived and stays as it is."));
    let gone = Problems::one("workspace", "There is no such workspace any more.");
    let workspaces = choices(&[("wrkspc_01ABC", WORDS)], "");
    vec![
        sample("service_accounts/form.html", "new", &form(None, wrong, refused())),
        sample(
            "service_accounts/form.html",
            "overtaken",
            &form(Some(overtaken([("What it is for", WORDS)])), Problems::none(), None),
        ),
        sample("service_accounts/place.html", "add", &place(workspaces, None, gone, None)),
        sample("service_accounts/place.html", "role", &place(Vec::new(), Some(WORDS), Problems::none(), refused())),
    ]
}
