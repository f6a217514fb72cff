//! Dialogs that several parts of the Console have.

use super::{Sample, person, refusal, roles, sample, shell, text};
use crate::pages::dialogs::{AddMemberPage, ConfirmPage, PersonChoice};
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
        sample("dialogs/add_member.html", "found", &add(vec![bobby()])),
        sample("dialogs/add_member.html", "nobody", &add(Vec::new())),
        sample("dialogs/add_member.html", "refused", &member_already),
    ]
}
