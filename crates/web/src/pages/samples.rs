//! Every page with sample words, in each of its states.

use askama::Template;

use super::accept::{AcceptOutcome, AcceptOutcomePage, AcceptPage, InviteFacts, MyInvitePage, Visitor};
use super::account::{OrganizationsPage, SessionRow, SessionsPage};
use super::error::ErrorPage;
use super::forms::{Choice, Problems, RoleChoice};
use super::mailbox::{MailLink, MailRow, MailboxPage, MessagePage};
use super::members::{
    InviteOutcome, InvitePage, InviteResult, MemberRow, MembersPage, NotAdministratorPage, RemovePage, RevokePage,
    RolePage, Standing, summary,
};
use super::setup::{SetupDonePage, SetupPage};
use super::shell::{Area, CurrentOrganization, Moment, Notice, OrganizationLink, Pager, Person, Shell};
use super::sign_in::{SignInCodePage, SignInEnd, SignInEndedPage, SignInLinkPage, SignInPage};

/// A rendered page.
pub struct Sample {
    /// The template it fills.
    pub template: &'static str,
    /// Which state of the page it is.
    pub state: &'static str,
    /// The page.
    pub html: String,
}

fn sample(template: &'static str, state: &'static str, page: &impl Template) -> Sample {
    Sample { template, state, html: page.render().unwrap() }
}

/// Every page in every state.
pub fn all() -> Vec<Sample> {
    let mut samples = members();
    samples.extend(members_dialogs());
    samples.extend(mailbox());
    samples.extend(setup_and_sign_in());
    samples.extend(accept());
    samples.extend(account_and_errors());
    samples
}

const ORGANIZATION: &str = "5b2f7c1e-9d3a-4c58-8e61-0f4a7b9c2d13";

fn text(words: &str) -> String {
    words.to_owned()
}

fn person(name: &str, address: &str) -> Person {
    Person { name: (!name.is_empty()).then(|| text(name)), address: text(address) }
}

fn moment(machine: &str, words: &str) -> Moment {
    Moment { machine: text(machine), words: text(words) }
}

fn organizations() -> Vec<OrganizationLink> {
    [("Northwind Research", "Admin", true), ("Contoso Labs & <Sons>", "Developer", false)]
        .into_iter()
        .map(|(name, role, is_current)| OrganizationLink {
            id: text(ORGANIZATION),
            name: text(name),
            role: text(role),
            is_current,
        })
        .collect()
}

fn shell(area: Area) -> Shell {
    Shell {
        person: person("Ada Lovelace", "ada@northwind.example"),
        organization: Some(CurrentOrganization {
            id: text(ORGANIZATION),
            name: text("Northwind Research"),
            manages_members: true,
            has_mailbox: true,
        }),
        organizations: organizations(),
        area,
        notice: None,
    }
}

fn roles() -> Vec<RoleChoice> {
    [
        ("user", "User", "Uses what the organization offers."),
        ("claude_code_user", "Claude Code user", "The same, and Claude Code."),
        ("developer", "Developer", "The same, and makes API keys."),
        ("billing", "Billing", "Sees costs and manages payment."),
        ("admin", "Admin", "Does everything, and manages members."),
    ]
    .into_iter()
    .map(|(value, label, description)| RoleChoice {
        value: text(value),
        label: text(label),
        description: text(description),
        is_selected: value == "developer",
    })
    .collect()
}

fn choices(entries: &[(&str, &str)], selected: &str) -> Vec<Choice> {
    entries
        .iter()
        .map(|(value, label)| Choice { value: text(value), label: text(label), is_selected: *value == selected })
        .collect()
}

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
            mail_problem: mail_problem.map(text),
        },
    }
}

fn expired(address: &str) -> MemberRow {
    MemberRow {
        standing: Standing::Expired {
            invite_id: text("invite_01ABD"),
            invited_by: text("Ada Lovelace"),
            expired: text("Expired 3 days ago"),
        },
        ..pending(address, "", None)
    }
}

fn members_page(rows: Vec<MemberRow>) -> MembersPage {
    MembersPage {
        shell: shell(Area::Members),
        organization_id: text(ORGANIZATION),
        summary: summary(Some(1204), Some(3)),
        search: String::new(),
        roles: choices(&[("", "All roles"), ("user", "User"), ("developer", "Developer"), ("admin", "Admin")], ""),
        statuses: choices(
            &[("all", "All statuses"), ("active", "Active"), ("pending", "Pending"), ("expired", "Expired")],
            "all",
        ),
        is_filtered: false,
        rows,
        pager: Pager::default(),
    }
}

fn members() -> Vec<Sample> {
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
    alone.summary = summary(Some(1), None);
    alone.shell.organizations.truncate(1);
    let mut refused = members_page(vec![member("Grace Hopper", "g@x.example", "User", "1 Oct 2026")]);
    refused.shell.notice = Some(Notice::problem("That invitation has been accepted already."));
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
        problems: Problems::none(),
    }
}

