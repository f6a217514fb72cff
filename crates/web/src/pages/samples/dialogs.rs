//! Dialogs that several parts of the Console have.

use super::{Sample, person, refusal, roles, sample, shell, text};
use crate::pages::dialogs::{AddMemberPage, ConfirmPage, MadeBeforePage, PersonChoice};
use crate::pages::shell::Area;

const NAME: &str = "<b>Bobby's \"Research\"";

fn path() -> String {
    text("/organizations/x/settings/workspaces/wrkspc_01ABC")
}

pub(super) fn dialogs() -> Vec<Sample> {
    let shell = || shell(Area::Workspaces);
    let asked = ConfirmPage {
        question: shell().t("keys-archive-question").with("name", NAME),
        hint: Some(text("sk-ant-api03-R2D...igAA")),
        words: shell().t("revoke-words").with("address", "<b>Bobby"),
        once: Some(text("m4rk")),
        ..ConfirmPage::new(shell(), path(), "keys-archive")
    };
    let refused = ConfirmPage {
        question: shell().t("groups-remove-question").with("name", NAME),
        words: shell().t("groups-remove-words"),
        person: Some(person("", "bobby@northwind.example")),
        touched: Some((shell().t("custom-roles-delete-groups").with("count", 1), vec![text(NAME)])),
        problem: Some(refusal("This person is not in the group any more.")),
        ..ConfirmPage::new(shell(), path(), "act-remove")
    };
    let made_before = |heading, way, act| MadeBeforePage {
        shell: shell(),
        heading,
        name: text(NAME),
        place: "keys-title",
        back: path(),
        way,
        act: (text("/organizations/x/settings/api-keys/apikey_01ABC/rotate"), act),
    };
    let add = |people| AddMemberPage {
        shell: shell(),
        path: path(),
        name: text(NAME),
        search: text("bob"),
        people,
        has_more: true,
        roles: roles(),
        problem: None,
    };
    let bobby = || PersonChoice {
        user_id: text("user_01ABC"),
        person: person("<b>Bobby", "bobby@northwind.example"),
        is_selected: true,
    };
    let member_already = AddMemberPage {
        roles: Vec::new(),
        problem: Some(refusal("This person is in the group already.")),
        ..add(vec![bobby()])
    };
    vec![
        sample("dialogs/confirm.html", "asked", &asked),
        sample("dialogs/confirm.html", "refused", &refused),
        sample("dialogs/made_before.html", "made", &made_before("once-made", "rotate", "keys-rotate")),
        sample("dialogs/made_before.html", "renewed", &made_before("once-renewed", "renew", "webhooks-renew")),
        sample("dialogs/made_before.html", "link", &made_before("once-linked", "link", "once-get-link")),
        sample("dialogs/made_before.html", "admin", &made_before("once-made", "replace", "admin-keys-new")),
        sample("dialogs/add_member.html", "found", &add(vec![bobby()])),
        sample("dialogs/add_member.html", "nobody", &add(Vec::new())),
        sample("dialogs/add_member.html", "refused", &member_already),
    ]
}
