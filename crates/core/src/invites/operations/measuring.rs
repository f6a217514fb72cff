//! What becomes of invites: how many are delivered and answered, and how soon, by week, by inviter and by domain.

use std::collections::HashMap;
use std::hash::Hash;

use admit_store::{Error, Timestamp, Transaction};

use super::describing::Inviter;
use super::prove;
use super::telling::{NamedInviter, name_inviters};
use crate::caller::Caller;
use crate::ids::InviteId;
use crate::invites::rows::{self, Measured};
use crate::invites::{Refusal, Status};

/// Weeks that are looked back.
pub const WEEKS: usize = 12;
/// Invites that are looked at, at most: the newest.
pub const MEASURED_LIMIT: usize = 20_000;
/// Inviters and domains that are told apart: those with the most invites.
const LINES_LIMIT: usize = 8;
/// Invites that are read at once, so that memory stays small.
const READ_AT_ONCE: i64 = 5_000;
const WEEK_SECONDS: i64 = 7 * 24 * 3600;

/// What became of invites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub invited: i64,
    /// Those whose mail was handed to the mail server.
    pub delivered: i64,
    /// Accepted.
    pub accepted: i64,
    /// Declined.
    pub declined: i64,
    /// Not accepted in time.
    pub expired: i64,
    /// Revoked.
    pub revoked: i64,
    /// Still open.
    pub pending: i64,
    /// How long it took to accept, in seconds, in the middle of all that were accepted.
    pub median_seconds: Option<i64>,
}

/// What became of the invites of the last [`WEEKS`] weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures {
    /// From when on invites count.
    pub since: Timestamp,
    /// Whether there are more than [`MEASURED_LIMIT`], so that only the newest of them count.
    pub is_cut: bool,
    /// All together.
    pub total: Counts,
    /// By the week in which they were made, each with its beginning, the oldest first; weeks without any as well.
    pub weeks: Vec<(Timestamp, Counts)>,
    /// By inviter, the most first; none for whoever runs the server.
    pub inviters: Vec<(Option<NamedInviter>, Counts)>,
    /// By the domain of the address, the most first.
    pub domains: Vec<(String, Counts)>,
}

/// Counts, and what their median is found from.
#[derive(Default)]
struct Tally {
    counts: Counts,
    seconds_to_accept: Vec<i64>,
}

impl Tally {
    fn add(&mut self, invite: &Measured, now: Timestamp) {
        let counts = &mut self.counts;
        counts.invited += 1;
        counts.delivered += i64::from(invite.is_delivered);
        *match invite.status(now) {
            Status::Pending => &mut counts.pending,
            Status::Accepted => &mut counts.accepted,
            Status::Declined => &mut counts.declined,
            Status::Expired => &mut counts.expired,
            Status::Deleted => &mut counts.revoked,
        } += 1;
        self.seconds_to_accept.extend(invite.accepted_at.map(|at| at.seconds_since(invite.invited_at)));
    }

    fn counts(mut self) -> Counts {
        let middle = self.seconds_to_accept.len() / 2;
        let median_seconds =
            (middle < self.seconds_to_accept.len()).then(|| *self.seconds_to_accept.select_nth_unstable(middle).1);
        Counts { median_seconds, ..self.counts }
    }
}

/// What became of the invites of the last twelve weeks. Looks at the newest [`MEASURED_LIMIT`] of them at most, along the
/// index of the list, so that the cost is bounded however many there are.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn measure(tx: &mut Transaction, caller: &Caller) -> Result<Measures, Error<Refusal>> {
    prove(tx, caller).await?;
    let now = tx.now();
    let weeks = i64::try_from(WEEKS).unwrap_or(0);
    let since = now.plus_seconds(-weeks * WEEK_SECONDS);
    let mut total = Tally::default();
    let mut by_week: Vec<Tally> = std::iter::repeat_with(Tally::default).take(WEEKS).collect();
    let mut by_inviter: HashMap<Option<Inviter>, Tally> = HashMap::new();
    let mut by_domain: HashMap<String, Tally> = HashMap::new();
    let (mut seen, mut is_cut) = (0, false);
    let first = InviteId::earliest(since);
    let mut before = InviteId::latest();
    loop {
        let read = rows::measure(tx, &caller.organization.id, &first, &before, READ_AT_ONCE).await?;
        let Some(last) = read.last() else { break };
        if seen == MEASURED_LIMIT {
            is_cut = true;
            break;
        }
        before = last.id.clone();
        seen += read.len();
        for invite in &read {
            total.add(invite, now);
            let weeks_ago = usize::try_from(now.seconds_since(invite.invited_at) / WEEK_SECONDS).unwrap_or(0);
            if let Some(week) = by_week.iter_mut().rev().nth(weeks_ago) {
                week.add(invite, now);
            }
            by_inviter.entry(invite.inviter.clone()).or_default().add(invite, now);
            match by_domain.get_mut(invite.domain()) {
                Some(tally) => tally.add(invite, now),
                None => by_domain.entry(invite.domain().to_owned()).or_default().add(invite, now),
            }
        }
    }
    let starts = (0..weeks).map(|week| since.plus_seconds(week * WEEK_SECONDS));
    Ok(Measures {
        since,
        is_cut,
        total: total.counts(),
        weeks: starts.zip(by_week.into_iter().map(Tally::counts)).collect(),
        inviters: named(tx, caller, most(by_inviter)).await?,
        domains: most(by_domain),
    })
}

/// Those with the most invites, in an order that does not change from one look to the next.
fn most<K: Hash + Eq + Ord>(tallies: HashMap<K, Tally>) -> Vec<(K, Counts)> {
    let mut lines: Vec<(K, Tally)> = tallies.into_iter().collect();
    lines.sort_unstable_by(|(one, tally), (other, of_other)| {
        of_other.counts.invited.cmp(&tally.counts.invited).then_with(|| one.cmp(other))
    });
    lines.truncate(LINES_LIMIT);
    lines.into_iter().map(|(key, tally)| (key, tally.counts())).collect()
}

async fn named(
    tx: &mut Transaction,
    caller: &Caller,
    lines: Vec<(Option<Inviter>, Counts)>,
) -> Result<Vec<(Option<NamedInviter>, Counts)>, Error<Refusal>> {
    let inviters: Vec<Inviter> = lines.iter().filter_map(|(inviter, _)| inviter.clone()).collect();
    let mut names = name_inviters(tx, caller, &inviters).await?;
    let name = |inviter: Option<Inviter>| {
        let inviter = inviter?;
        Some(NamedInviter { name: names.remove(&inviter)?, inviter })
    };
    let (inviters, counts): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
    Ok(inviters.into_iter().map(name).zip(counts).collect())
}
