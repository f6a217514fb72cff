//! Letting a program in that has no browser.

use admit_store::{Error, Failure, Timestamp, Transaction};

use super::prove;
use crate::access_tokens::{self, Issued};
use crate::authorizations::rows::{self, NewDevice, StoredDevice};
use crate::authorizations::user_codes::UserCode;
use crate::authorizations::{
    Client, DEVICE_LIFETIME_SECONDS, DEVICES_LIMIT, GUESSES_LIMIT, GUESSES_WINDOW_SECONDS, POLL_INTERVAL_SECONDS,
    Refusal,
};
use crate::caller::{Caller, Origin};
use crate::floods::{Allowance, network_of};
use crate::ids::{AccessGrantId, OrganizationId, PersonId};
use crate::secrets::{Token, Vault};

/// The longest time that a device which asks too often is made to wait between two questions.
const LONGEST_INTERVAL_SECONDS: i64 = 60;

/// A device that begins to wait.
#[derive(Clone, Debug)]
pub struct StartedDevice {
    /// What it asks with, again and again.
    pub device_code: Token,
    /// What it shows, and its person types: `BCDF-GHJK`.
    pub user_code: String,
}

const DEVICES: Allowance = Allowance { times: DEVICES_LIMIT, within_seconds: DEVICE_LIFETIME_SECONDS };

/// Lets a device begin to wait.
///
/// # Errors
/// [`Refusal::TooManyDevices`].
pub async fn start_device(
    tx: &mut Transaction,
    vault: &Vault,
    client: Client,
    origin: &Origin,
) -> Result<StartedDevice, Error<Refusal>> {
    let network = origin.ip_address.as_deref().and_then(network_of);
    if let Some(network) = &network {
        let recent = rows::recent_of_network(tx, network, DEVICES).await?;
        if let Some(retry_after_seconds) = DEVICES.wait_seconds(&recent, tx.now()) {
            return Err(Refusal::TooManyDevices { retry_after_seconds }.into());
        }
    }
    rows::delete_old_devices(tx).await?;
    let (device_code, user_code) = (Token::new()?, UserCode::new()?);
    let new = NewDevice {
        digest: &device_code.digest(),
        user_code_fingerprint: &user_code.fingerprint(vault),
        client_id: client.id(),
        network: network.as_deref(),
    };
    rows::insert_device(tx, &new, origin).await?;
    Ok(StartedDevice { device_code, user_code: user_code.shown() })
}

/// A device that waits, as its person is shown it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingDevice {
    /// Which program it runs.
    pub client: Client,
    /// The code that it shows.
    pub user_code: String,
    /// Since when it waits.
    pub asked_at: Timestamp,
    /// From which network address it asked.
    pub ip_address: Option<String>,
    /// What it says it is.
    pub user_agent: Option<String>,
}

/// What a typed user code came to. A wrong code is no refusal: it is counted, so its act is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookedUp {
    /// A device waits with it.
    Waiting(WaitingDevice),
    /// No device waits with it: mistyped, too old, or answered.
    WrongCode,
    /// The person typed too many wrong codes, and may go on after so many seconds.
    TooManyTries {
        /// Seconds to wait.
        retry_after_seconds: i64,
    },
}

/// The device that waits with a code that a person typed.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn look_up_device(
    tx: &mut Transaction,
    vault: &Vault,
    person: &PersonId,
    typed: &str,
) -> Result<LookedUp, Failure> {
    Ok(match find_waiting(tx, vault, person, typed).await? {
        Ok((_, waiting)) => LookedUp::Waiting(waiting),
        Err(Answered::TooManyTries { retry_after_seconds }) => LookedUp::TooManyTries { retry_after_seconds },
        Err(_) => LookedUp::WrongCode,
    })
}

/// What became of a person's answer to a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// The device will hear it.
    Heard,
    /// No device waits with this code (any more).
    WrongCode,
    /// The person typed too many wrong codes, and may go on after so many seconds.
    TooManyTries {
        /// Seconds to wait.
        retry_after_seconds: i64,
    },
}

/// Lets a device act for the caller's organization.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`].
pub async fn approve_device(
    tx: &mut Transaction,
    vault: &Vault,
    caller: &Caller,
    typed: &str,
) -> Result<Answered, Error<Refusal>> {
    let person = prove(tx, caller).await?;
    let (digest, waiting) = match find_waiting(tx, vault, &person, typed).await? {
        Ok(found) => found,
        Err(answered) => return Ok(answered),
    };
    let grant = access_tokens::open(tx, caller, &person, waiting.client, DEVICE_LIFETIME_SECONDS).await?;
    Ok(answer(tx, &digest, Some((&caller.organization.id, &grant))).await?)
}