fn members_dialogs() -> Vec<Sample> {
    let grace = || person("Grace Hopper", "grace@northwind.example");
    let mixed = invite_page(
        "alan@@northwind\nhedy@northwind.example",
        &[
            ("margaret@northwind.example", InviteOutcome::Invited),
            ("grace@northwind.example", InviteOutcome::AlreadyMember),
            ("katherine@nasa.example", InviteOutcome::AlreadyInvited),
            ("alan@@northwind", InviteOutcome::NotAnAddress),
            ("hedy@northwind.example", InviteOutcome::OverLimit),
            ("x@blocked.example", InviteOutcome::Refused(text("Not an allowed domain"))),
        ],
    );
    let done = invite_page(
        "",
        &[("margaret@northwind.example", InviteOutcome::Invited), ("katherine@nasa.example", InviteOutcome::Invited)],
    );
    let mut wrong = invite_page("", &[]);
    wrong.problems = Problems::one("addresses", "Type at least one email address.");
    let mut remove = RemovePage {
        shell: shell(Area::Members),
        organization_id: text(ORGANIZATION),
        organization: text("Northwind Research"),
        user_id: text("user_01ABC"),
        person: grace(),
        problem: None,
    };
    let asked = sample("members/remove.html", "asked", &remove);
    remove.problem = Some(text("Grace Hopper is the last member who can manage this organization."));
    let mut plain_member = shell(Area::Other);
    if let Some(organization) = &mut plain_member.organization {
        organization.manages_members = false;
    }
    vec![
        sample("members/invite.html", "empty", &invite_page("", &[])),
        sample("members/invite.html", "wrong", &wrong),
        sample("members/invite.html", "mixed", &mixed),
        sample("members/invite.html", "done", &done),
        sample(
            "members/revoke.html",
            "asked",
            &RevokePage {
                shell: shell(Area::Members),
                organization_id: text(ORGANIZATION),
                invite_id: text("invite_01ABC"),
                address: text("margaret.hamilton@northwind.example"),
                problem: None,
            },
        ),
        sample(
            "members/role.html",
            "asked",
            &RolePage {
                shell: shell(Area::Members),
                organization_id: text(ORGANIZATION),
                user_id: text("user_01ABC"),
                person: grace(),
                roles: roles(),
                problem: None,
            },
        ),
        asked,
        sample("members/remove.html", "refused", &remove),
        sample(
            "members/not_administrator.html",
            "",
            &NotAdministratorPage {
                shell: plain_member,
                organization: text("Northwind Research"),
                role: text("Developer"),
            },
        ),
    ]
}

fn mailbox() -> Vec<Sample> {
    let at = || moment("2026-11-21T09:30:00Z", "21 Nov 2026, 09:30 UTC");
    let mut page = MailboxPage {
        shell: shell(Area::Mailbox),
        organization_id: text(ORGANIZATION),
        rows: Vec::new(),
        pager: Pager::default(),
    };
    let empty = sample("mailbox/list.html", "empty", &page);
    for to in ["margaret.hamilton@northwind.example", "katherine@nasa.example"] {
        page.rows.push(MailRow {
            message_id: text("message_01"),
            to: text(to),
            subject: text("Ada Lovelace invited you to Northwind Research"),
            at: at(),
        });
    }
    page.pager.newer = Some(text("?before=message_01"));
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
        link: Some(MailLink {
            url: text("https://admit.northwind.example/accept/Zq3v8Jx0n5s1k7Wm2c9Td4Yb6Hf0La8RuEoPiQg"),
            label: text("Accept invitation"),
        }),
    };
    vec![empty, sample("mailbox/list.html", "full", &page), sample("mailbox/message.html", "", &message)]
}

