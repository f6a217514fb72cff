//! The worker that empties the outbox: claims what is due, sends it, and notes how that ended.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use admit_core::outbox::{self, Message, Problem, Template};
use admit_core::secrets::Vault;
use admit_store::{Channel, Failure, Store};
use tokio::task::{self, JoinError, JoinSet};
use url::Url;

use crate::compose::{ComposeError, Composed, compose};
use crate::message::{Outgoing, Sender, build};
use crate::smtp::{FailureKind, SmtpTransport};

/// Mails on their way at the same time, each over a connection of its own.
const AT_ONCE: usize = 8;
/// How often to look for messages whose next try is due; new ones are heard of at once.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How long a claim may still take once the worker was told to stop, then the mails on their way, then giving back the rest.
const CLAIM_TIMEOUT: Duration = Duration::from_secs(1);
const FINISH_TIMEOUT: Duration = Duration::from_secs(4);
const RELEASE_TIMEOUT: Duration = Duration::from_secs(2);

/// How mail leaves.
pub enum Transport {
    /// Through a mail server.
    Smtp(Arc<SmtpTransport>),
    /// Not at all: it is shown in the Console, and its link is written to the log.
    Mailbox,
}

/// What the worker needs.
pub struct Delivery {
    /// Where the outbox is.
    pub store: Store,
    /// Opens the secrets of messages.
    pub vault: Arc<Vault>,
    /// What links are built from.
    pub public_url: Url,
    /// Who the mails are from.
    pub sender: Sender,
    /// How they leave.
    pub transport: Transport,
}