/// Sends a device away.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn deny_device(
    tx: &mut Transaction,
    vault: &Vault,
    person: &PersonId,
    typed: &str,
) -> Result<Answered, Failure> {
    match find_waiting(tx, vault, person, typed).await? {
        Ok((digest, _)) => answer(tx, &digest, None).await,
        Err(answered) => Ok(answered),
    }
}

async fn answer(
    tx: &mut Transaction,
    digest: &str,
    grant: Option<(&OrganizationId, &AccessGrantId)>,
) -> Result<Answered, Failure> {
    let is_heard = rows::answer_device(tx, digest, grant).await?;
    Ok(if is_heard { Answered::Heard } else { Answered::WrongCode })
}

/// The waiting device with this code and its digest, or why there is none.
async fn find_waiting(
    tx: &mut Transaction,
    vault: &Vault,
    person: &PersonId,
    typed: &str,
) -> Result<Result<(String, WaitingDevice), Answered>, Failure> {
    let window_start = tx.now().plus_seconds(-GUESSES_WINDOW_SECONDS);
    if let Some(guesses) = rows::find_guesses(tx, person, window_start).await?
        && guesses.wrong_codes >= GUESSES_LIMIT
    {
        let retry_after_seconds = guesses.started_at.plus_seconds(GUESSES_WINDOW_SECONDS).seconds_since(tx.now());
        return Ok(Err(Answered::TooManyTries { retry_after_seconds: retry_after_seconds.max(1) }));
    }
    let found = match UserCode::parse(typed) {
        Some(code) => rows::find_waiting(tx, &code.fingerprint(vault)).await?.and_then(|device| waiting(device, &code)),
        None => None,
    };
    if found.is_none() {
        rows::add_wrong_code(tx, person, window_start).await?;
    }
    Ok(found.ok_or(Answered::WrongCode))
}

/// `None` for a device whose program is none of ours any more.
fn waiting(device: StoredDevice, code: &UserCode) -> Option<(String, WaitingDevice)> {
    let waiting = WaitingDevice {
        client: Client::find(&device.client_id)?,
        user_code: code.shown(),
        asked_at: device.created_at,
        ip_address: device.ip_address,
        user_agent: device.user_agent,
    };
    Some((device.digest, waiting))
}

/// What a waiting device is told. Most of it is no refusal: that it asked is noted, so the act is kept.
#[derive(Clone, Debug)]
pub enum Polled {
    /// It is let in.
    Issued(Issued),
    /// Nobody has answered yet.
    Pending,
    /// It asked too soon, and must wait longer between two questions from here on.
    TooSoon,
    /// It was sent away.
    Denied,
    /// It waited too long.
    Expired,
    /// Nobody knows it, or it was let in already.
    Unknown,
}

/// Tells a waiting device whether it is let in.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn poll_device(tx: &mut Transaction, client: Client, device_code: &Token) -> Result<Polled, Failure> {
    let digest = device_code.digest();
    let Some(device) = rows::find_device(tx, &digest, client.id()).await? else { return Ok(Polled::Unknown) };
    let now = tx.now();
    if device.is_used {
        return Ok(Polled::Unknown);
    }
    if device.expires_at <= now {
        return Ok(Polled::Expired);
    }
    let is_too_soon = device.polled_at.is_some_and(|at| now < at.plus_seconds(device.interval_seconds));
    let longer = device.interval_seconds + if is_too_soon { POLL_INTERVAL_SECONDS } else { 0 };
    rows::note_question(tx, &digest, longer.min(LONGEST_INTERVAL_SECONDS)).await?;
    if is_too_soon {
        return Ok(Polled::TooSoon);
    }
    match (device.is_answered, device.grant) {
        (false, _) => Ok(Polled::Pending),
        (true, None) => Ok(Polled::Denied),
        (true, Some(_)) if !rows::use_device(tx, &digest).await? => Ok(Polled::Unknown),
        (true, Some(grant)) => Ok(access_tokens::issue(tx, &grant).await?.map_or(Polled::Denied, Polled::Issued)),
    }
}
