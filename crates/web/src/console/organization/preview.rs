//! The invitation mail as it would be: the same one that is sent, with a link that leads nowhere. Its HTML part is a
//! document of its own in a frame that may run and load nothing, with a policy that names its styles by their digests.

use admit_core::organizations::MailAppearance;
use admit_core::roles::Role;
use admit_language::{Language, Length, Words};
use admit_mail::links::accept_link;
use admit_mail::templates::{Invitation, Rendered};
use axum::extract::{Query, State};
use axum::response::{Html, IntoResponse as _, Response};

use super::mail::{Fields, Typed};
use super::{find, path_of};
use crate::app::App;
use crate::console::mailbox::shown_sender;
use crate::console::visitor::Insider;
use crate::html::{PageError, role_name, set_headers_of_framed_mail};
use crate::pages::organization::MailPreview;

/// How long an invitation of the preview can be accepted, in seconds.
const LIFETIME_SECONDS: i64 = admit_core::invites::LIFETIME_SECONDS;

/// The HTML part of the mail.
pub(super) async fn show(State(app): State<App>, insider: Insider, fields: Fields) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let Query(fields) = fields.map_err(|_| PageError::BadRequest)?;
    let field = |name: &str| fields.get(name).map_or("", String::as_str);
    let looks = settings.mail.changed(&Typed::read(field).change()).map_err(|_| PageError::BadRequest)?;
    let mail = rendered(&app, &insider, &looks, language_of(field("preview"), &insider)).ok_or(PageError::Failed)?;
    let mut response = Html(mail.html.clone()).into_response();
    set_headers_of_framed_mail(response.headers_mut(), &mail.html);
    Ok(response)
}

/// The mail as the page tells of it.
pub(super) fn of(
    app: &App,
    insider: &Insider,
    typed: &Typed,
    looks: &MailAppearance,
    language: Language,
) -> Option<MailPreview> {
    let mail = rendered(app, insider, looks, language)?;
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(typed.fields()).append_pair("preview", language.tag());
    Some(MailPreview {
        subject: mail.subject,
        from: shown_sender(&app.settings.mail_from, looks.sender_name.as_deref()),
        reply_to: looks.reply_to.clone(),
        text: mail.text,
        source: format!("{}/mail/preview?{}", path_of(insider), query.finish()),
    })
}

/// The language of a preview: the chosen one, else the reader's own.
pub(super) fn language_of(tag: &str, insider: &Insider) -> Language {
    Language::ALL.into_iter().find(|language| language.tag() == tag).unwrap_or_else(|| insider.words().language())
}

fn rendered(app: &App, insider: &Insider, looks: &MailAppearance, language: Language) -> Option<Rendered> {
    let words = Words::new(language);
    let now = jiff::Timestamp::from_microsecond(app.store.clock().now().plus_seconds(LIFETIME_SECONDS).microseconds());
    let mail = Invitation {
        words,
        organization_name: insider.organization.name.clone(),
        inviter_name: Some(insider.member.person().title().to_owned()),
        message: None,
        note: looks.note.clone(),
        accent_color: looks.accent_color.clone(),
        role_name: role_name(words, Role::User),
        expires_at: now.unwrap_or_default(),
        expires_in: Length::remaining(LIFETIME_SECONDS),
        accept_url: accept_link(&app.settings.public_url, "…"),
        to_address: insider.member.signed_in.person.address.clone(),
    };
    let rendered = mail.render();
    rendered.inspect_err(|error| tracing::error!(%error, "a mail could not be previewed")).ok()
}