fn setup_and_sign_in() -> Vec<Sample> {
    let mut form = SetupPage {
        token: text("token"),
        organization_name: String::new(),
        is_enterprise: false,
        name: String::new(),
        email: String::new(),
        problems: Problems::none(),
    };
    let empty = sample("setup/form.html", "empty", &form);
    form.organization_name = text("Northwind \"Research\"");
    form.email = text("ada@@northwind");
    form.problems.add("name", "Type your name.");
    form.problems.add("email", "This is not an email address.");
    let code =
        |problems| SignInCodePage { email: text("ada@northwind.example"), next: text("/account/sessions"), problems };
    let wrong = Problems::one("code", "That is not the code in the mail. Three tries are left.");
    let mut samples = vec![
        empty,
        sample("setup/form.html", "wrong", &form),
        sample(
            "setup/done.html",
            "",
            &SetupDonePage {
                organization_id: text(ORGANIZATION),
                organization: text("Northwind Research"),
                admin_key: text("sk-ant-admin01-9Vt2kQ7xZb4mLs8Rw1Yc6Nf3Hd5Jg0Pa_EuToSiKqXvBnMz-4r7A1c2D"),
                public_url: text("https://admit.northwind.example"),
            },
        ),
        sample(
            "sign_in/address.html",
            "empty",
            &SignInPage { email: String::new(), next: String::new(), problems: Problems::none(), notice: None },
        ),
        sample(
            "sign_in/address.html",
            "wrong",
            &SignInPage {
                email: text("ada@@northwind"),
                next: text("/account/sessions"),
                problems: Problems::one("email", "This is not an email address."),
                notice: Some(Notice::done("You’re signed out.")),
            },
        ),
        sample("sign_in/code.html", "empty", &code(Problems::none())),
        sample("sign_in/code.html", "wrong", &code(wrong)),
        sample(
            "sign_in/link.html",
            "other_browser",
            &SignInLinkPage {
                token: text("token"),
                email: text("ada@northwind.example"),
                asked_at: moment("2026-11-21T09:30:00Z", "21 November 2026, 09:30 UTC"),
                ip: text("203.0.113.7"),
                browser: text("Firefox on Linux"),
                is_same_browser: false,
            },
        ),
    ];
    for (state, reason) in
        [("expired", SignInEnd::Expired), ("not_valid", SignInEnd::NotValid), ("too_many", SignInEnd::TooManyTries)]
    {
        samples.push(sample("sign_in/ended.html", state, &SignInEndedPage { reason }));
    }
    samples
}

fn accept() -> Vec<Sample> {
    let facts = || InviteFacts {
        organization: text("Northwind Research"),
        inviter: text("Ada Lovelace (ada@northwind.example)"),
        address: text("margaret.hamilton@northwind.example"),
        role: text("Developer"),
        role_description: text("Uses the workspaces and makes API keys."),
        expires_at: moment("2026-12-12T09:30:00Z", "12 December 2026"),
        expires_in: text("in 21 days"),
    };
    let page = |visitor| AcceptPage { token: text("token"), invite: facts(), visitor };
    let new = |name: &str, problem: Option<&str>| Visitor::New { name: text(name), problem: problem.map(text) };
    let mut samples = vec![
        sample("accept/invitation.html", "new", &page(new("", None))),
        sample("accept/invitation.html", "new_wrong", &page(new(" ", Some("Type your name.")))),
        sample(
            "accept/invitation.html",
            "signed_out",
            &page(Visitor::SignedOut { sign_in: text("/sign-in?next=/invites/invite_01ABC") }),
        ),
        sample("accept/invitation.html", "invited", &page(Visitor::Invited { name: text("Margaret Hamilton") })),
        sample("accept/invitation.html", "other", &page(Visitor::Other { address: text("ada@northwind.example") })),
        sample(
            "accept/my_invite.html",
            "",
            &MyInvitePage { invite_id: text("invite_01ABC"), invite: facts(), name: text("Margaret Hamilton") },
        ),
    ];
    for (state, outcome) in [
        ("expired", AcceptOutcome::Expired),
        ("revoked", AcceptOutcome::Revoked),
        ("used", AcceptOutcome::Used),
        ("declined", AcceptOutcome::Declined),
        ("unknown", AcceptOutcome::Unknown),
        ("asked", AcceptOutcome::Asked),
    ] {
        let known = outcome != AcceptOutcome::Unknown;
        samples.push(sample(
            "accept/outcome.html",
            state,
            &AcceptOutcomePage {
                outcome,
                organization: known.then(|| text("Northwind Research")),
                token: known.then(|| text("token")),
            },
        ));
    }
    samples
}

fn account_and_errors() -> Vec<Sample> {
    let session = |browser: &str, is_this| SessionRow {
        session_id: text("session_01"),
        browser: text(browser),
        ip: text("203.0.113.7"),
        last_used_at: moment("2026-11-21T09:30:00Z", "21 Nov 2026, 09:30 UTC"),
        began_at: moment("2026-11-02T08:00:00Z", "2 Nov 2026"),
        is_this,
    };
    let of =
        |organizations| OrganizationsPage { person: person("Ada Lovelace", "ada@northwind.example"), organizations };
    let id = "req_011CU8m2xkQv7b";
    vec![
        sample("account/organizations.html", "several", &of(organizations())),
        sample("account/organizations.html", "none", &of(Vec::new())),
        sample(
            "account/sessions.html",
            "",
            &SessionsPage {
                shell: Shell { organization: None, ..shell(Area::Sessions) },
                sessions: vec![session("Firefox on Linux", true), session("Safari on iPhone", false)],
            },
        ),
        sample("error.html", "400", &ErrorPage::bad_request(id)),
        sample("error.html", "403", &ErrorPage::forbidden(id)),
        sample("error.html", "404", &ErrorPage::not_found(id)),
        sample("error.html", "410", &ErrorPage::setup_link_ended(id)),
        sample("error.html", "429", &ErrorPage::too_many_requests("2 minutes", id)),
        sample("error.html", "500", &ErrorPage::internal(id)),
    ]
}
