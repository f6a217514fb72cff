//! People out of a CSV file.

use super::{ORGANIZATION, Sample, moment, roles, sample, shell, text};
use crate::pages::forms::Problems;
use crate::pages::imports::{ImportLine, ImportPage, ImportPreviewPage, ImportProgressPage, ImportRow, Tally};
use crate::pages::shell::{Area, Pager};

fn line(state: &'static str) -> ImportLine {
    ImportLine {
        id: text("invbatch_01ABC"),
        at: moment("2026-11-20T08:00:00Z", "20 November 2026 at 08:00 UTC"),
        row_count: 1204,
        state,
    }
}

fn row(number: i64, address: &str, outcome: Option<&'static str>) -> ImportRow {
    ImportRow { number, address: text(address), role: text("Claude Code user"), outcome }
}

fn tally(outcome: &'static str, count: i64) -> Tally {
    Tally { outcome, count, is_current: false }
}

fn choose(problems: Problems, imports: Vec<ImportLine>) -> ImportPage {
    ImportPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        roles: roles(),
        problems,
        problem: None,
        imports,
    }
}

fn preview(to_invite: i64) -> ImportPreviewPage {
    ImportPreviewPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        csv: text("email,role\r\n\"<b>\"@x.example,user\r\n"),
        role: text("user"),
        to_invite,
        tallies: vec![tally("to_invite", to_invite), tally("already_member", 3), tally("invalid_address", 1)],
        left_out: text("name, <b>phone</b>"),
        rows: vec![
            row(7, "<script>alert(1)</script>", Some("invalid_address")),
            row(1, "margaret.hamilton@northwind.example", Some("to_invite")),
        ],
        more: 1104,
        problem: None,
    }
}

fn progress(state: &'static str, outcome: Option<&'static str>) -> ImportProgressPage {
    ImportProgressPage {
        shell: shell(Area::Invites),
        organization_id: text(ORGANIZATION),
        import: line(state),
        settled: 600,
        tallies: vec![tally("invited", 597), Tally { is_current: true, ..tally("duplicate", 3) }],
        is_filtered: outcome.is_some(),
        revoked_count: 12,
        rows: vec![row(1, "margaret.hamilton@northwind.example", outcome), row(2, "x@y.example", None)],
        pager: Pager { older: Some(text("/older")), ..Pager::default() },
    }
}

pub fn imports() -> Vec<Sample> {
    let wrong = Problems::one("file", "The column email is missing in the first line. (line 1, column 1)");
    vec![
        sample("imports/import.html", "first", &choose(Problems::none(), Vec::new())),
        sample("imports/import.html", "no CSV", &choose(wrong, vec![line("running"), line("undone")])),
        sample("imports/preview.html", "some", &preview(1200)),
        sample("imports/preview.html", "nobody", &preview(0)),
        sample("imports/progress.html", "running", &progress("running", None)),
        sample("imports/progress.html", "finished", &progress("finished", Some("duplicate"))),
    ]
}
