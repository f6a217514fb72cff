//! Settings > Organization and its dialogs.

use super::{ORGANIZATION, Sample, choices, editing, overtaken, refusal, sample, shell, text};
use crate::pages::forms::Problems;
use crate::pages::organization::{
    ByNamePage, DomainsPage, HandOverPage, LimitRow, LimitsPage, MailAppearancePage, MailPreview, OrganizationPage,
    RenameOrganizationPage,
};
use crate::pages::shell::Area;

const NAME: &str = "Northwind <b>Research";

fn path() -> String {
    format!("/organizations/{ORGANIZATION}/settings/organization")
}

fn limit(setting: &'static str, used: Option<&str>, limit: Option<&str>, is_full: bool) -> LimitRow {
    let parts = (setting == "seat_limit").then(|| text("Members: 4, open invitations: 2"));
    LimitRow { setting, used: used.map(text), parts, limit: limit.map(text), is_full }
}

fn page() -> OrganizationPage {
    OrganizationPage {
        shell: shell(Area::Organization),
        path: path(),
        organization_id: text(ORGANIZATION),
        name: text(NAME),
        kind: "enterprise",
        limits: vec![
            limit("member_limit", Some("6"), None, false),
            limit("seat_limit", Some("6"), Some("6"), true),
            limit("workspace_member_limit", None, Some("40"), false),
            limit("api_key_limit", Some("10,000 or more"), Some("1,000,000"), false),
        ],
        domains_only: true,
        domains: vec![text("northwind.example"), text("xn--bcher-kva.example")],
        links_allowed: true,
        has_directory: true,
        mail: vec![(text("Sender’s name"), text("<b>People")), (text("Language"), text("Deutsch"))],
        has_keys: true,
        can_hand_over: true,
    }
}

fn mail() -> MailAppearancePage {
    MailAppearancePage {
        shell: shell(Area::Organization),
        path: path(),
        editing: editing(),
        languages: choices(&[("", "As on this server"), ("de", "Deutsch")], "de"),
        sender_name: text("<b>People"),
        reply_to: text("people@northwind.example"),
        colors: choices(&[("", "As in other mails"), ("#3B6FB6", "Blue")], "#3B6FB6"),
        note: text("Questions? Room 4."),
        preview_languages: choices(&[("en", "English"), ("de", "Deutsch")], "de"),
        preview: Some(MailPreview {
            subject: text("Ada <b> invited you to join Northwind"),
            from: text("<b>People <admit@northwind.example>"),
            reply_to: Some(text("people@northwind.example")),
            text: text("Ada <b> invited you to join Northwind."),
            source: format!("{}/mail/preview?preview=de", path()),
        }),
        problems: Problems::none(),
        problem: None,
    }
}

pub(super) fn organization() -> Vec<Sample> {
    let bare = OrganizationPage {
        kind: "platform",
        domains_only: false,
        links_allowed: false,
        has_directory: false,
        mail: Vec::new(),
        can_hand_over: false,
        ..page()
    };
    let nobody = OrganizationPage { domains: Vec::new(), ..page() };
    let rename = RenameOrganizationPage {
        shell: shell(Area::Organization),
        path: path(),
        editing: overtaken([("Name", "<b>Northwind Labs")]),
        name: text(NAME),
        problems: Problems::one("name", "Enter a name."),
        problem: Some(refusal("You may not change the settings of this organization any more.")),
    };
    let limits = LimitsPage {
        shell: shell(Area::Organization),
        path: path(),
        editing: editing(),
        limits: vec![("member_limit", text("many")), ("seat_limit", String::new())],
        problems: Problems::one("member_limit", "Enter a whole number from 0 to 1,000,000,000, or nothing."),
        problem: None,
    };
    let domains = DomainsPage {
        shell: shell(Area::Organization),
        path: path(),
        editing: editing(),
        only: true,
        domains: text("northwind.example\n<b>"),
        links_allowed: true,
        problems: Problems::one("domains", "<b> is not a domain."),
        problem: None,
    };
    let mut wrong = mail();
    wrong.preview = None;
    for field in ["sender_name", "reply_to", "color", "note"] {
        wrong.problems.add(field, "Leave out @, quotation marks, backslashes and angle brackets.");
    }
    let revoke = ByNamePage {
        shell: shell(Area::Organization),
        path: path(),
        action: format!("{}/revoke-invites", path()),
        name: text(NAME),
        question: shell(Area::Organization).t("organization-revoke-question").with("name", NAME),
        words: shell(Area::Organization).t("organization-revoke-words").with("count", "12"),
        act: "organization-revoke",
        problems: Problems::one("name", "Type the name as it is written here."),
        problem: None,
    };
    let keys = ByNamePage {
        shell: shell(Area::Organization),
        path: path(),
        action: format!("{}/disable-keys", path()),
        name: text(NAME),
        question: shell(Area::Organization).t("organization-keys-question").with("name", NAME),
        words: shell(Area::Organization).t("organization-keys-words").with("count", "12"),
        act: "organization-keys",
        problems: Problems::none(),
        problem: None,
    };
    let hand_over = HandOverPage {
        shell: shell(Area::Organization),
        path: path(),
        name: text(NAME),
        address: text("grace@northwind.example"),
        problems: Problems::none(),
        problem: None,
    };
    vec![
        sample("organization/page.html", "full", &page()),
        sample("organization/page.html", "bare", &bare),
        sample("organization/page.html", "nobody", &nobody),
        sample("organization/name.html", "overtaken", &rename),
        sample("organization/limits.html", "wrong", &limits),
        sample("organization/domains.html", "wrong", &domains),
        sample("organization/mail.html", "preview", &mail()),
        sample("organization/mail.html", "wrong", &wrong),
        sample("organization/by_name.html", "wrong", &revoke),
        sample("organization/by_name.html", "keys", &keys),
        sample("organization/hand_over.html", "asked", &hand_over),
    ]
}
