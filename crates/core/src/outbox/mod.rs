//! The outbox: messages still to be sent, queued in the transaction of the act that causes them.
//!
//! A message holds ids and the name of a template, not a body; what it says is put together when it is sent, so an invite
//! that was revoked meanwhile is not sent at all. Its only secret (the link's token, the code) is sealed with the server's
//! key and wiped once it is delivered.
//!
//! A worker *claims* messages that are due. The claim moves the message's next try to when the claim lapses: a worker that
//! dies in the middle loses nothing, another takes over. Every message has its own next try, so one that can't be
//! delivered holds up no other. Every try is kept.

mod operations;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use operations::queue;
pub use operations::{Problem, claim, deliver, drop_unsent, postpone, release};
pub use rows::{Delivery, delivery_of_invites, find_in_mailbox, search_mailbox};
pub(crate) use rows::{MailTry, mails_of_invite, tries_of_invite};

use std::str::FromStr;

use admit_store::Timestamp;

use crate::ids::{InviteId, MessageId, OrganizationId, SignInId};

/// What a message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// To an invited address: the invitation. Its secret is the link's token.
    Invitation,
    /// To a person: a link and a code to sign in. Its secret is both, on a line each: token, code.
    SignIn,
    /// To an administrator: somebody asks for a new invitation.
    RenewalRequest,
}

impl Template {
    /// The spelling in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::SignIn => "sign_in",
            Self::RenewalRequest => "renewal_request",
        }
    }
}

/// The text names no template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownTemplate;

impl FromStr for Template {
    type Err = UnknownTemplate;

    fn from_str(text: &str) -> Result<Self, UnknownTemplate> {
        [Self::Invitation, Self::SignIn, Self::RenewalRequest]
            .into_iter()
            .find(|template| template.as_str() == text)
            .ok_or(UnknownTemplate)
    }
}

/// A message of the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id; also the left part of its Message-ID, so that a repeat is recognized.
    pub id: MessageId,
    /// The organization it belongs to; none for sign-in mails.
    pub organization_id: Option<OrganizationId>,
    /// What it says.
    pub template: Template,
    /// The invite it is about.
    pub invite_id: Option<InviteId>,
    /// The try to sign in it is about.
    pub sign_in_id: Option<SignInId>,
    /// The one address it goes to.
    pub recipient: String,
    /// Its secret, sealed about [`Self::id`].
    pub sealed_secrets: Option<String>,
    /// How often it was tried, this try included.
    pub tries: i64,
    /// When it was queued.
    pub created_at: Timestamp,
}

impl Message {
    /// The id of what it is about.
    fn about(&self) -> &str {
        let invite = self.invite_id.as_ref().map(InviteId::as_str);
        invite.or(self.sign_in_id.as_ref().map(SignInId::as_str)).unwrap_or_default()
    }
}

/// What a message is about.
#[derive(Clone, Copy)]
pub(crate) enum About<'a> {
    Invite(&'a InviteId),
    SignIn(&'a SignInId),
}

/// A message to queue.
pub(crate) struct NewMessage<'a> {
    pub(crate) organization: Option<&'a OrganizationId>,
    pub(crate) template: Template,
    pub(crate) about: About<'a>,
    pub(crate) recipient: &'a str,
    pub(crate) secrets: Option<&'a str>,
}
