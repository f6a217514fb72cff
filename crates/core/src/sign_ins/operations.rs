//! Acts of signing in.

use admit_store::{Error, Failure, Timestamp, Transaction};

use super::rows::{self, NewSignIn, SignIn};
use super::{Asked, LIFETIME_SECONDS, MAILS_LIMIT, Refusal, WRONG_CODES_LIMIT, Wish};
use crate::activities::{self, Activity};
use crate::caller::{Actor, Origin};
use crate::floods::{Allowance, network_of_client};
use crate::ids::{PersonId, SignInId};
use crate::outbox::{self, NewMessage, Template};
use crate::people::Person;
use crate::secrets::{Token, Vault, digests_equal, random_bytes};
use crate::{people, sessions};

const MAILS: Allowance = Allowance { times: MAILS_LIMIT, within_seconds: LIFETIME_SECONDS };

/// Asks for a link and a code by mail. `mails_per_network` is how many one network may ask for within the time that they
/// live; what this machine itself asks for is not counted.
///
/// # Errors
/// [`Refusal::TooMany`], for addresses with and without an account alike.
pub async fn start(
    tx: &mut Transaction,
    vault: &Vault,
    wish: &Wish,
    origin: &Origin,
    mails_per_network: i64,
) -> Result<(), Error<Refusal>> {
    let Wish { address, browser, return_to, language } = wish;
    let recent = rows::recent_of_address(tx, address.canonical(), MAILS).await?;
    refuse_flood(tx, MAILS, &recent)?;
    let network = origin.ip_address.as_deref().and_then(network_of_client);
    if let Some(network) = &network {
        let allowance = Allowance { times: mails_per_network, ..MAILS };
        let recent = rows::recent_of_network(tx, network, allowance).await?;
        refuse_flood(tx, allowance, &recent)?;
    }
    rows::close_all_of_address(tx, address.canonical()).await?;
    let person = people::find_by_address(tx, address.canonical()).await?;
    let id = SignInId::new(tx)?;
    let link = Token::new()?;
    let code = new_code()?;
    let new = NewSignIn {
        id: &id,
        canonical_address: address.canonical(),
        person: person.as_ref().map(|person| &person.id),
        browser_digest: Some(browser.digest()),
        code_fingerprint: Some(vault.fingerprint(id.as_str(), &code)),
        link_digest: link.digest(),
        return_to: return_to.as_deref(),
        language: language.as_deref(),
        network: network.as_deref(),
    };
    rows::insert(tx, &new, origin).await?;
    let actor = Actor::Unauthenticated(address.canonical().to_owned());
    activities::record(tx, None, &actor, origin, &Activity::MagicLinkLoginInitiated).await?;
    if let Some(person) = &person {
        let message = NewMessage {
            organization: None,
            template: Template::SignIn,
            about: outbox::About::SignIn(&id),
            recipient: &person.address,
            secrets: Some(&format!("{}\n{code}", link.reveal())),
        };
        outbox::queue(tx, vault, &message).await?;
    }
    Ok(())
}

fn refuse_flood(tx: &Transaction, allowance: Allowance, recent: &[Timestamp]) -> Result<(), Refusal> {
    match allowance.wait_seconds(recent, tx.now()) {
        Some(retry_after_seconds) => Err(Refusal::TooMany { retry_after_seconds }),
        None => Ok(()),
    }
}

/// Ends every try of a person to sign in that could still be redeemed.
pub(crate) async fn end_all_of(tx: &mut Transaction, person: &people::Person) -> Result<(), Failure> {
    rows::close_all_of_address(tx, &person.canonical_address).await
}

/// Makes a link that signs a person in, for whoever runs the server to hand over.
pub(crate) async fn issue_link(
    tx: &mut Transaction,
    person: &PersonId,
    canonical_address: &str,
    origin: &Origin,
) -> Result<Token, Failure> {
    let link = Token::new()?;
    let new = NewSignIn {
        id: &SignInId::new(tx)?,
        canonical_address,
        person: Some(person),
        browser_digest: None,
        code_fingerprint: None,
        link_digest: link.digest(),
        return_to: None,
        language: None,
        network: None,
    };
    rows::insert(tx, &new, origin).await?;
    Ok(link)
}

