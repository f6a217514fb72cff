//! API keys and admin keys: the lists, and the dialogs.

use super::{ORGANIZATION, Sample, choices, moment, overtaken, refusal, sample, shell, sorting, text};
use crate::pages::forms::Problems;
use crate::pages::keys::{
    AdminKeyRow, AdminKeysPage, KeyRow, KeysPage, NewAdminKeyPage, NewKeyPage, RenameKeyPage, RotateKeyPage, SecretPage,
};
use crate::pages::shell::{Area, Notice, Pager};

const NAME: &str = "<b>Bobby's \"Research\"";

fn path(part: &str) -> String {
    format!("/organizations/{ORGANIZATION}/settings/{part}")
}

fn row(name: &str, status: &'static str) -> KeyRow {
    let made = || moment("2026-10-02T08:00:00Z", "2 October 2026");
    KeyRow {
        key_id: text("apikey_01ABC"),
        name: text(name),
        hint: text("sk-ant-api03-R2D...igAA"),
        status,
        workspace: (status != "inactive").then(|| text("Research")),
        acts_for: (status == "inactive").then(|| text(NAME)),
        made_by: text("Ada Lovelace"),
        created: made(),
        last_used: (status == "active").then(made),
        expires: (status == "expired").then(made),
        can_change: status != "archived",
        can_rotate: status == "active",
        can_end: status != "archived",
    }
}

fn list(rows: Vec<KeyRow>) -> KeysPage {
    KeysPage {
        shell: shell(Area::ApiKeys),
        path: path("api-keys"),
        is_own: false,
        search: String::new(),
        sorting: sorting(),
        statuses: choices(&[("", "All statuses"), ("active", "Active")], ""),
        workspaces: choices(&[("", "All workspaces"), ("wrkspc_01ABC", "Research")], ""),
        service_account: None,
        is_filtered: false,
        rows,
        pager: Pager::default(),
    }
}

pub(super) fn lists() -> Vec<Sample> {
    let mut full =
        list(vec![row("Deploy", "active"), row(NAME, "inactive"), row("Old", "expired"), row("X", "archived")]);
    full.pager.older = Some(text("?after=apikey_01ABC"));
    full.shell.notice = Some(Notice::done("The key was renamed."));
    let own = KeysPage { is_own: true, workspaces: Vec::new(), ..list(Vec::new()) };
    let filtered = KeysPage { is_filtered: true, service_account: Some(text("svac_01ABC")), ..list(Vec::new()) };
    let admin_row = |name: &str, last_used| AdminKeyRow {
        key_id: text("apikey_01ABC"),
        name: text(name),
        hint: text("sk-ant-admin01-R2D...igAA"),
        made_by: text("Ada Lovelace"),
        created: moment("2026-10-02T08:00:00Z", "2 October 2026"),
        last_used,
    };
    let admin = |rows, search| AdminKeysPage {
        shell: shell(Area::AdminKeys),
        path: path("admin-keys"),
        search: text(search),
        rows,
        pager: Pager::default(),
    };
    let used = Some(moment("2026-10-03T08:00:00Z", "3 October 2026"));
    vec![
        sample("keys/list.html", "full", &full),
        sample("keys/list.html", "own_none", &own),
        sample("keys/list.html", "no_match", &filtered),
        sample(
            "keys/admin_list.html",
            "full",
            &admin(vec![admin_row("Provisioning", used), admin_row(NAME, None)], ""),
        ),
        sample("keys/admin_list.html", "empty", &admin(Vec::new(), "")),
        sample("keys/admin_list.html", "no_match", &admin(Vec::new(), NAME)),
    ]
}

fn new_key() -> NewKeyPage {
    NewKeyPage {
        shell: shell(Area::ApiKeys),
        path: path("api-keys"),
        once: text("m4rk"),
        name: String::new(),
        owners: choices(&[("workspace", "The workspace"), ("me", "Me")], "workspace"),
        workspaces: choices(&[("", "All workspaces"), ("wrkspc_01ABC", NAME)], ""),
        expiries: choices(&[("", "Never"), ("30", "In 30 days")], ""),
        problems: Problems::none(),
        problem: None,
    }
}

pub(super) fn dialogs() -> Vec<Sample> {
    let mut wrong = new_key();
    wrong.problems = Problems::one("name", "Enter a name.");
    wrong.problems.add("workspace", "Choose a workspace.");
    wrong.problems.add("expires", "Choose another expiry.");
    let own = NewKeyPage { owners: Vec::new(), problem: Some(refusal("You may not do this.")), ..new_key() };
    let secret = |note: Option<&str>, heading| SecretPage {
        shell: shell(Area::ApiKeys),
        path: path("api-keys"),
        heading,
        name: text(NAME),
        secret: text("sk-ant-api03-Zq3v8Jx0n5s1k7Wm2c9Td4Yb6Hf0La8RuEoPiQg"),
        note: note.map(text),
    };
    let rename = RenameKeyPage {
        shell: shell(Area::ApiKeys),
        path: path("api-keys"),
        key_id: text("apikey_01ABC"),
        was: text(NAME),
        editing: overtaken([("Name", "<b>Bobby")]),
        name: String::new(),
        problems: Problems::one("name", "Enter a name."),
        problem: None,
    };
    let rotate = RotateKeyPage {
        shell: shell(Area::ApiKeys),
        path: path("api-keys"),
        once: text("m4rk"),
        key_id: text("apikey_01ABC"),
        name: text(NAME),
        overlaps: choices(&[("0", "Not at all"), ("86400", "For a day")], "86400"),
        problems: Problems::one("overlap", "Choose how long."),
        problem: None,
    };
    let admin = NewAdminKeyPage {
        shell: shell(Area::AdminKeys),
        path: path("admin-keys"),
        once: text("m4rk"),
        name: String::new(),
        problems: Problems::none(),
        problem: None,
    };
    vec![
        sample("keys/new.html", "empty", &new_key()),
        sample("keys/new.html", "wrong", &wrong),
        sample("keys/new.html", "own", &own),
        sample("keys/secret.html", "made", &secret(None, "keys-made")),
        sample("keys/secret.html", "rotated", &secret(Some("The old secret works until 3 October."), "keys-rotated")),
        sample("keys/rename.html", "wrong", &rename),
        sample("keys/rotate.html", "asked", &rotate),
        sample("keys/admin_new.html", "empty", &admin),
    ]
}
