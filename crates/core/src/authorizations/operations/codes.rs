//! Letting a program in by a code.

use admit_store::{Error, Failure, Transaction};

use super::prove;
use crate::access_tokens::{self, Issued};
use crate::authorizations::{CODE_LIFETIME_SECONDS, Challenge, Client, Redirect, Refusal, rows};
use crate::caller::{Caller, Origin};
use crate::secrets::Token;

/// A program that asks to be let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeRequest {
    /// Which program.
    pub client: Client,
    /// Where the code is to be carried.
    pub redirect: Redirect,
    /// The digest of the secret that it keeps.
    pub challenge: Challenge,
}

/// Lets a program act for the caller's organization; the code redeems that. A person says so, in a browser.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::StaleSignIn`].
pub async fn approve(tx: &mut Transaction, caller: &Caller, request: &CodeRequest) -> Result<Token, Error<Refusal>> {
    let person = prove(tx, caller).await?;
    let grant = access_tokens::open(tx, caller, &person, request.client, CODE_LIFETIME_SECONDS).await?;
    let code = Token::new()?;
    rows::delete_old_codes(tx).await?;
    rows::insert_code(tx, &code.digest(), &caller.organization.id, &grant, request).await?;
    Ok(code)
}

/// A code that came back, with what must come with it.
#[derive(Clone, Debug)]
pub struct CodeRedemption {
    /// Which program redeems it.
    pub client: Client,
    /// Where it says the code was carried.
    pub redirect_uri: String,
    /// The code.
    pub code: Token,
    /// The secret that it kept.
    pub verifier: String,
}

/// Redeems a code. `None` when it is unknown, too old or used before, or what came with it does not fit. A try uses it up
/// whether it fits or not; one that was used before ends what it was good for (RFC 6749 section 4.1.2).
///
/// # Errors
/// [`Failure`] of the store.
pub async fn redeem_code(
    tx: &mut Transaction,
    redemption: &CodeRedemption,
    origin: &Origin,
) -> Result<Option<Issued>, Failure> {
    let digest = redemption.code.digest();
    let Some(code) = rows::find_code(tx, &digest).await? else { return Ok(None) };
    if !rows::use_code(tx, &digest).await? {
        access_tokens::end_misused(tx, &code.grant, origin, "code_reused").await?;
        return Ok(None);
    }
    let is_met = Challenge::parse(&code.challenge).is_some_and(|stored| stored.is_met_by(&redemption.verifier));
    if is_met && code.client_id == redemption.client.id() && code.redirect_uri == redemption.redirect_uri {
        return access_tokens::issue(tx, &code.grant).await;
    }
    access_tokens::end_misused(tx, &code.grant, origin, "code_misused").await?;
    Ok(None)
}