impl Delivery {
    /// Delivers until `stop` is ready. What is on its way then has a few seconds to finish; what does not is left for the
    /// next worker, at once.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let delivery = Arc::new(self);
        let mut signals = delivery.store.listen(Channel::Outbox);
        let mut stop = std::pin::pin!(stop);
        // Tasks, so that each goes on while others are waited for: all of them need the same few connections.
        let mut under_way = JoinSet::new();
        let mut claimed = HashMap::new();
        let mut is_told_to_stop = false;
        while !is_told_to_stop {
            let mut claim = std::pin::pin!(delivery.claim(AT_ONCE - claimed.len()));
            let messages = tokio::select! {
                messages = &mut claim => messages,
                () = &mut stop => {
                    is_told_to_stop = true;
                    // Claimed and not known is claimed for nothing until the claim lapses, so a little patience pays.
                    tokio::time::timeout(CLAIM_TIMEOUT, claim).await.unwrap_or_default()
                }
            };
            // A mail that takes long holds up no other: its place is one of several, and the rest go on.
            for message in messages {
                let task = under_way.spawn(Arc::clone(&delivery).deliver_and_note(message.clone()));
                claimed.insert(task.id(), message);
            }
            if !is_told_to_stop {
                tokio::select! {
                    () = &mut stop => is_told_to_stop = true,
                    Some(finished) = under_way.join_next_with_id() => forget(&mut claimed, finished),
                    () = signals.heard() => {}
                    () = tokio::time::sleep(LOOK_EVERY) => {}
                }
            }
        }
        let finish = async {
            while let Some(finished) = under_way.join_next_with_id().await {
                forget(&mut claimed, finished);
            }
        };
        if tokio::time::timeout(FINISH_TIMEOUT, finish).await.is_err() {
            under_way.abort_all();
            let release = delivery.release(claimed.into_values().collect());
            if tokio::time::timeout(RELEASE_TIMEOUT, release).await.is_err() {
                tracing::warn!("claimed mails wait until their claims lapse, as the database does not answer");
            }
        }
        if let Transport::Smtp(transport) = &delivery.transport {
            transport.close().await;
        }
    }

    /// Claims what is due, up to `room` messages.
    async fn claim(&self, room: usize) -> Vec<Message> {
        if room == 0 {
            return Vec::new();
        }
        let limit = i64::try_from(room).unwrap_or(i64::MAX);
        let claimed = self.store.write_concurrently(limit, |tx, limit| Box::pin(outbox::claim(tx, *limit))).await;
        claimed.unwrap_or_else(|failure| {
            tracing::error!(error = failure.with_causes(), "the outbox can't be read");
            Vec::new()
        })
    }

    async fn deliver_and_note(self: Arc<Self>, message: Message) {
        let id = message.id.clone();
        if let Err(failure) = self.deliver(message).await {
            // Taken up again when the claim lapses.
            tracing::error!(error = failure.with_causes(), message_id = %id, "the outcome of a mail could not be noted");
        }
    }

    async fn release(&self, claimed: Vec<Message>) {
        let released =
            self.store.write_concurrently(claimed, |tx, claimed| Box::pin(outbox::release(tx, claimed))).await;
        if let Err(failure) = released {
            tracing::error!(error = failure.with_causes(), "claimed mails could not be released");
        }
    }

    async fn deliver(&self, message: Message) -> Result<(), Failure> {
        let composed = match self.compose(&message).await {
            Ok(Some(composed)) => composed,
            Ok(None) => return self.drop_unsent(message, "what it is about is over").await,
            Err(ComposeError::Failed(failure)) if !failure.is_permanent() => return Err(failure),
            Err(error) => {
                let problem = Problem { text: error.to_string(), is_permanent: true };
                return self.note_problem(message, problem).await;
            }
        };
        if let Some(reason) = composed.over {
            return self.drop_unsent(message, reason).await;
        }
        match &self.transport {
            Transport::Mailbox => self.put_into_mailbox(message, &composed).await,
            Transport::Smtp(transport) => self.send(transport, message, &composed).await,
        }
    }

    async fn compose(&self, message: &Message) -> Result<Option<Composed>, ComposeError> {
        let input = (&self.vault, &self.public_url, message);
        self.store
            .read(input, |tx, (vault, public_url, message)| Box::pin(compose(tx, vault, public_url, message)))
            .await
    }

    async fn put_into_mailbox(&self, message: Message, composed: &Composed) -> Result<(), Failure> {
        let subject = &composed.content.subject;
        tracing::info!(to = message.recipient, subject, link = composed.link, "mail for the built-in mailbox");
        // A sign-in mail is not shown in the Console, where it would let an administrator sign in as somebody else.
        let is_shown_later = message.template != Template::SignIn;
        self.note_delivery(message, is_shown_later).await
    }

    async fn send(&self, transport: &SmtpTransport, message: Message, composed: &Composed) -> Result<(), Failure> {
        let outgoing = Outgoing {
            sender: &self.sender,
            sender_name: composed.sender_name.as_deref(),
            reply_to: composed.reply_to.as_deref(),
            to_address: &message.recipient,
            message_id: &format!("{}@{}", message.id, self.sender.domain()),
            date: jiff::Timestamp::from_microsecond(message.created_at.microseconds()).unwrap_or_default(),
            content: &composed.content,
        };
        let mail = match build(&outgoing) {
            Ok(mail) => mail,
            Err(error) => {
                let problem = Problem { text: error.to_string(), is_permanent: true };
                return self.note_problem(message, problem).await;
            }
        };
        match transport.send(&mail).await {
            Ok(_) => {
                tracing::info!(message_id = %message.id, template = message.template.as_str(), "mail delivered");
                self.note_delivery(message, false).await
            }
            Err(failure) => {
                let is_permanent = failure.kind == FailureKind::Permanent;
                self.note_problem(message, Problem { text: failure.message, is_permanent }).await
            }
        }
    }

    async fn note_delivery(&self, message: Message, keep_secrets: bool) -> Result<(), Failure> {
        self.store
            .write_concurrently((message, keep_secrets), |tx, (message, keep)| {
                Box::pin(outbox::deliver(tx, message, *keep))
            })
            .await
    }

    async fn note_problem(&self, message: Message, problem: Problem) -> Result<(), Failure> {
        let permanent = problem.is_permanent;
        tracing::warn!(message_id = %message.id, tries = message.tries, permanent, problem = problem.text, "mail not delivered");
        self.store
            .write_concurrently((message, problem), |tx, (message, problem)| {
                Box::pin(outbox::postpone(tx, message, problem))
            })
            .await
    }

    async fn drop_unsent(&self, message: Message, reason: &'static str) -> Result<(), Failure> {
        tracing::info!(message_id = %message.id, reason, "mail not sent");
        self.store
            .write_concurrently((message, reason), |tx, (message, reason)| {
                Box::pin(outbox::drop_unsent(tx, message, reason))
            })
            .await
    }
}

/// A mail is not under way any more. One whose task failed is taken up again when its claim lapses.
fn forget(claimed: &mut HashMap<task::Id, Message>, finished: Result<(task::Id, ()), JoinError>) {
    let id = finished.map(|(id, ())| id).unwrap_or_else(|error| {
        tracing::error!(%error, "delivering a mail failed");
        error.id()
    });
    claimed.remove(&id);
}
