//! The history of invitations, one invitation, and its dialogs.

use super::{ORGANIZATION, Sample, choices, editing, moment, overtaken, refusal, roles, sample, shell, sorting, text};
use crate::pages::forms::Editing;
use crate::pages::invite_charts::{ChartGroup, ChartLine, ChartNumbers, InviteChartsPage};
use crate::pages::invites::{
    EventLine, InviteActPage, InviteEditPage, InviteHistoryPage, InviteLinkPage, InviteRow, InvitesPage, StatusMark,
    WorkspaceChoice,
};
use crate::pages::shell::{Area, Notice, Pager};

const ADDRESS: &str = "margaret.hamilton@northwind.example";

fn mark(name: &'static str, words: &str) -> StatusMark {
    StatusMark { name, words: text(words) }
}

fn row(address: &str, status: StatusMark, delivery: &str, chain: &str) -> InviteRow {
    InviteRow {
        invite_id: text("invite_01ABC"),
        can_choose: status.name == "pending",
        address: text(address),
        role: text("Developer"),
        inviter: text("<b>Bobby</b> \"Tables\""),
        invited_at: moment("2026-11-20T08:00:00Z", "20 November 2026"),
        status,
        delivery: text(delivery),
        chain: text(chain),
    }
}

fn list(rows: Vec<InviteRow>) -> InvitesPage {
    InvitesPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        sorting: sorting(),
        search: String::new(),
        statuses: choices(&[("", "All statuses"), ("pending", "Pending"), ("declined", "Declined")], ""),
        inviters: choices(&[("", "All inviters"), ("user_01ABC", "<b>Bobby</b> \"Tables\"")], ""),
        is_filtered: false,
        rows,
        pager: Pager::default(),
    }
}

fn one(status: StatusMark, acts: &[&'static str]) -> InviteHistoryPage {
    let event = |words: &str, by: Option<&str>, detail: Option<&str>| EventLine {
        at: moment("2026-11-20T08:00:00Z", "20 November 2026 at 08:00 UTC"),
        words: text(words),
        by: by.map(text),
        detail: detail.map(text),
    };
    InviteHistoryPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        invite_id: text("invite_01ABC"),
        address: text(ADDRESS),
        status,
        role: text("Developer"),
        inviter: text("Ada Lovelace"),
        expires_at: moment("2026-12-11T08:00:00Z", "11 December 2026 at 08:00 UTC"),
        delivery: text("Mail sent"),
        message: Some(text("Hello <b>Bobby</b>, join us")),
        workspaces: vec![text("Research"), text("Contoso Labs & <Sons>")],
        reason: None,
        replaces: None,
        replaced_by: None,
        acts: acts.to_vec(),
        events: vec![
            event("Mail delivered to the mail server", None, None),
            event("Mail not delivered", None, Some("greylisted, <b>Bobby</b>")),
            event("Invitation made", Some("Ada Lovelace"), None),
        ],
    }
}

fn dialog(act: &'static str) -> InviteActPage {
    InviteActPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        invite_id: text("invite_01ABC"),
        address: text(ADDRESS),
        act,
        once: (act == "link").then(|| text("m4rk")),
        lifetimes: if act == "extend" {
            choices(&[("7", "7 more days"), ("21", "21 more days")], "21")
        } else {
            vec![]
        },
        problem: None,
    }
}

fn edit(editing: Editing) -> InviteEditPage {
    let workspace = |field: &str, name: &str, role: &str| WorkspaceChoice {
        field: text(field),
        name: text(name),
        roles: choices(&[("", "Not in this workspace"), ("workspace_user", "Workspace user")], role),
    };
    InviteEditPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        invite_id: text("invite_01ABC"),
        address: text(ADDRESS),
        editing,
        roles: roles(),
        workspaces: vec![
            workspace("in-wrkspc_01ABC", "Research", "workspace_user"),
            workspace("in-wrkspc_01ABD", "<b>Engine", ""),
        ],
        problem: None,
    }
}

