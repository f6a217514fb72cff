//! The mailbox, the person's own pages, and errors.

use super::{ORGANIZATION, Sample, moment, organizations, person, reader, sample, shell, text};
use crate::help::Place;
use crate::pages::account::{
    MyInviteRow, MyInvitesPage, OrganizationsPage, ProfilePage, SessionRow, SessionsPage, StartPage,
};
use crate::pages::error::ErrorPage;
use crate::pages::forms::Problems;
use crate::pages::mailbox::{MailLink, MailRow, MailboxPage, MessagePage};
use crate::pages::reader::Theme;
use crate::pages::shell::{Area, Pager, Shell};

pub(super) fn mailbox() -> Vec<Sample> {
    let at = || moment("2026-11-21T09:30:00Z", "21 Nov 2026, 09:30 UTC");
    let settings = |part| format!("/organizations/{ORGANIZATION}/settings/{part}");
    let mut page = MailboxPage {
        shell: shell(Area::Mailbox),
        path: settings("mailbox"),
        members_path: settings("members"),
        search: String::new(),
        rows: Vec::new(),
        pager: Pager::default(),
    };
    let empty = sample("mailbox/list.html", "empty", &page);
    page.search = text("<b>");
    let no_match = sample("mailbox/list.html", "no_match", &page);
    for to in ["margaret.hamilton@northwind.example", "katherine@nasa.example"] {
        page.rows.push(MailRow {
            message_id: text("message_01"),
            to: text(to),
            subject: text("Ada Lovelace invited you to Northwind Research"),
            at: at(),
        });
    }
    let message = MessagePage {
        shell: shell(Area::Mailbox),
        organization_id: text(ORGANIZATION),
        subject: text("Ada Lovelace invited you to Northwind Research"),
        from: text("Admit <admit@northwind.example>"),
        to: text("margaret.hamilton@northwind.example"),
        at: at(),
        text: text(
            "Ada Lovelace (ada@northwind.example) invited you to join\nNorthwind Research as Developer.\n\nAccept the invitation:\n\nhttps://admit.northwind.example/accept/Zq3v8Jx0n5s1k7Wm2c9Td4Yb6Hf0La8RuEoPiQg\n\nIt expires on 12 December 2026, in 21 days.\n\nIf you did not expect this mail, you can ignore it.\n",
        ),
        link: MailLink {
            url: text("https://admit.northwind.example/accept/Zq3v8Jx0n5s1k7Wm2c9Td4Yb6Hf0La8RuEoPiQg"),
            label: text("Accept invitation"),
        },
    };
    vec![empty, no_match, sample("mailbox/list.html", "full", &page), sample("mailbox/message.html", "", &message)]
}

pub(super) fn account_and_errors() -> Vec<Sample> {
    let session = |browser: &str, is_this| SessionRow {
        session_id: text("session_01"),
        browser: text(browser),
        ip: text("203.0.113.7"),
        last_used_at: moment("2026-11-21T09:30:00Z", "21 Nov 2026, 09:30 UTC"),
        began_at: moment("2026-11-02T08:00:00Z", "2 Nov 2026"),
        is_this,
    };
    let of = |organizations| OrganizationsPage {
        reader: reader(),
        person: person("Ada Lovelace", "ada@northwind.example"),
        organizations,
        open_invites: 1,
    };
    let error = |status, heading, words| ErrorPage {
        status,
        heading,
        words: reader().t(words).to_string(),
        request_id: text("req_011CU8m2xkQv7b"),
        explained: Place::ErrorNumbers,
        reader: reader(),
    };
    vec![
        sample("account/organizations.html", "several", &of(organizations())),
        sample("account/organizations.html", "none", &of(Vec::new())),
        sample(
            "account/start.html",
            "",
            &StartPage {
                shell: shell(Area::Other),
                organization: text("Northwind Research"),
                person: person("Ada Lovelace", "ada@northwind.example"),
                role: text("Developer"),
                role_description: text("The same, and makes API keys."),
            },
        ),
        sample(
            "account/sessions.html",
            "",
            &SessionsPage {
                shell: Shell { organization: None, ..shell(Area::Sessions) },
                sessions: vec![session("Firefox on Linux", true), session("Safari on iPhone", false)],
                has_others: true,
            },
        ),
        profile("", Problems::none()),
        profile(
            "wrong name",
            Problems::one(
                "name",
                reader().t("name-problem").with("problem", "empty").with("which", "person").with("limit", 0),
            ),
        ),
        my_invites("none", Vec::new()),
        my_invites(
            "two",
            vec![open_invite("Contoso Labs & <Sons>", Some("Grace Hopper")), open_invite("Bletchley", None)],
        ),
        sample("error.html", "400", &error(400, "error-bad-request", "error-bad-request-words")),
        sample("error.html", "403", &error(403, "error-forbidden", "error-forbidden-words")),
        sample("error.html", "404", &error(404, "error-not-found", "error-not-found-words")),
        sample("error.html", "410", &error(410, "error-setup-link-ended", "error-setup-link-ended-words")),
        sample("error.html", "503", &error(503, "error-unavailable", "error-unavailable-words")),
        sample("error.html", "500", &error(500, "error-failed", "error-failed-words")),
    ]
}

fn profile(state: &'static str, problems: Problems) -> Sample {
    let page = ProfilePage {
        shell: Shell { organization: None, ..shell(Area::Account) },
        name: text("Ada Lovelace"),
        address: text("ada@northwind.example"),
        language: Some(text("ja")),
        theme: Some(Theme::Dark),
        problems,
    };
    sample("account/profile.html", state, &page)
}

fn my_invites(state: &'static str, invites: Vec<MyInviteRow>) -> Sample {
    let shell = Shell { organization: None, ..shell(Area::MyInvites) };
    sample("account/invites.html", state, &MyInvitesPage { shell, invites })
}

fn open_invite(organization: &str, inviter: Option<&str>) -> MyInviteRow {
    MyInviteRow {
        invite_id: text("invite_01"),
        organization: text(organization),
        inviter: inviter.map(text),
        role: text("Developer"),
        expires: text("Expires in 3 days"),
    }
}
