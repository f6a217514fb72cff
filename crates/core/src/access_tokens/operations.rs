//! Acts on grants and their tokens.

use admit_store::{Failure, Transaction};

use super::rows::{self, Grant};
use super::{ACCESS_LIFETIME_SECONDS, Issued, REFRESH_LIFETIME_SECONDS};
use crate::activities::{self, Activity};
use crate::authorizations::Client;
use crate::caller::{Actor, Caller, Origin};
use crate::ids::{AccessGrantId, OrganizationId, PersonId};
use crate::members;
use crate::roles::Role;
use crate::secrets::{KeyForm, KeySecret, Token};

/// Opens a grant of a person who may give it, for what redeems it within `lifetime_seconds`.
pub(crate) async fn open(
    tx: &mut Transaction,
    caller: &Caller,
    person: &PersonId,
    client: Client,
    lifetime_seconds: i64,
) -> Result<AccessGrantId, Failure> {
    let id = AccessGrantId::new(tx)?;
    let organization = &caller.organization.id;
    rows::insert_grant(tx, &id, organization, person, client.id(), lifetime_seconds).await?;
    let granted = Activity::AccessGranted { grant_id: &id, client_id: client.id() };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &granted).await?;
    Ok(id)
}

/// Makes a pair of tokens of a grant; `None` when the grant is over, or its person manages the organization no more.
pub(crate) async fn issue(tx: &mut Transaction, grant: &AccessGrantId) -> Result<Option<Issued>, Failure> {
    let Some(grant) = rows::find_open_grant(tx, grant).await? else { return Ok(None) };
    let role = members::find_role(tx, &grant.organization, &grant.person).await?;
    if !role.is_some_and(Role::manages_members) {
        return Ok(None);
    }
    let issued = Issued { access_token: KeySecret::new(KeyForm::AccessToken)?, refresh_token: Token::new()? };
    rows::delete_expired(tx, &grant).await?;
    rows::insert_access_token(tx, &grant, &issued.access_token.digest(), ACCESS_LIFETIME_SECONDS).await?;
    rows::insert_refresh_token(tx, &grant, &issued.refresh_token.digest(), REFRESH_LIFETIME_SECONDS).await?;
    rows::extend_grant(tx, &grant, REFRESH_LIFETIME_SECONDS).await?;
    Ok(Some(issued))
}

/// Gives the next pair of tokens for a refresh token, which is used up by it. `None` when it is unknown, another
/// program's, too old or used before, or its grant is over. Used before, it ends the grant (RFC 9700 section 4.14.2).
///
/// # Errors
/// [`Failure`] of the store.
pub async fn refresh(
    tx: &mut Transaction,
    client: Client,
    presented: &Token,
    origin: &Origin,
) -> Result<Option<Issued>, Failure> {
    let digest = presented.digest();
    let Some(known) = rows::find_refresh_token(tx, &digest).await? else { return Ok(None) };
    if known.grant.client_id != client.id() {
        return Ok(None);
    }
    if rows::use_refresh_token(tx, &digest).await? {
        return issue(tx, &known.grant.id).await;
    }
    if known.is_used {
        end(tx, &known.grant, &Actor::System, origin, "refresh_token_reused").await?;
    }
    Ok(None)
}

/// Withdraws a token, and with it its grant and all its other tokens (RFC 7009). A token that nobody knows is withdrawn
/// already.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn revoke(tx: &mut Transaction, client: Client, presented: &str, origin: &Origin) -> Result<(), Failure> {
    let digest = Token::from(presented.to_owned()).digest();
    let Some(grant) = rows::find_grant_of_token(tx, &digest).await? else { return Ok(()) };
    if grant.client_id == client.id() {
        let actor = Actor::Person(grant.person.clone());
        end(tx, &grant, &actor, origin, "revoked").await?;
    }
    Ok(())
}

/// Ends a grant of which something came back that can come once only.
pub(crate) async fn end_misused(
    tx: &mut Transaction,
    id: &AccessGrantId,
    origin: &Origin,
    reason: &'static str,
) -> Result<(), Failure> {
    match rows::find_open_grant(tx, id).await? {
        Some(grant) => end(tx, &grant, &Actor::System, origin, reason).await,
        None => Ok(()),
    }
}

/// Ends a grant, if it is open, and records it.
async fn end(
    tx: &mut Transaction,
    grant: &Grant,
    actor: &Actor,
    origin: &Origin,
    reason: &'static str,
) -> Result<(), Failure> {
    if rows::end_grant(tx, grant).await? {
        let ended = Activity::AccessEnded { grant_id: &grant.id, client_id: &grant.client_id, reason };
        activities::record(tx, Some(&grant.organization), actor, origin, &ended).await?;
    }
    Ok(())
}

/// Ends every grant of a person for an organization, with all tokens and all codes that could still become some. Says how
/// many there were; whoever calls records why.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn end_all_of(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
) -> Result<u64, Failure> {
    rows::end_grants_of(tx, organization, person).await
}
