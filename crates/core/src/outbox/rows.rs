//! The SQL of the outbox.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{About, Message, NewMessage};
use crate::ids::{InviteId, MessageId, OrganizationId};
use crate::pages::{Conditions, Found, Listing, Page, PageRequest, Place};

const COLUMNS: &str =
    "id, organization_id, template, invite_id, sign_in_id, recipient, sealed_secrets, tries, created_at";

impl FromRow for Message {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            organization_id: row.get(1)?,
            template: row.parse(2)?,
            invite_id: row.get(3)?,
            sign_in_id: row.get(4)?,
            recipient: row.get(5)?,
            sealed_secrets: row.get(6)?,
            tries: row.get(7)?,
            created_at: row.get(8)?,
        })
    }
}

pub(super) async fn insert(
    tx: &mut Transaction,
    id: &MessageId,
    new: &NewMessage<'_>,
    sealed_secrets: Option<&str>,
) -> Result<(), Failure> {
    let now = tx.now();
    let (about, invite, sign_in) = match new.about {
        About::Invite(id) => (id.as_str(), Some(id), None),
        About::SignIn(id) => (id.as_str(), None, Some(id)),
    };
    tx.execute_later(
        "insert into messages
             (about, id, organization_id, template, invite_id, sign_in_id, recipient, sealed_secrets,
              state, tries, next_try_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', 0, $9, $9)",
        params![
            about,
            id,
            new.organization,
            new.template.as_str(),
            invite,
            sign_in,
            new.recipient,
            sealed_secrets,
            now
        ],
    )
    .await
}

pub(super) async fn claim(tx: &mut Transaction, lapses_at: Timestamp, limit: i64) -> Result<Vec<Message>, Failure> {
    let now = tx.now();
    tx.list(
        &format!(
            "update messages set next_try_at = $1, tries = tries + 1
             where (about, id) in (select about, id from messages where state = 'queued' and next_try_at <= $2
                                   order by next_try_at limit $3 for update skip locked)
             returning {COLUMNS}"
        ),
        params![lapses_at, now, limit],
    )
    .await
}

/// Keeps what one try came to. A worker whose claim has lapsed finds its try recorded by nobody else, or leaves it.
pub(super) async fn record_try(
    tx: &mut Transaction,
    message: &Message,
    outcome: &str,
    detail: Option<&str>,
) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute_later(
        "insert into message_tries (about, message_id, number, tried_at, outcome, detail)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        params![message.about(), &message.id, message.tries, now, outcome, detail],
    )
    .await
}

/// Ends a message, unless another worker's claim is newer. A delivery always counts: the mail is out.
pub(super) async fn finish(
    tx: &mut Transaction,
    message: &Message,
    state: &str,
    problem: Option<&str>,
    keep_secrets: bool,
) -> Result<(), Failure> {
    let now = tx.now();
    let kept = if keep_secrets { "sealed_secrets" } else { "null" };
    tx.execute_later(
        &format!(
            "update messages set state = $2, finished_at = $3, last_problem = $4, sealed_secrets = {kept}
             where about = $6 and id = $1 and state = 'queued' and (tries = $5 or $2 = 'sent')"
        ),
        params![&message.id, state, now, problem, message.tries, message.about()],
    )
    .await
}

pub(super) async fn postpone(
    tx: &mut Transaction,
    message: &Message,
    next_try_at: Timestamp,
    problem: &str,
) -> Result<(), Failure> {
    tx.execute_later(
        "update messages set next_try_at = $2, last_problem = $3
         where about = $5 and id = $1 and state = 'queued' and tries = $4",
        params![&message.id, next_try_at, problem, message.tries, message.about()],
    )
    .await
}

pub(super) async fn release(tx: &mut Transaction, message: &Message) -> Result<(), Failure> {
    let now = tx.now();
    tx.execute_later(
        "update messages set next_try_at = $2 where about = $4 and id = $1 and state = 'queued' and tries = $3",
        params![&message.id, now, message.tries, message.about()],
    )
    .await
}

/// How far the mail of an invite has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The invite.
    pub invite_id: InviteId,
    /// `queued`, `sent`, `failed` or `dropped`.
    pub state: String,
    /// What the mail server last complained about.
    pub problem: Option<String>,
}

