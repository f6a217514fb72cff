//! In which language and which colours somebody reads, told by their browser. What they chose goes first, and is kept in
//! cookies, so that it also holds before they sign in.

use std::convert::Infallible;

use admit_language::{Language, Words};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri, header};

use super::cookies::{CookieName, Cookies};
use crate::app::App;
use crate::pages::reader::{Reader, Theme};

const A_YEAR_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The language that was chosen.
pub(crate) const LANGUAGE: CookieName = CookieName::new("admit_language", A_YEAR_SECONDS);
/// The colours that were chosen.
pub(crate) const THEME: CookieName = CookieName::new("admit_theme", A_YEAR_SECONDS);

/// Who reads the answer to a request: the language chosen, else the one that the browser asks for, else English.
pub(crate) fn reader(headers: &HeaderMap, cookies: &Cookies, here: Option<String>) -> Reader {
    let chosen = cookies.get(LANGUAGE).and_then(|tag| tag.parse().ok());
    let asked = || Language::accepted(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?);
    let theme = cookies.get(THEME).and_then(|name| Theme::ALL.into_iter().find(|theme| theme.as_str() == name));
    Reader { words: Words::new(chosen.or_else(asked).unwrap_or_default()), theme, here }
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
