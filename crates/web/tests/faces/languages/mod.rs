//! In which language people read: pages, mails, numbers and moments.

mod account;
mod choosing;
mod mails;

use admit_language::Language;
use axum::http::Request;

use crate::house::{Answer, Browser, House};

/// Opens a page with a browser that prefers a language, or says nothing.
async fn open_preferring(browser: &mut Browser, path: &str, preferred: Option<&str>) -> Answer {
    let request = Request::get(path).header("sec-fetch-site", "none");
    let request = match preferred {
        Some(header) => request.header("accept-language", header),
        None => request,
    };
    browser.send(request, "").await
}

fn language_of(page: &Answer) -> &str {
    page.body.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

/// Opens a page in a language.
async fn read_in(house: &House, path: &str, language: Language) -> Answer {
    open_preferring(&mut house.browser(), path, Some(language.tag())).await
}