pub(super) fn invites() -> Vec<Sample> {
    let mut full = list(vec![
        row(ADDRESS, mark("pending", "Pending"), "Mail sent", "Replaces an expired one"),
        row("katherine@nasa.example", mark("accepted", "Accepted"), "Mail sent", ""),
        row("hedy@northwind.example", mark("declined", "Declined"), "Mail sent", ""),
        row("joan@northwind.example", mark("expired", "Expired"), "Mail not delivered", "Replaced by a newer one"),
        row("radia@northwind.example", mark("deleted", "Revoked"), "Mail not sent", ""),
    ]);
    full.pager.older = Some(text("?after=invite_01ABC"));
    let mut no_match = list(Vec::new());
    no_match.is_filtered = true;
    no_match.search = text("nobody");
    let mut declined = one(mark("declined", "Declined"), &[]);
    declined.reason = Some(text("<b>Bobby</b> has no time"));
    let mut expired = one(mark("expired", "Expired"), &["again"]);
    expired.replaces = Some(text("invite_01ABB"));
    expired.replaced_by = Some(text("invite_01ABD"));
    expired.shell.notice = Some(Notice::done("The invitation was mailed again with a new link."));
    let mut refused = dialog("resend");
    refused.problem = Some(refusal("This invitation was mailed too often, or just now."));
    let pending = one(mark("pending", "Pending"), &["resend", "extend", "edit", "link", "revoke"]);
    let link = InviteLinkPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        invite_id: text("invite_01ABC"),
        address: text(ADDRESS),
        link: text("https://admit.example/accept/01ABCdef"),
    };
    let mut samples = vec![
        sample("invites/list.html", "full", &full),
        sample("invites/list.html", "no_match", &no_match),
        sample("invites/list.html", "empty", &list(Vec::new())),
        sample("invites/invite.html", "pending", &pending),
        sample("invites/invite.html", "declined", &declined),
        sample("invites/invite.html", "expired", &expired),
        sample("invites/act.html", "refused", &refused),
        sample("invites/link.html", "", &link),
    ];
    samples.extend(charts());
    let dialogs = ["resend", "extend", "link", "revoke", "again"];
    samples.extend(dialogs.map(|act| sample("invites/act.html", act, &dialog(act))));
    let theirs = overtaken([("Role", "Developer"), ("Workspaces", "<b>Engine (Workspace user)")]);
    samples.push(sample("invites/edit.html", "asked", &edit(editing())));
    samples.push(sample("invites/edit.html", "overtaken", &edit(theirs)));
    samples
}

fn charts() -> Vec<Sample> {
    let numbers = |invited| ChartNumbers {
        invited,
        delivered: invited - 1,
        accepted: invited / 2,
        declined: 1,
        expired: 2,
        revoked: 1,
        pending: invited - invited / 2 - 4,
        median: Some(text("3 hours")),
    };
    let line = |label: &str, invited| ChartLine { label: text(label), numbers: numbers(invited) };
    let group = |name, heading: &str, lines| ChartGroup { name, heading: text(heading), column: text(name), lines };
    let mut page = InviteChartsPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        since: moment("2026-08-29T08:00:00Z", "29 August 2026"),
        weeks: 12,
        cut_at: Some(20_000),
        total: numbers(120),
        groups: vec![
            group("week", "By week", vec![line("29 August 2026", 20), line("5 September 2026", 100)]),
            group("inviter", "By inviter", vec![line("<b>Bobby</b> \"Tables\"", 120)]),
            group("domain", "By domain", vec![line("northwind.example", 110), line("nasa.example", 10)]),
        ],
    };
    let full = sample("invites/charts.html", "full", &page);
    page.total = ChartNumbers::default();
    page.cut_at = None;
    vec![full, sample("invites/charts.html", "empty", &page)]
}
