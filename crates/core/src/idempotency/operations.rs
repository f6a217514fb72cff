//! Keeping answers and giving them again.

use admit_store::{Act, Error, Failure, Transaction};

use super::{KeyReused, LIFETIME_SECONDS, NotDone, rows};
use crate::caller::{Actor, Caller, Principal};
use crate::members;
use crate::roles::Role;
use crate::secrets::{self, Vault};
use crate::service_accounts;

/// Old answers that a new one takes away, at most.
const SWEPT_AT_ONCE: i64 = 100;

/// A request that carries an idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The key, as the caller chose it.
    key: String,
    /// Tells this request from another one with the same key.
    fingerprint: String,
}

impl Request {
    /// A request by its key, what it asks for (method and path), its body and who sends it.
    pub fn new(key: String, asks: &str, body: &[u8], caller: &Caller) -> Self {
        let actor = match &caller.actor {
            Actor::Person(id) => id.as_str(),
            Actor::AdminKey(id) | Actor::ApiKey { id, .. } => id.as_str(),
            Actor::Unauthenticated(address) => address,
            Actor::System => "system",
        };
        let body = secrets::hex(body);
        Self { key, fingerprint: secrets::digest(&format!("{actor}\n{asks}\n{body}")) }
    }
}

/// The fingerprint of a request as its caller stands now: whoever has another role meanwhile sends another request, and
/// gets no answer that is not theirs any more.
async fn fingerprint_now(tx: &mut Transaction, caller: &Caller, request: &Request) -> Result<String, Failure> {
    let organization = &caller.organization.id;
    let standing = match &caller.actor {
        Actor::Person(person) | Actor::ApiKey { principal: Some(Principal::Person(person)), .. } => {
            members::find_role(tx, organization, person).await?.map_or("none", Role::as_str)
        }
        Actor::ApiKey { principal: Some(Principal::ServiceAccount(account)), .. } => {
            if service_accounts::is_active_admin(tx, organization, account).await? {
                "admin"
            } else {
                "none"
            }
        }
        Actor::AdminKey(_) | Actor::ApiKey { principal: None, .. } | Actor::Unauthenticated(_) | Actor::System => "",
    };
    Ok(secrets::digest(&format!("{}\n{standing}", request.fingerprint)))
}

/// The answer to the first of these requests; `None` for the first one itself.
///
/// # Errors
/// [`KeyReused`].
pub async fn find(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    request: &Request,
) -> Result<Option<String>, Error<KeyReused>> {
    let oldest = tx.now().plus_seconds(-LIFETIME_SECONDS);
    let Some(kept) = rows::find(tx, &caller.organization.id, &request.key, oldest).await? else { return Ok(None) };
    let fingerprint = fingerprint_now(tx, caller, request).await?;
    if kept.fingerprint != fingerprint {
        return Err(KeyReused.into());
    }
    Ok(Some(vault.open(&fingerprint, &kept.sealed_answer)?))
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// Its act ran now: what came of that, and the answer.
    Now(T, String),
    /// Its act ran when it was sent before: the answer to that.
    Before(String),
}

/// Runs the act of a request and keeps its answer, unless it ran when the same request was sent before. `answer` makes both of
/// what the act returned: what to go on with, and the answer to keep. Without a request, the act runs each time.
///
/// # Errors
/// [`NotDone`]; and the [`Failure`] of `answer`, which undoes the act.
pub async fn act_once<I, D, T, R>(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    request: Option<&Request>,
    input: &I,
    act: Act<I, D, Error<R>>,
    answer: impl FnOnce(D) -> Result<(T, String), Failure>,
) -> Result<Outcome<T>, Error<NotDone<R>>> {
    if let Some(request) = request {
        let kept = find(tx, vault, caller, request).await;
        if let Some(kept) = kept.map_err(|error| error.map_refusal(|KeyReused| NotDone::KeyReused))? {
            return Ok(Outcome::Before(kept));
        }
    }
    let done = act(tx, input).await.map_err(|error| error.map_refusal(NotDone::Refused))?;
    let (value, answer) = answer(done)?;
    if let Some(request) = request {
        keep(tx, vault, caller, request, &answer).await?;
    }
    Ok(Outcome::Now(value, answer))
}

async fn keep(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    request: &Request,
    answer: &str,
) -> Result<(), Failure> {
    let organization = &caller.organization.id;
    rows::sweep(tx, organization, tx.now().plus_seconds(-LIFETIME_SECONDS), SWEPT_AT_ONCE).await?;
    let fingerprint = fingerprint_now(tx, caller, request).await?;
    let sealed = vault.seal(&fingerprint, answer)?;
    rows::keep(tx, organization, &request.key, &fingerprint, &sealed).await
}
