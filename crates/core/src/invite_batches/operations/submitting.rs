//! Asking for a batch, and asking what it would come to.

use std::collections::HashMap;

use admit_store::{Channel, Error, Failure, Transaction};

use super::prove;
use crate::activities::{self, Activity};
use crate::addresses::Address;
use crate::caller::Caller;
use crate::credentials::Asker;
use crate::ids::InviteBatchId;
use crate::invite_batches::{
    InviteBatch, NewBatch, Outcome, ROWS_LIMIT, Refusal, Row, RowNumber, RowToInvite, Settled, Shared, State, rows,
};
use crate::invites::{self, Details, Foreseen, NewInvite};
use crate::organizations;
use crate::roles::Role;

const DAY_SECONDS: i64 = 24 * 3600;

/// Asks for a batch, which a worker then works through. Needs [`admit_store::Store::write`].
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::RowCount`], [`Refusal::BadDetails`], [`Refusal::Unfinished`],
/// [`Refusal::DailyLimit`].
pub async fn submit(tx: &mut Transaction, caller: &Caller, new: &NewBatch) -> Result<InviteBatch, Error<Refusal>> {
    check(tx, caller, new).await?;
    let asker = Asker::of(caller).ok_or(Refusal::NotAllowed)?;
    let organization = &caller.organization.id;
    if let Some(unfinished) = rows::find_unfinished(tx, organization).await? {
        return Err(Refusal::Unfinished(unfinished).into());
    }
    let row_count = RowNumber::at(new.rows.len()).0 - 1;
    check_daily_limit(tx, caller, row_count).await?;
    let mut batch = InviteBatch {
        id: InviteBatchId::new(tx)?,
        state: State::Queued,
        asker,
        shared: new.shared.clone(),
        row_count,
        counts: Default::default(),
        revoked_count: 0,
        created_at: tx.now(),
        finished_at: None,
        undone_at: None,
    };
    let duplicates = find_duplicates(&new.rows);
    rows::insert(tx, organization, &batch, &caller.origin).await?;
    rows::insert_rows(tx, organization, &batch.id, &new.rows, &duplicates).await?;
    if let Some(count) = i64::try_from(duplicates.len()).ok().filter(|count| *count > 0) {
        batch.counts.insert(Outcome::Duplicate, count);
        rows::add_counts(tx, organization, &batch.id, &batch.counts).await?;
    }
    let created = Activity::OrgUserInviteBatchCreated { invite_batch_id: &batch.id, row_count };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &created).await?;
    tx.signal(Channel::InviteBatches);
    Ok(batch)
}

/// What a batch would come to if it ran now: each row with its outcome. Stores nothing.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::RowCount`], [`Refusal::BadDetails`].
pub async fn foresee(tx: &mut Transaction, caller: &Caller, new: &NewBatch) -> Result<Vec<Row>, Error<Refusal>> {
    check(tx, caller, new).await?;
    let mut duplicates = find_duplicates(&new.rows);
    let mut rows: Vec<Row> = new
        .rows
        .iter()
        .enumerate()
        .map(|(place, row)| Row {
            number: RowNumber::at(place),
            row: row.clone(),
            settled: duplicates.remove(&RowNumber::at(place)).map(Settled::duplicate),
        })
        .collect();
    let mut open: Vec<&mut Row> = rows.iter_mut().filter(|row| row.settled.is_none()).collect();
    let judged = judge(tx, caller, &new.shared, open.iter().map(|row| &row.row)).await?;
    for (row, judged) in open.iter_mut().zip(judged) {
        row.settled = Some(match judged {
            Judged::ToInvite(_, foreseen) => Outcome::from(foreseen).into(),
            Judged::Not(settled) => settled,
        });
    }
    Ok(rows)
}

async fn check(tx: &mut Transaction, caller: &Caller, new: &NewBatch) -> Result<(), Error<Refusal>> {
    prove(tx, caller).await?;
    if !(1..=ROWS_LIMIT).contains(&new.rows.len()) {
        return Err(Refusal::RowCount { given: new.rows.len() }.into());
    }
    let Shared { message, locale, lifetime_seconds } = new.shared.clone();
    let plain = NewInvite::plain("", Role::User);
    let shared = NewInvite { lifetime_seconds, details: Details { message, locale, ..Details::default() }, ..plain };
    Ok(shared.check().map_err(Refusal::BadDetails)?)
}

async fn check_daily_limit(tx: &mut Transaction, caller: &Caller, row_count: i64) -> Result<(), Error<Refusal>> {
    let organization = &caller.organization.id;
    let Some(limit) = organizations::settings(tx, organization).await?.limits.invite_batch_rows else { return Ok(()) };
    let yesterday = InviteBatchId::earliest(tx.now().plus_seconds(-DAY_SECONDS).plus_microseconds(1));
    let left = limit.saturating_sub(rows::count_rows_since(tx, organization, &yesterday).await?).max(0);
    if row_count <= left { Ok(()) } else { Err(Refusal::DailyLimit { limit, left }.into()) }
}

/// Rows whose address stands in an earlier row, and in which.
fn find_duplicates(rows: &[RowToInvite]) -> HashMap<RowNumber, RowNumber> {
    let mut first_places = HashMap::new();
    let mut duplicates = HashMap::new();
    for (place, row) in rows.iter().enumerate() {
        let Ok(address) = Address::parse(&row.address) else { continue };
        let number = RowNumber::at(place);
        let first = *first_places.entry(address.canonical().to_owned()).or_insert(number);
        if first != number {
            duplicates.insert(number, first);
        }
    }
    duplicates
}

/// What is to be done with a row.
pub(super) enum Judged {
    ToInvite(Box<NewInvite>, Foreseen),
    Not(Settled),
}

/// What is to be done with each of these rows, as things stand now.
pub(super) async fn judge<'r>(
    tx: &mut Transaction,
    caller: &Caller,
    shared: &Shared,
    rows: impl Iterator<Item = &'r RowToInvite>,
) -> Result<Vec<Judged>, Failure> {
    let invites: Vec<Option<NewInvite>> = rows.map(|row| to_invite(shared, row)).collect();
    let known: Vec<NewInvite> = invites.iter().flatten().cloned().collect();
    let mut foreseen = invites::foresee(tx, caller, &known).await?.into_iter();
    let judged = |new: Option<NewInvite>| match new.and_then(|new| Some((new, foreseen.next()?))) {
        Some((new, Ok(foreseen))) => Judged::ToInvite(Box::new(new), foreseen),
        Some((_, Err(refusal))) => Judged::Not(refusal.into()),
        None => Judged::Not(Outcome::RoleNotAssignable.into()),
    };
    Ok(invites.into_iter().map(judged).collect())
}

/// `None` when the role is none.
fn to_invite(shared: &Shared, row: &RowToInvite) -> Option<NewInvite> {
    let contents = row.contents.clone();
    let details = Details {
        message: shared.message.clone(),
        locale: shared.locale.clone(),
        metadata: contents.metadata,
        workspaces: contents.workspaces,
        sends_mail: true,
    };
    Some(NewInvite {
        address: row.address.clone(),
        role: row.role.parse().ok()?,
        group_ids: contents.group_ids,
        lifetime_seconds: shared.lifetime_seconds,
        details,
    })
}
