//! Puts together what a message of the outbox says, from the ids it holds.

use admit_core::invites::{self, Status};
use admit_core::outbox::{Message, Template};
use admit_core::secrets::Vault;
use admit_core::sign_ins::{self, Asked};
use admit_language::{Language, Words};
use admit_store::{Failure, Timestamp, Transaction};
use url::Url;

use crate::templates::{Invitation, RenderError, Rendered, RenewalRequest, SignIn, browser_name, expires_in, moment};

/// A mail that is ready to be sent or shown.
pub struct Composed {
    /// What it says.
    pub content: Rendered,
    /// The link that it is about.
    pub link: String,
    /// Why it should not be sent any more.
    pub over: Option<&'static str>,
}

/// Why a mail could not be put together.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The database failed, or a stored secret can't be opened.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// The template failed.
    #[error(transparent)]
    Render(#[from] RenderError),
}

/// Puts a mail together; `None` when what it is about is gone without a trace that could be shown. Links are built from
/// `public_url` alone (design rule 6). The same message always says the same.
///
/// # Errors
/// [`ComposeError`].
pub async fn compose(
    tx: &mut Transaction,
    vault: &Vault,
    public_url: &Url,
    message: &Message,
) -> Result<Option<Composed>, ComposeError> {
    match message.template {
        Template::Invitation => compose_invitation(tx, vault, public_url, message).await,
        Template::SignIn => compose_sign_in(tx, vault, public_url, message).await,
        Template::RenewalRequest => compose_renewal_request(tx, public_url, message).await,
    }
}

async fn compose_invitation(
    tx: &mut Transaction,
    vault: &Vault,
    public_url: &Url,
    message: &Message,
) -> Result<Option<Composed>, ComposeError> {
    let Some(id) = &message.invite_id else { return Ok(None) };
    let Some(invitation) = invites::look_up_for_mail(tx, id).await? else { return Ok(None) };
    let Some(token) = open_secrets(vault, message)? else { return Ok(None) };
    let link = link_to(public_url, &format!("accept/{token}"));
    let invite = &invitation.invite;
    let mail = Invitation {
        organization_name: invitation.organization.name.clone(),
        inviter_name: invitation.inviter,
        message: invitation.message,
        role_name: invite.role.label().to_owned(),
        expires_on: words(invite.expires_at),
        expires_in: expires_in(invite.expires_at.seconds_since(message.created_at)),
        accept_url: link.clone(),
        to_address: message.recipient.clone(),
    };
    let over = match invitation.status {
        Status::Pending if !invites::is_current(tx, id, &token).await? => {
            Some("a newer link took the place of this one")
        }
        Status::Pending => None,
        Status::Accepted => Some("the invite was accepted"),
        Status::Expired => Some("the invite expired"),
        Status::Deleted => Some("the invite was revoked"),
        Status::Declined => Some("the invite was declined"),
    };
    Ok(Some(Composed { content: mail.render()?, link, over }))
}

async fn compose_sign_in(
    tx: &mut Transaction,
    vault: &Vault,
    public_url: &Url,
    message: &Message,
) -> Result<Option<Composed>, ComposeError> {
    let Some(id) = &message.sign_in_id else { return Ok(None) };
    let Some(asked) = sign_ins::find_for_mail(tx, id).await? else { return Ok(None) };
    let Some(secrets) = open_secrets(vault, message)? else { return Ok(None) };
    let (token, code) = secrets.split_once('\n').unwrap_or((&secrets, ""));
    let link = link_to(public_url, &format!("sign-in/link/{token}"));
    let mail = SignIn {
        code: code.to_owned(),
        sign_in_url: link.clone(),
        minutes_valid: u32::try_from(sign_ins::LIFETIME_SECONDS / 60).unwrap_or(0),
        asked_from: asked_from(&asked),
        asked_on: words(asked.asked_at),
    };
    Ok(Some(Composed { content: mail.render()?, link, over: None }))
}

async fn compose_renewal_request(
    tx: &mut Transaction,
    public_url: &Url,
    message: &Message,
) -> Result<Option<Composed>, ComposeError> {
    let Some(id) = &message.invite_id else { return Ok(None) };
    let Some(invitation) = invites::look_up_for_mail(tx, id).await? else { return Ok(None) };
    let link = link_to(public_url, &format!("organizations/{}/settings/members", invitation.organization.id));
    let mail = RenewalRequest {
        organization_name: invitation.organization.name,
        address: invitation.invite.address,
        role_name: invitation.invite.role.label().to_owned(),
        members_url: link.clone(),
        requested_on: words(message.created_at),
    };
    Ok(Some(Composed { content: mail.render()?, link, over: None }))
}

fn open_secrets(vault: &Vault, message: &Message) -> Result<Option<String>, Failure> {
    message.sealed_secrets.as_ref().map(|sealed| vault.open(message.id.as_str(), sealed)).transpose()
}

/// A link to a path on our own origin, below whatever path the public URL has.
fn link_to(public_url: &Url, path: &str) -> String {
    format!("{}/{path}", public_url.as_str().trim_end_matches('/'))
}

fn asked_from(asked: &Asked) -> String {
    let browser = browser_name(Words::new(Language::English), asked.user_agent.as_deref());
    match &asked.ip_address {
        Some(address) => format!("{browser}, {address}"),
        None => browser,
    }
}

fn words(at: Timestamp) -> String {
    jiff::Timestamp::from_microsecond(at.microseconds()).map_or_else(|_| at.to_string(), moment)
}
