//! Acts on messages: queued with an act, claimed by a worker, and then delivered, postponed or dropped.

use admit_store::{Channel, Failure, Transaction};

use super::{Message, NewMessage, rows};
use crate::ids::MessageId;
use crate::secrets::Vault;

/// How long a claim holds. Longer than the slowest delivery, so that no message is sent twice without need.
const CLAIM_SECONDS: i64 = 300;
/// Waits after the first, second, ... try that failed; the last one repeats.
const WAITS_SECONDS: [i64; 7] = [10, 30, 120, 300, 600, 1200, 1800];
/// A message that could not be sent for so long is given up.
const GIVE_UP_AFTER_SECONDS: i64 = 3 * 24 * 3600;

/// Queues a message in the transaction of the act that causes it, and wakes the worker once that is durable.
pub(crate) async fn queue(tx: &mut Transaction, vault: &Vault, new: &NewMessage<'_>) -> Result<MessageId, Failure> {
    let id = MessageId::new(tx)?;
    let sealed = new.secrets.map(|secrets| vault.seal(id.as_str(), secrets)).transpose()?;
    rows::insert(tx, &id, new, sealed.as_deref()).await?;
    tx.signal(Channel::Outbox);
    Ok(id)
}

/// Claims up to `limit` messages that are due, the one due longest first.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn claim(tx: &mut Transaction, limit: i64) -> Result<Vec<Message>, Failure> {
    let lapses_at = tx.now().plus_seconds(CLAIM_SECONDS);
    rows::claim(tx, lapses_at, limit).await
}

/// Gives claimed messages back, due at once, because their worker stops. Those that ended meanwhile stay ended.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn release(tx: &mut Transaction, claimed: &[Message]) -> Result<(), Failure> {
    for message in claimed {
        rows::release(tx, message).await?;
    }
    Ok(())
}

/// Marks a claimed message as delivered. `keep_secrets` is for the built-in mailbox, which shows the mail later.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn deliver(tx: &mut Transaction, message: &Message, keep_secrets: bool) -> Result<(), Failure> {
    rows::record_try(tx, message, "sent", None).await?;
    rows::finish(tx, message, "sent", None, keep_secrets).await
}

/// Marks a claimed message as not to be sent any more, because what it is about is over.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn drop_unsent(tx: &mut Transaction, message: &Message, reason: &str) -> Result<(), Failure> {
    rows::record_try(tx, message, "dropped", Some(reason)).await?;
    rows::finish(tx, message, "dropped", Some(reason), false).await
}

/// What went wrong with one try.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What the mail server said, safe to show an administrator.
    pub text: String,
    /// Whether another try would say the same.
    pub is_permanent: bool,
}

/// Marks a claimed message as not sent this time: to be tried later, or given up.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn postpone(tx: &mut Transaction, message: &Message, problem: &Problem) -> Result<(), Failure> {
    rows::record_try(tx, message, "failed", Some(&problem.text)).await?;
    let given_up = tx.now() >= message.created_at.plus_seconds(GIVE_UP_AFTER_SECONDS);
    if problem.is_permanent || given_up {
        return rows::finish(tx, message, "failed", Some(&problem.text), false).await;
    }
    let next_try_at = tx.now().plus_seconds(wait_after(message.tries));
    rows::postpone(tx, message, next_try_at, &problem.text).await
}

fn wait_after(tries: i64) -> i64 {
    let position = usize::try_from(tries - 1).unwrap_or(0).min(WAITS_SECONDS.len() - 1);
    WAITS_SECONDS[position]
}
