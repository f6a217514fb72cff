//! Setting up, signing in, accepting.

use super::{ORGANIZATION, Sample, moment, reader, sample, text};
use crate::pages::accept::{
    AcceptOutcome, AcceptOutcomePage, AcceptPage, DeclinePage, DeclineWith, InviteFacts, MyInvitePage, Visitor,
};
use crate::pages::forms::Problems;
use crate::pages::setup::{SetupDonePage, SetupPage};
use crate::pages::sign_in::{ConfirmPage, SignInCodePage, SignInEnd, SignInEndedPage, SignInLinkPage, SignInPage};

pub(super) fn setup_and_sign_in() -> Vec<Sample> {
    let mut form = SetupPage {
        reader: reader(),
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
    let code = |problems| SignInCodePage {
        reader: reader(),
        email: text("ada@northwind.example"),
        next: text("/invites/invite_01"),
        problems,
    };
    let wrong = Problems::one("code", "That is not the code in the mail. Three tries are left.");
    let mut samples = vec![
        empty,
        sample("setup/form.html", "wrong", &form),
        sample(
            "setup/done.html",
            "",
            &SetupDonePage {
                reader: reader(),
                organization_id: text(ORGANIZATION),
                organization: text("Northwind Research"),
                admin_key: text("sk-ant-admin01-9Vt2kQ7xZb4mLs8Rw1Yc6Nf3Hd5Jg0Pa_EuToSiKqXvBnMz-4r7A1c2D"),
                public_url: text("https://admit.northwind.example"),
            },
        ),
        sample(
            "sign_in/address.html",
            "empty",
            &SignInPage { reader: reader(), email: String::new(), next: String::new(), problems: Problems::none() },
        ),
        sample(
            "sign_in/address.html",
            "wrong",
            &SignInPage {
                reader: reader(),
                email: text("ada@@northwind"),
                next: text("/invites/invite_01ABC"),
                problems: Problems::one("email", "This is not an email address."),
            },
        ),
        sample("sign_in/code.html", "empty", &code(Problems::none())),
        sample("sign_in/code.html", "wrong", &code(wrong)),
        sample(
            "sign_in/confirm.html",
            "",
            &ConfirmPage {
                reader: reader(),
                email: text("ada@northwind.example"),
                next: format!("/organizations/{ORGANIZATION}/settings/admin-keys/new"),
                back: format!("/organizations/{ORGANIZATION}/settings/admin-keys"),
            },
        ),
        sample(
            "sign_in/link.html",
            "other_browser",
            &SignInLinkPage {
                reader: reader(),
                token: text("token"),
                email: text("ada@northwind.example"),
                asked_at: moment("2026-11-21T09:30:00Z", "21 November 2026, 09:30 UTC"),
                ip: text("203.0.113.7"),
                browser: text("Firefox on Linux"),
                is_from_elsewhere: true,
            },
        ),
    ];
    for (state, reason) in [("not_valid", SignInEnd::NotValid), ("too_many", SignInEnd::TooManyTries)] {
        samples.push(sample("sign_in/ended.html", state, &SignInEndedPage { reader: reader(), reason }));
    }
    samples
}

pub(super) fn accept() -> Vec<Sample> {
    let facts = || InviteFacts {
        organization: text("Northwind Research"),
        inviter: Some(text("Ada Lovelace")),
        address: text("margaret.hamilton@northwind.example"),
        role: text("Developer"),
        role_description: text("Uses the workspaces and makes API keys."),
        expires_at: moment("2026-12-12T09:30:00Z", "12 December 2026"),
        expires_in: text("in 21 days"),
    };
    let page = |visitor| AcceptPage { reader: reader(), token: text("token"), invite: facts(), visitor };
    let new = |name: &str, problem: Option<&str>| Visitor::New { name: text(name), problem: problem.map(text) };
    let mut samples = vec![
        sample("accept/invitation.html", "new", &page(new("", None))),
        sample(
            "accept/invitation.html",
            "by_program",
            &AcceptPage { reader: reader(), invite: InviteFacts { inviter: None, ..facts() }, ..page(new("", None)) },
        ),
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
            &MyInvitePage {
                reader: reader(),
                invite_id: text("invite_01ABC"),
                invite: facts(),
                name: text("Margaret Hamilton"),
            },
        ),
    ];
    for (state, with) in
        [("by_link", DeclineWith::Token(text("token"))), ("own", DeclineWith::Id(text("invite_01ABC")))]
    {
        samples.push(sample(
            "accept/decline.html",
            state,
            &DeclinePage { reader: reader(), organization: text("Contoso & <Sons>"), with },
        ));
    }
    for (state, outcome) in [
        ("expired", AcceptOutcome::Expired),
        ("revoked", AcceptOutcome::Revoked),
        ("used", AcceptOutcome::Used),
        ("declined", AcceptOutcome::Declined),
        ("unknown", AcceptOutcome::Unknown),
        ("asked", AcceptOutcome::Asked),
    ] {
        let known = outcome != AcceptOutcome::Unknown;
        let can_ask = matches!(outcome, AcceptOutcome::Expired | AcceptOutcome::Revoked);
        samples.push(sample(
            "accept/outcome.html",
            state,
            &AcceptOutcomePage {
                reader: reader(),
                outcome,
                organization: known.then(|| text("Northwind Research")),
                token: can_ask.then(|| text("token")),
            },
        ));
    }
    samples
}
