//! Acts on answers.

use admit_store::{Error, Failure, Transaction};

use super::{Answer, COMMENT_LIMIT, NETWORK_LIMIT, Refusal, Summary, Visitor, WINDOW_SECONDS, rows};
use crate::caller::{Caller, Origin};
use crate::floods::{Allowance, network_of};
use crate::ids::{OrganizationId, PersonId};
use crate::invites::details::is_showable;
use crate::members::{self, Authority};
use crate::organizations::Organization;
use crate::secrets::Vault;

const ANSWERS: Allowance = Allowance { times: NETWORK_LIMIT, within_seconds: WINDOW_SECONDS };

/// Keeps an answer. The same visitor's earlier answer about the article gives way to it.
///
/// # Errors
/// [`Refusal::BadComment`], [`Refusal::TooMany`].
pub async fn answer(
    tx: &mut Transaction,
    vault: &Vault,
    visitor: &Visitor,
    answer: &Answer,
    origin: &Origin,
) -> Result<(), Error<Refusal>> {
    // Forms send line breaks as two characters.
    let comment = answer.comment.replace("\r\n", "\n");
    let comment = Some(comment.trim()).filter(|comment| !comment.is_empty());
    if comment.is_some_and(|comment| !is_showable(comment, COMMENT_LIMIT)) {
        return Err(Refusal::BadComment.into());
    }
    let organization = match visitor {
        Visitor::Person(person) => readers(tx, person, answer.organization.as_ref()).await?,
        Visitor::Browser(_) => None,
    };
    let fingerprint = match visitor {
        Visitor::Person(person) => vault.fingerprint("help answer of a person", person.as_str()),
        Visitor::Browser(token) => vault.fingerprint("help answer of a browser", token.reveal()),
    };
    let network = origin.ip_address.as_deref().and_then(network_of).unwrap_or_default();
    let network = vault.fingerprint("help answer from a network", &network);
    if !rows::is_answered(tx, &fingerprint, &answer.article).await? {
        let recent = rows::recent_of_network(tx, &network, ANSWERS).await?;
        if let Some(retry_after_seconds) = ANSWERS.wait_seconds(&recent, tx.now()) {
            return Err(Refusal::TooMany { retry_after_seconds }.into());
        }
    }
    let new = rows::NewAnswer {
        visitor: &fingerprint,
        article: &answer.article,
        language: answer.language,
        verdict: answer.verdict,
        comment: comment.filter(|_| organization.is_some()),
        organization: organization.as_ref().map(|organization| &organization.id),
        network: &network,
    };
    Ok(rows::keep(tx, &new).await?)
}

/// The organization whose administrators read what a person says: the one named, if the person is a member there, else
/// their only one. Whoever is in several and came from none of them has no readers.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn readers(
    tx: &mut Transaction,
    person: &PersonId,
    named: Option<&OrganizationId>,
) -> Result<Option<Organization>, Failure> {
    let mut memberships = members::list_of_person(tx, person).await?;
    if let Some(named) = named {
        memberships.retain(|membership| membership.organization.id == *named);
    }
    let only = memberships.pop().filter(|_| memberships.is_empty());
    Ok(only.map(|membership| membership.organization))
}

/// What administrators see of all answers.
///
/// # Errors
/// [`Refusal::NotAllowed`].
pub async fn sum_up(tx: &mut Transaction, caller: &Caller) -> Result<Summary, Error<Refusal>> {
    Authority::prove(tx, caller).await.map_err(|error| error.map_refusal(|_| Refusal::NotAllowed))?;
    let organization = &caller.organization.id;
    Ok(Summary {
        articles: rows::sum_by_article(tx, organization).await?,
        comments: rows::newest_comments(tx, organization).await?,
    })
}
