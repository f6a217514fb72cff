//! Activity: the list in its states, and one act.

use super::{ORGANIZATION, Sample, choices, moment, sample, shell, sorting, text};
use crate::pages::activity::{ActPage, ActivityPage, ActivityRow, Change, Fact, KindChoices, Thing, Who};
use crate::pages::forms::Choice;
use crate::pages::shell::{Area, Pager};

const NAME: &str = "<b>Bobby's \"Research\"";

fn path() -> String {
    format!("/organizations/{ORGANIZATION}/settings/activity")
}

fn thing(name: &str, path: Option<&str>) -> Thing {
    Thing { name: text(name), path: path.map(text) }
}

fn who(id: Option<&str>, name: &str, from: &str) -> Who {
    Who { id: id.map(text), name: text(name), from: text(from) }
}

fn changes() -> Vec<Change> {
    let change = |field: &str, from: &str, to: &str| Change { field: text(field), from: text(from), to: text(to) };
    vec![change("Name", NAME, "Engine"), change("Role", "", "Developer")]
}

fn row(what: &str, things: Vec<Thing>, changes: Vec<Change>, who: Who) -> ActivityRow {
    ActivityRow {
        activity_id: text("activity_01ABC"),
        what: text(what),
        things,
        changes,
        who,
        at: moment("2026-11-21T09:30:00Z", "21 November 2026 at 09:30 UTC"),
    }
}

fn list(rows: Vec<ActivityRow>) -> ActivityPage {
    ActivityPage {
        shell: shell(Area::Activity),
        path: path(),
        sorting: sorting(),
        search: String::new(),
        all_kinds: Choice { value: text(""), label: text("All kinds"), is_selected: true },
        kinds: vec![KindChoices {
            label: text("Invitations"),
            choices: choices(&[("invites", "Invitations: all"), ("org_user_invite_sent", "Invitation sent")], ""),
        }],
        actors: choices(&[("", "Everybody"), ("user_01ABC", NAME)], ""),
        from: String::new(),
        until: String::new(),
        is_filtered: false,
        is_captured: true,
        rows,
        export_query: String::new(),
        pager: Pager::default(),
    }
}

pub(super) fn activity() -> Vec<Sample> {
    let ada = || who(Some("user_01ABC"), "Ada Lovelace", "Firefox on Linux, 203.0.113.9");
    let invited = vec![thing("grace@northwind.example", Some("invites/invite_01ABC"))];
    let mut full = list(vec![
        row("Invitation sent", invited, Vec::new(), ada()),
        row("Workspace changed", vec![thing(NAME, None), thing("Engine", None)], changes(), ada()),
        row("Organization made", Vec::new(), Vec::new(), who(None, "Whoever runs the server", "")),
    ]);
    full.pager.older = Some(text("?after=activity_01ABC"));
    let none = ActivityPage { is_captured: false, ..list(Vec::new()) };
    let no_match = ActivityPage { is_filtered: true, search: text(NAME), ..list(Vec::new()) };
    let mut further = list(Vec::new());
    further.pager.further = Some(text("?search=x&after=activity_01ABC"));
    let act = ActPage {
        shell: shell(Area::Activity),
        path: path(),
        what: text("Workspace changed"),
        things: vec![thing(NAME, Some("workspaces/wrkspc_01ABC"))],
        changes: changes(),
        who: ada(),
        at: moment("2026-11-21T09:30:00Z", "21 November 2026 at 09:30 UTC"),
        facts: vec![Fact {
            field: text("workspace_id"),
            id: text("wrkspc_01ABC"),
            name: text(NAME),
            about: format!("Everything about {NAME}"),
        }],
        user_agent: Some(text("Mozilla/5.0 <Sons>")),
        whole: text("{\n  \"id\": \"activity_01ABC\"\n}"),
    };
    vec![
        sample("activity/list.html", "full", &full),
        sample("activity/list.html", "none", &none),
        sample("activity/list.html", "no_match", &no_match),
        sample("activity/list.html", "further", &further),
        sample("activity/act.html", "shown", &act),
    ]
}