impl FromRow for Delivery {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { invite_id: row.get(0)?, state: row.get(1)?, problem: row.get(2)? })
    }
}

/// How far the mails of these invites have come.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn delivery_of_invites(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invites: &[InviteId],
) -> Result<Vec<Delivery>, Failure> {
    if invites.is_empty() {
        return Ok(Vec::new());
    }
    let mut conditions = Conditions::new("template = 'invitation'");
    conditions.and("organization_id = {}", organization);
    conditions.and_one_of("about", &invites.iter().map(InviteId::as_str).collect::<Vec<_>>());
    let statement =
        format!("select invite_id, state, last_problem from messages where {} order by id", conditions.sql());
    tx.list(&statement, conditions.values()).await
}

/// How often an invitation was mailed.
pub(crate) struct Mails {
    pub(crate) count: i64,
    pub(crate) newest_at: Option<Timestamp>,
}

impl FromRow for Mails {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { count: row.get(0)?, newest_at: row.get(1)? })
    }
}

pub(crate) async fn mails_of_invite(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
) -> Result<Mails, Failure> {
    let counted = tx
        .find(
            "select count(*), max(created_at) from messages
             where organization_id = $1 and about = $2 and template = 'invitation'",
            params![organization, invite],
        )
        .await?;
    Ok(counted.unwrap_or(Mails { count: 0, newest_at: None }))
}

/// One try to deliver the mail of an invite.
pub(crate) struct MailTry {
    pub(crate) at: Timestamp,
    /// `sent`, `failed` or `dropped`.
    pub(crate) outcome: String,
    /// What the mail server said, or why it was not sent.
    pub(crate) detail: Option<String>,
}

impl FromRow for MailTry {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self { at: row.get(0)?, outcome: row.get(1)?, detail: row.get(2)? })
    }
}

/// The newest tries to mail an invite, the newest first; at most `limit`.
pub(crate) async fn tries_of_invite(
    tx: &mut Transaction,
    organization: &OrganizationId,
    invite: &InviteId,
    limit: i64,
) -> Result<Vec<MailTry>, Failure> {
    tx.list(
        "select tries.tried_at, tries.outcome, tries.detail
         from messages
         join message_tries as tries on tries.about = messages.about and tries.message_id = messages.id
         where messages.organization_id = $1 and messages.about = $2 and messages.template = 'invitation'
         order by tries.tried_at desc, messages.id desc, tries.number desc limit $3",
        params![organization, invite, limit],
    )
    .await
}

/// A page of the delivered messages of an organization, the newest first, for its built-in mailbox; `None` when the cursor names
/// none of them. With `search`, those to an address that has it in it: it is looked for in ten thousand, and the page tells
/// where to go on.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn search_mailbox(
    tx: &mut Transaction,
    organization: &OrganizationId,
    search: Option<&str>,
    request: &PageRequest<MessageId>,
) -> Result<Option<Found<Message, MessageId>>, Failure> {
    let listing = Listing { table: "messages", sorted_by: None, id: "id", ascends: false };
    let mut conditions = Conditions::new("state = 'sent'");
    conditions.and("organization_id = {}", organization);
    let Some(edge) = listing.edge(tx, conditions.clone(), request).await? else { return Ok(None) };
    let reached = match search {
        Some(_) => listing.reach(tx, conditions.clone(), request, edge.as_ref()).await?,
        None => None,
    };
    conditions.and_named_like("recipient", search);
    let end = listing.between(edge.as_ref(), reached.as_ref(), request, &mut conditions);
    let statement = format!("select {COLUMNS} from messages where {} {end}", conditions.sql());
    let page = Page::from_rows(tx.list(&statement, conditions.values()).await?, request);
    Ok(Some(Found::up_to(reached.map(Place::into_id), page)))
}

/// A delivered message of an organization.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_in_mailbox(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &MessageId,
) -> Result<Option<Message>, Failure> {
    tx.find(
        &format!("select {COLUMNS} from messages where organization_id = $1 and id = $2 and state = 'sent'"),
        params![organization, id],
    )
    .await
}
