//! The list of members and its dialogs.

use super::{
    ORGANIZATION, Sample, choices, editing, moment, person, reader, refusal, roles, sample, shell, sorting, text,
};
use crate::help::Place;
use crate::pages::forms::Problems;
use crate::pages::members::{
    InviteOutcome, InvitePage, InviteResult, MailProblem, MemberRow, MembersPage, NotAdministratorPage, RolePage,
    Standing, summary,
};
use crate::pages::shell::{Area, Notice, Pager};

fn member(name: &str, address: &str, role: &str, since: &str) -> MemberRow {
    MemberRow {
        person: person(name, address),
        is_self: name == "Ada Lovelace",
        role: text(role),
        since: moment("2026-10-02T08:00:00Z", since),
        standing: Standing::Member {
            user_id: text("user_01ABC"),
            can_change_role: role != "Admin",
            can_remove: role != "Admin",
        },
    }
}

fn pending(address: &str, expires: &str, mail_problem: Option<&str>) -> MemberRow {
    MemberRow {
        person: person("", address),
        is_self: false,
        role: text("Developer"),
        since: moment("2026-11-20T08:00:00Z", "20 Nov 2026"),
        standing: Standing::Pending {
            invite_id: text("invite_01ABC"),
            invited_by: text("Ada Lovelace"),
            expires: text(expires),
            mail_problem: mail_problem.map(|words| MailProblem {
                heading: text("Mail not delivered"),
                words: text(words),
                is_final: true,
            }),
            can_change: true,
        },
    }
}

fn expired(address: &str) -> MemberRow {
    MemberRow {
        standing: Standing::Expired {
            invite_id: text("invite_01ABD"),
            invited_by: text("Ada Lovelace"),
            expired: text("Expired 3 days ago"),
            can_change: true,
        },
        ..pending(address, "", None)
    }
}

fn members_page(rows: Vec<MemberRow>) -> MembersPage {
    MembersPage {
        shell: shell(Area::Members),
        organization_id: text(ORGANIZATION),
        summary: summary(reader().words, Some(1204), Some(3)),
        search: String::new(),
        sorting: sorting(),
        roles: choices(&[("", "All roles"), ("user", "User"), ("developer", "Developer"), ("admin", "Admin")], ""),
        statuses: choices(
            &[
                ("all", "Everybody"),
                ("active", "Members"),
                ("pending", "Open invitations"),
                ("expired", "Expired invitations"),
            ],
            "all",
        ),
        is_filtered: false,
        rows,
        pager: Pager::default(),
        export_query: text("role=user"),
    }
}

pub(super) fn members() -> Vec<Sample> {
    let mut full = members_page(vec![
        pending("margaret.hamilton@northwind.example", "Expires in 20 days", None),
        pending("katherine@nasa.example", "", Some("the mail server does not know this address")),
        expired("hedy@northwind.example"),
        member("Ada Lovelace", "ada@northwind.example", "Admin", "2 Oct 2026"),
        member("Grace Hopper", "grace@northwind.example", "Developer", "5 Oct 2026"),
        member("Alan Turing", "alan@northwind.example", "Developer", "5 Oct 2026"),
        member("Radia Perlman", "radia.joy.perlman@very-long-name.northwind.example", "Claude Code user", "9 Oct 2026"),
        member("李 小龍", "li@northwind.example", "Billing", "11 Oct 2026"),
        member("<b>Bobby</b> \"Tables\"", "bobby@northwind.example", "User", "12 Oct 2026"),
    ]);
    full.pager.older = Some(text("?after=user_01ABC"));
    full.shell.notice = Some(Notice::done("3 people invited. The mail is on its way."));
    let mut none = members_page(Vec::new());
    none.is_filtered = true;
    none.search = text("nobody");
    let mut past = members_page(Vec::new());
    past.pager.newer = Some(text("?before=user_01ABC"));
    let mut alone = members_page(vec![member("Ada Lovelace", "ada@northwind.example", "Admin", "2 Oct 2026")]);
    alone.summary = summary(reader().words, Some(1), None);
    alone.shell.organizations.truncate(1);
    let mut refused = members_page(vec![member("Grace Hopper", "g@x.example", "User", "1 Oct 2026")]);
    refused.shell.notice = Some(Notice::problem("That invitation has been accepted already.", Place::Invites));
    vec![
        sample("members/list.html", "full", &full),
        sample("members/list.html", "no_match", &none),
        sample("members/list.html", "page_gone", &past),
        sample("members/list.html", "alone", &alone),
        sample("members/list.html", "problem", &refused),
    ]
}

fn invite_page(addresses: &str, results: &[(&str, InviteOutcome)]) -> InvitePage {
    InvitePage {
        shell: shell(Area::Members),
        organization_id: text(ORGANIZATION),
        addresses: text(addresses),
        roles: roles(),
        results: results
            .iter()
            .map(|(address, outcome)| InviteResult { address: text(address), outcome: outcome.clone() })
            .collect(),
        left_out: Vec::new(),
        problems: Problems::none(),
    }
}

pub(super) fn members_dialogs() -> Vec<Sample> {
    let grace = || person("Grace Hopper", "grace@northwind.example");
    let mut mixed = invite_page(
        "alan@@northwind\nhedy@northwind.example",
        &[
            ("margaret@northwind.example", InviteOutcome::Invited),
            ("grace@northwind.example", InviteOutcome::AlreadyMember),
            ("katherine@nasa.example", InviteOutcome::AlreadyInvited),
            ("alan@@northwind", InviteOutcome::NotAnAddress),
            ("hedy@northwind.example", InviteOutcome::OverLimit),
            ("joan@northwind.example", InviteOutcome::Failed),
            ("radia@northwind.example", InviteOutcome::Unknown),
            ("x@blocked.example", InviteOutcome::Refused(refusal("Not an allowed domain"))),
        ],
    );
    mixed.left_out =
        vec![text("Taken for a heading: email, name"), text("Left out beside the addresses: <b>Bobby, Alan")];
    let done = invite_page(
        "",
        &[("margaret@northwind.example", InviteOutcome::Invited), ("katherine@nasa.example", InviteOutcome::Invited)],
    );
    let mut wrong = invite_page("", &[]);
    wrong.problems = Problems::one("addresses", "Type at least one email address.");
    let mut plain_member = shell(Area::Other);
    if let Some(organization) = &mut plain_member.organization {
        organization.manages_members = false;
        organization.governs = false;
        organization.works_with_keys = false;
    }
    vec![
        sample("members/invite.html", "empty", &invite_page("", &[])),
        sample("members/invite.html", "wrong", &wrong),
        sample("members/invite.html", "mixed", &mixed),
        sample("members/invite.html", "done", &done),
        sample(
            "members/role.html",
            "asked",
            &RolePage {
                shell: shell(Area::Members),
                organization_id: text(ORGANIZATION),
                user_id: text("user_01ABC"),
                person: grace(),
                editing: editing(),
                roles: roles(),
                problem: None,
            },
        ),
        sample(
            "members/not_administrator.html",
            "",
            &NotAdministratorPage {
                shell: plain_member,
                organization_id: text(ORGANIZATION),
                organization: text("Northwind Research"),
            },
        ),
    ]
}
