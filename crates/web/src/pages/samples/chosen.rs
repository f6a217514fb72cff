//! Acts on several rows of a list.

use super::{Sample, person, refusal, roles, sample, shell, text};
use crate::pages::chosen::{ChosenPage, ChosenRow, RowResult, What};
use crate::pages::shell::Area;

fn row(id: &str, what: What) -> ChosenRow {
    ChosenRow { id: text(id), what }
}

fn page(rows: Vec<ChosenRow>) -> ChosenPage {
    let shell = shell(Area::Members);
    ChosenPage {
        heading: shell.t("chosen-remove-question").with("count", rows.len()),
        words: Some(shell.t("chosen-remove-words").with("organization", "<b>Bobby's \"Research\"")),
        rows,
        is_danger: true,
        ..ChosenPage::new(shell, text("/organizations/x/settings/members"), "chosen-remove")
    }
}

pub(super) fn chosen() -> Vec<Sample> {
    let result = |name: &str, outcome: &str, article| RowResult { name: text(name), outcome: text(outcome), article };
    let people = || {
        vec![
            row("user_01ABC", What::Person(person("Grace Hopper", "grace@northwind.example"))),
            row("user_01ABD", What::Person(person("<b>Bobby</b> \"Tables\"", "bobby@northwind.example"))),
        ]
    };
    let keys = vec![row("apikey_01ABC", What::Key(text("<b>Deploy"), text("sk-ant-api03-R2D...igAA")))];
    let named = vec![row("wrkspc_01ABC", What::Named(text("<b>Research")))];
    let roles = ChosenPage { words: None, roles: roles(), is_danger: false, ..page(people()) };
    let results = vec![
        result("grace@northwind.example", "Removed", None),
        result("bobby@northwind.example", "You can’t do this.", Some(refusal("").article)),
    ];
    let refused = ChosenPage { problem: Some(refusal("Choose at least one line.")), ..page(Vec::new()) };
    vec![
        sample("dialogs/chosen.html", "people", &page(people())),
        sample("dialogs/chosen.html", "keys", &page(keys)),
        sample("dialogs/chosen.html", "named", &page(named)),
        sample("dialogs/chosen.html", "roles", &roles),
        sample("dialogs/chosen.html", "done", &ChosenPage { results, ..page(Vec::new()) }),
        sample("dialogs/chosen.html", "nothing", &page(Vec::new())),
        sample("dialogs/chosen.html", "refused", &refused),
    ]
}
