//! Settings > Mailbox: mail that was not sent, because no mail server is configured. Sign-in mails are not among it: they
//! would let an administrator sign in as somebody else.

use admit_core::ids::MessageId;
use admit_core::outbox::{self, Message, Template};
use admit_mail::compose::{ComposeError, Composed, compose};
use admit_mail::message::Sender;
use admit_store::Failure;
use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;

use super::paging::Asked;
use super::visitor::Manager;
use crate::app::App;
use crate::html::{PageError, moment_with_time};
use crate::pages::mailbox::{MailLink, MailRow, MailboxPage, MessagePage};
use crate::pages::shell::Area;

impl From<ComposeError> for PageError {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::Failed(failure) => failure.into(),
            ComposeError::Render(error) => {
                tracing::error!(%error, "a mail could not be rendered");
                Self::Failed
            }
        }
    }
}

/// The routes of these pages.
pub(super) fn routes() -> Router<App> {
    let mailbox = "/organizations/{organization_id}/settings/mailbox";
    Router::new().route(mailbox, get(list)).route(&format!("{mailbox}/{{message_id}}"), get(show))
}

async fn list(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, PageError> {
    refuse_without_mailbox(&app)?;
    let path = manager.settings_path("mailbox");
    let asked = query.map(|Query(query)| query).unwrap_or_default().of(&path, &[], &[]);
    let question = (manager.organization.id.clone(), asked.search.clone(), asked.request());
    let found = app
        .store
        .read(question, |tx, (organization, search, request)| {
            Box::pin(outbox::search_mailbox(tx, organization, search.as_deref(), request))
        })
        .await?;
    let Some(found) = found else { return Ok(asked.first_page()) };
    let Some(pager) = asked.pager(&found, |message| &message.id) else { return Ok(asked.first_page()) };
    let mut rows = Vec::with_capacity(found.page.items.len());
    for message in found.page.items {
        let Some(composed) = compose_to_show(&app, &message).await? else { continue };
        rows.push(MailRow {
            message_id: message.id.to_string(),
            to: message.recipient,
            subject: composed.content.subject,
            at: moment_with_time(manager.words(), message.created_at),
        });
    }
    manager.page(&MailboxPage {
        shell: manager.shell(&app, Area::Mailbox),
        members_path: manager.members_path(),
        search: asked.text(),
        rows,
        pager,
        path,
    })
}

async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    refuse_without_mailbox(&app)?;
    let input = (manager.organization.id.clone(), MessageId::from(id));
    let found =
        app.store.read(input, |tx, (organization, id)| Box::pin(outbox::find_in_mailbox(tx, organization, id))).await?;
    let message = found.ok_or(PageError::NotFound)?;
    let composed = compose_to_show(&app, &message).await?.ok_or(PageError::NotFound)?;
    manager.page(&MessagePage {
        shell: manager.shell(&app, Area::Mailbox),
        organization_id: manager.organization.id.to_string(),
        subject: composed.content.subject,
        from: shown_sender(&app.settings.mail_from, composed.sender_name.as_deref()),
        to: message.recipient,
        at: moment_with_time(manager.words(), message.created_at),
        text: composed.content.text,
        link: MailLink { url: composed.link, label: manager.words().t(link_label(message.template)).to_string() },
    })
}

fn refuse_without_mailbox(app: &App) -> Result<(), PageError> {
    if app.settings.has_mailbox { Ok(()) } else { Err(PageError::NotFound) }
}

async fn compose_to_show(app: &App, message: &Message) -> Result<Option<Composed>, ComposeError> {
    let input = (&app.vault, &app.settings.public_url, message);
    let composed = app
        .store
        .read(input, |tx, (vault, public_url, message)| Box::pin(compose(tx, vault, public_url, message)))
        .await;
    match composed {
        // Sealed with a server key that was lost: there is nothing to show, and the other mails are still good.
        Err(ComposeError::Failed(Failure::Secret(_))) => Ok(None),
        composed => composed,
    }
}

/// Whom a mail is from: the configured sender, under the organization's name for it.
pub(super) fn shown_sender(configured: &str, name: Option<&str>) -> String {
    Sender::parse(configured).map_or_else(|_| configured.to_owned(), |sender| sender.named(name).to_string())
}

fn link_label(template: Template) -> &'static str {
    match template {
        Template::Invitation => "mailbox-open-invitation",
        Template::SignIn => "act-sign-in",
        Template::RenewalRequest => "mailbox-open-members",
    }
}
