//! Settings > Invites > Import: people out of a CSV file. Nothing is kept of a file before its preview is confirmed; then it
//! is an invite batch, which any node works through.

mod offer;
mod progress;
mod undo;

use std::collections::BTreeMap;

use admit_core::ids::InviteBatchId;
use admit_core::invite_batches::{InviteBatch, Outcome, Row, RowToInvite};
use admit_core::roles::Role;
use admit_language::Words;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use super::visitor::Manager;
use crate::app::App;
use crate::html::{moment_with_time, role_name};
use crate::invite_batches::csv::SIZE_LIMIT;
use crate::pages::imports::{ImportLine, ImportRow, Tally};

/// Of what is no address at all, this much is shown, in characters.
const SHOWN_LIMIT: usize = 254;
/// What stands around the file in a form.
const FIELDS_SIZE: usize = 16 * 1024;

/// The routes of imports; only the one that takes a file takes a large form.
pub(super) fn routes() -> Router<App> {
    let imports = "/organizations/{organization_id}/settings/invites/imports";
    let import = format!("{imports}/{{invite_batch_id}}");
    Router::new()
        .route(imports, post(offer::take).layer(DefaultBodyLimit::max(SIZE_LIMIT + FIELDS_SIZE)).get(offer::show))
        .route(&import, get(progress::show))
        .route(&format!("{import}/undo"), get(undo::show).post(undo::undo))
}

/// The path of an import's own page.
fn path_of(manager: &Manager, import: &InviteBatchId) -> String {
    format!("{}/imports/{import}", manager.settings_path("invites"))
}

fn import_line(words: Words, batch: &InviteBatch) -> ImportLine {
    ImportLine {
        id: batch.id.to_string(),
        at: moment_with_time(words, batch.created_at),
        row_count: batch.row_count,
        state: batch.state.as_str(),
    }
}

/// What became of rows, as the wire spells it.
fn settled(outcome: Outcome) -> &'static str {
    outcome.as_str()
}

/// What would become of rows.
fn foreseen(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Invited => "to_invite",
        Outcome::Renewed => "to_renew",
        other => other.as_str(),
    }
}

/// The best outcomes first.
fn tallies(
    counts: &BTreeMap<Outcome, i64>,
    spell: fn(Outcome) -> &'static str,
    current: Option<Outcome>,
) -> Vec<Tally> {
    let tally = |(outcome, count): (&Outcome, &i64)| Tally {
        outcome: spell(*outcome),
        count: *count,
        is_current: current == Some(*outcome),
    };
    counts.iter().filter(|(_, count)| **count > 0).map(tally).collect()
}

fn import_row(words: Words, spell: fn(Outcome) -> &'static str, Row { number, row, settled }: &Row) -> ImportRow {
    let RowToInvite { address, role, .. } = row;
    ImportRow {
        number: number.0,
        address: address.chars().take(SHOWN_LIMIT).collect(),
        role: role
            .parse::<Role>()
            .map_or_else(|_| role.chars().take(SHOWN_LIMIT).collect(), |role| role_name(words, role)),
        outcome: settled.as_ref().map(|settled| spell(settled.outcome)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use admit_language::Language;

    use super::*;

    #[test]
    fn every_outcome_is_told_in_words_of_its_own_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            let told =
                Outcome::ALL.map(|outcome| words.t("imports-outcome").with("outcome", outcome.as_str()).to_string());
            assert_eq!(HashSet::from(told.clone()).len(), told.len(), "{}: {told:?}", language.tag());
        }
    }
}