/// What a try to sign in came to. A wrong code is no refusal: it is counted, so its act is kept.
#[derive(Clone, Debug)]
pub enum Redeemed {
    /// Signed in.
    SignedIn {
        /// The new session's token, for the cookie.
        session: Token,
        /// Where to go now: a path on our own origin.
        return_to: Option<String>,
        /// Who is signed in.
        person: Person,
    },
    /// The code is wrong; it may be tried again.
    WrongCode,
    /// The code is wrong once too often: what was asked for is over with it.
    TooManyTries,
    /// There is nothing to redeem (any more): used, too old, replaced by a newer one, tried too often, or never asked.
    Ended,
}

/// Signs in with a code, in the browser that asked for it.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn redeem_code(
    tx: &mut Transaction,
    vault: &Vault,
    browser: &Token,
    code: &str,
    origin: &Origin,
) -> Result<Redeemed, Failure> {
    let Some(sign_in) = rows::find_live_by_browser(tx, &browser.digest()).await? else { return Ok(Redeemed::Ended) };
    let digits: String = code.chars().filter(|character| !character.is_whitespace()).collect();
    let fingerprint = vault.fingerprint(sign_in.id.as_str(), &digits);
    let is_right = sign_in.code_fingerprint.as_ref().is_some_and(|stored| digests_equal(stored, &fingerprint));
    match &sign_in.person_id {
        Some(person) if is_right => open_session(tx, &sign_in, person, origin).await,
        _ => count_wrong_code(tx, &sign_in, origin).await,
    }
}

async fn count_wrong_code(tx: &mut Transaction, sign_in: &SignIn, origin: &Origin) -> Result<Redeemed, Failure> {
    let wrong_codes = rows::add_wrong_code(tx, &sign_in.id).await?;
    let actor = Actor::Unauthenticated(sign_in.canonical_address.clone());
    activities::record(tx, None, &actor, origin, &Activity::MagicLinkLoginFailed).await?;
    if wrong_codes < WRONG_CODES_LIMIT {
        return Ok(Redeemed::WrongCode);
    }
    rows::close(tx, &sign_in.id).await?;
    Ok(Redeemed::TooManyTries)
}

/// Signs in with a link, in the browser that opens it.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn redeem_link(tx: &mut Transaction, link: &Token, origin: &Origin) -> Result<Redeemed, Failure> {
    let sign_in = rows::find_live_by_link(tx, &link.digest()).await?;
    let Some((sign_in, person)) = sign_in.and_then(SignIn::with_person) else { return Ok(Redeemed::Ended) };
    open_session(tx, &sign_in, &person, origin).await
}

async fn open_session(
    tx: &mut Transaction,
    sign_in: &SignIn,
    person: &PersonId,
    origin: &Origin,
) -> Result<Redeemed, Failure> {
    if !rows::close(tx, &sign_in.id).await? {
        return Ok(Redeemed::Ended);
    }
    let Some(found) = people::find(tx, person).await? else { return Ok(Redeemed::Ended) };
    let session = sessions::open(tx, person, sessions::Proof::SignIn, origin).await?;
    let succeeded = Activity::MagicLinkLoginSucceeded { auth_method: "magic_link", mfa_method: None };
    activities::record(tx, None, &Actor::Person(person.clone()), origin, &succeeded).await?;
    Ok(Redeemed::SignedIn { session, return_to: sign_in.return_to.clone(), person: found })
}

/// What the asking browser asked for, while that can still be redeemed.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn asked_by_browser(tx: &mut Transaction, browser: &Token) -> Result<Option<Asked>, Failure> {
    rows::find_asked(tx, "browser_digest", &browser.digest()).await
}

/// Who asked for this link, while it can still be redeemed.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn asked_by_link(tx: &mut Transaction, link: &Token) -> Result<Option<Asked>, Failure> {
    rows::find_asked(tx, "link_digest", &link.digest()).await
}

/// What the mail of a try to sign in says, while it can still be redeemed.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_for_mail(tx: &mut Transaction, id: &SignInId) -> Result<Option<Asked>, Failure> {
    rows::find_asked(tx, "id", id.as_str()).await
}

/// Six digits, each code as likely as any other.
fn new_code() -> Result<String, Failure> {
    const CODES: u32 = 1_000_000;
    const FAIR_LIMIT: u32 = u32::MAX - u32::MAX % CODES;
    loop {
        let number = u32::from_be_bytes(random_bytes()?);
        if number < FAIR_LIMIT {
            return Ok(format!("{:06}", number % CODES));
        }
    }
}
