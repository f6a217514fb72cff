//! Puts together what a message of the outbox says, from the ids it holds.

use admit_core::addresses::Address;
use admit_core::invites::{self, Status};
use admit_core::organizations;
use admit_core::outbox::{Message, Template};
use admit_core::people;
use admit_core::roles::Role;
use admit_core::secrets::Vault;
use admit_core::sign_ins::{self, Asked};
use admit_language::{Language, Length, Words};
use admit_store::{Failure, Timestamp, Transaction};
use url::Url;

use crate::links::{accept_link, link_to};
use crate::templates::{Invitation, RenderError, Rendered, RenewalRequest, SignIn, browser_name};

/// A mail that is ready to be sent or shown.
pub struct Composed {
    /// What it says.
    pub content: Rendered,
    /// The link that it is about.
    pub link: String,
    /// Why it should not be sent any more.
    pub over: Option<&'static str>,
    /// Who it is from, beside the server's own address, when that is not the server itself.
    pub sender_name: Option<String>,
    /// Where replies go, when that is not the server's own address.
    pub reply_to: Option<String>,
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
/// `public_url` alone (design rule 6). A mail speaks the language that its reader has chosen, else the one that whoever
/// caused it asked for: the invite's locale or the browser that wants to sign in, else that of the organization that it is
/// about, else English. The same message says the same again.
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
    let link = accept_link(public_url, &token);
    let invite = &invitation.invite;
    let appearance = organizations::find_mail_appearance(tx, &invitation.organization.id).await?;
    let words = words_of([&invitation.account_language, &invitation.locale, &invitation.organization_language]);
    let mail = Invitation {
        words,
        organization_name: invitation.organization.name.clone(),
        inviter_name: invitation.inviter,
        message: invitation.message,
        note: appearance.note,
        accent_color: appearance.accent_color,
        role_name: role_name(words, invite.role),
        expires_at: moment(invite.expires_at),
        expires_in: Length::remaining(invite.expires_at.seconds_since(message.created_at)),
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
    let (sender_name, reply_to) = (appearance.sender_name, appearance.reply_to);
    Ok(Some(Composed { content: mail.render()?, link, over, sender_name, reply_to }))
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
    let words = words_of([&asked.language]);
    let mail = SignIn {
        words,
        code: code.to_owned(),
        sign_in_url: link.clone(),
        minutes_valid: u32::try_from(sign_ins::LIFETIME_SECONDS / 60).unwrap_or(0),
        asked_from: asked_from(words, &asked),
        asked_at: moment(asked.asked_at),
    };
    Ok(Some(Composed { content: mail.render()?, link, over: None, sender_name: None, reply_to: None }))
}

async fn compose_renewal_request(
    tx: &mut Transaction,
    public_url: &Url,
    message: &Message,
) -> Result<Option<Composed>, ComposeError> {
    let Some(id) = &message.invite_id else { return Ok(None) };
    let Some(invitation) = invites::look_up_for_mail(tx, id).await? else { return Ok(None) };
    let link = link_to(public_url, &format!("organizations/{}/settings/members", invitation.organization.id));
    let administrator = match Address::parse(&message.recipient) {
        Ok(address) => people::find_by_address(tx, address.canonical()).await?,
        Err(_) => None,
    };
    let set = administrator.and_then(|person| person.language);
    let words = words_of([&set, &invitation.organization_language]);
    let mail = RenewalRequest {
        words,
        organization_name: invitation.organization.name,
        address: invitation.invite.address,
        role_name: role_name(words, invitation.invite.role),
        members_url: link.clone(),
        requested_at: moment(message.created_at),
    };
    Ok(Some(Composed { content: mail.render()?, link, over: None, sender_name: None, reply_to: None }))
}

fn open_secrets(vault: &Vault, message: &Message) -> Result<Option<String>, Failure> {
    message.sealed_secrets.as_ref().map(|sealed| vault.open(message.id.as_str(), sealed)).transpose()
}

fn asked_from(words: Words, asked: &Asked) -> String {
    let browser = browser_name(words, asked.user_agent.as_deref());
    match &asked.ip_address {
        Some(address) => format!("{browser}, {address}"),
        None => browser,
    }
}

/// The first of these languages that Admit speaks, else English.
fn words_of<const COUNT: usize>(tags: [&Option<String>; COUNT]) -> Words {
    let spoken = tags.into_iter().flatten().find_map(|tag| Language::closest(tag));
    Words::new(spoken.unwrap_or_default())
}

fn role_name(words: Words, role: Role) -> String {
    words.t("role-name").with("role", role.as_str()).to_string()
}

fn moment(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(at.microseconds()).unwrap_or_default()
}
