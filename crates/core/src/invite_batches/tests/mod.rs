mod asking;
mod foreseeing;
mod races;
mod undoing;
mod working;

use super::*;
use crate::ids::InviteBatchId;
use crate::invites::details::SHORTEST_LIFETIME_SECONDS;
use crate::organizations::{SettingsChange, change_settings};
use crate::pages::{Cursor, Page, PageRequest};
use crate::testing::*;

fn row(address: &str) -> RowToInvite {
    RowToInvite { address: address.to_owned(), role: "user".to_owned(), contents: Contents::default() }
}

fn batch_of(rows: Vec<RowToInvite>) -> NewBatch {
    let shared = Shared { message: None, locale: None, lifetime_seconds: SHORTEST_LIFETIME_SECONDS };
    NewBatch { shared, rows }
}

/// A batch of so many new addresses.
fn batch_of_new(count: usize) -> NewBatch {
    batch_of((0..count).map(|number| row(&format!("new-{number}@example.com"))).collect())
}

/// Asks for a batch and works through it.
pub(crate) async fn have_one(desk: &Desk) {
    submit_by(desk, &batch_of_new(3)).await.unwrap();
    work(&desk.house).await;
}

async fn submit_by(desk: &Desk, new: &NewBatch) -> Result<InviteBatch, Refusal> {
    let caller = &desk.caller;
    unrefused(act!(desk.house, (caller, new), |tx| submit(tx, caller, new)))
}

async fn foresee_by(desk: &Desk, new: &NewBatch) -> Result<Vec<Row>, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, new), |tx| foresee(tx, caller, new)))
}

async fn found(desk: &Desk, id: &InviteBatchId) -> Result<InviteBatch, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, id), |tx| find(tx, caller, id)))
}

async fn rows_of(desk: &Desk, id: &InviteBatchId) -> Vec<Row> {
    page_of(desk, id, None, PageRequest { cursor: Cursor::Start, limit: 20_000 }).await.unwrap().items
}

async fn page_of(
    desk: &Desk,
    id: &InviteBatchId,
    outcome: Option<Outcome>,
    request: PageRequest<RowNumber>,
) -> Result<Page<Row>, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, id, outcome, request), |tx| list_rows(tx, caller, id, *outcome, request)))
}

/// Undoes to the end: the batch, and how many of its invites were accepted.
async fn undo_by(desk: &Desk, id: &InviteBatchId) -> Result<(InviteBatch, i64), Refusal> {
    let mut after = RowNumber(0);
    loop {
        match undo_some(desk, id, after).await? {
            Undoing::After(row) => after = row,
            Undoing::Done { batch, accepted_count } => return Ok((*batch, accepted_count)),
        }
    }
}

async fn undo_some(desk: &Desk, id: &InviteBatchId, after: RowNumber) -> Result<Undoing, Refusal> {
    let caller = &desk.caller;
    unrefused(act!(desk.house, (caller, id, after), |tx| undo(tx, caller, id, *after)))
}

async fn change_limits(office: &Office, change: SettingsChange) {
    let caller = &office.admin.caller;
    act!(office.admin.house, (caller, change), |tx| change_settings(tx, caller, change)).unwrap();
}

async fn claimed(house: &House) -> Vec<Claim> {
    house.store.write_concurrently(10, |tx, limit| Box::pin(claim(tx, *limit))).await.unwrap()
}

/// Settles one chunk, as often as it takes.
async fn settle_chunk(house: &House, claim: Claim) -> Progress {
    let input = (house.vault.clone(), claim.clone());
    let settled =
        house.store.write_concurrently(input, |tx, (vault, claim)| Box::pin(settle_next(tx, vault, claim))).await;
    match unrefused(settled) {
        Ok(progress) => progress,
        Err(not_foreseen) => {
            let input = (claim, not_foreseen);
            house
                .store
                .write_concurrently(input, |tx, (claim, refused)| Box::pin(settle_refused(tx, claim, refused)))
                .await
                .unwrap()
        }
    }
}

/// Works through whatever is due, to the end.
async fn work(house: &House) {
    for claim in claimed(house).await {
        let mut progress = Progress::More(claim);
        while let Progress::More(claim) = progress {
            progress = settle_chunk(house, claim).await;
        }
    }
}

/// Outcomes by the addresses of their rows.
fn outcomes(rows: &[Row]) -> Vec<(&str, Option<Outcome>)> {
    let outcome = |row: &Row| row.settled.as_ref().map(|settled| settled.outcome);
    rows.iter().map(|row| (row.row.address.as_str(), outcome(row))).collect()
}

fn counts<const N: usize>(counts: [(Outcome, i64); N]) -> BTreeMap<Outcome, i64> {
    counts.into()
}
