//! In which language and which colours somebody reads, told by their browser. What they chose goes first, and is kept in
//! cookies, so that it also holds before they sign in.

use std::convert::Infallible;

use admit_core::people::Person;
use admit_language::{Language, Words};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::response::Response;

use super::cookies::{CookieName, Cookies};
use crate::app::App;
use crate::pages::reader::{Reader, Theme};

const A_YEAR_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The language that was chosen.
pub(crate) const LANGUAGE: CookieName = CookieName::new("admit_language", A_YEAR_SECONDS);
/// The colours that were chosen.
pub(crate) const THEME: CookieName = CookieName::new("admit_theme", A_YEAR_SECONDS);

/// The language that somebody asks for: chosen in this browser, else chosen by the person, else what the browser prefers.
pub(crate) fn asked_language(headers: &HeaderMap, cookies: &Cookies, person: Option<&Person>) -> Option<Language> {
    let chosen = cookies.get(LANGUAGE).and_then(|tag| tag.parse().ok());
    let set = || Language::closest(person?.language.as_deref()?);
    let preferred = || Language::accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?);
    chosen.or_else(set).or_else(preferred)
}

/// The colours that somebody asks for: chosen in this browser, else chosen by the person.
pub(crate) fn asked_theme(cookies: &Cookies, person: Option<&Person>) -> Option<Theme> {
    let chosen = cookies.get(THEME).and_then(|name| name.parse().ok());
    chosen.or_else(|| person?.theme.as_deref()?.parse().ok())
}

/// Who reads the answer to a request, for all that the request itself tells: nobody is known to be signed in.
pub(crate) fn reader(headers: &HeaderMap, cookies: &Cookies, here: Option<String>) -> Reader {
    let language = asked_language(headers, cookies, None).unwrap_or_default();
    Reader { words: Words::new(language), theme: asked_theme(cookies, None), here }
}

/// Lets the browser keep what a person has chosen, so that it also holds when they are signed out. What was chosen in this
/// browser stays.
pub(crate) fn keep_choices(cookies: &Cookies, response: &mut Response, person: &Person) {
    let language = person.language.as_deref().and_then(Language::closest);
    if let (None, Some(language)) = (cookies.get(LANGUAGE), language) {
        cookies.set(response, LANGUAGE, language.tag());
    }
    let theme = person.theme.as_deref().and_then(|name| name.parse::<Theme>().ok());
    if let (None, Some(theme)) = (cookies.get(THEME), theme) {
        cookies.set(response, THEME, theme.as_str());
    }
}

/// The path of a page that can be opened again by its address.
pub(crate) fn path_to_come_back_to(method: &Method, uri: &Uri) -> Option<String> {
    let path = method.is_safe().then(|| uri.path_and_query())?;
    path.map(ToString::to_string)
}

impl FromRequestParts<App> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let cookies = Cookies::of(&parts.headers, app);
        Ok(reader(&parts.headers, &cookies, path_to_come_back_to(&parts.method, &parts.uri)))
    }
}
