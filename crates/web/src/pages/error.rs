//! Pages for what went wrong. They say what a person can do next, and nothing about the inside.

use askama::Template;

/// A page with a heading, a sentence and a way on.
#[derive(Debug, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// The HTTP status, shown small.
    pub status: u16,
    /// What happened, in a few words.
    pub heading: String,
    /// What to do about it.
    pub words: String,
    /// The request's id, to be told to whoever helps.
    pub request_id: String,
}

impl ErrorPage {
    fn new(status: u16, heading: &str, words: &str, request_id: impl Into<String>) -> Self {
        Self { status, heading: heading.to_owned(), words: words.to_owned(), request_id: request_id.into() }
    }

    /// 400: a form that our own pages would not have sent.
    pub fn bad_request(request_id: impl Into<String>) -> Self {
        Self::new(
            400,
            "That didn’t come through",
            "The form arrived incomplete. Go back, reload the page and try again.",
            request_id,
        )
    }

    /// 403: another site sent the form, or the person may not do this.
    pub fn forbidden(request_id: impl Into<String>) -> Self {
        Self::new(
            403,
            "You can’t do this here",
            "Your role doesn’t allow it, or another site sent this form. Start again from our own pages; an administrator of the organization can help.",
            request_id,
        )
    }

    /// 404: nothing is here, or it belongs to somebody else.
    pub fn not_found(request_id: impl Into<String>) -> Self {
        Self::new(
            404,
            "There is nothing here",
            "The page may have moved, or it belongs to an organization you’re not a member of.",
            request_id,
        )
    }

    /// 410: the set-up link has been used, or is not the newest one.
    pub fn setup_link_ended(request_id: impl Into<String>) -> Self {
        Self::new(
            410,
            "This set-up link no longer works",
            "It works once. If nothing has been set up yet, open the newest link in the server’s log.",
            request_id,
        )
    }

    /// 503: the server can't keep anything just now; nothing was changed.
    pub fn unavailable(request_id: impl Into<String>) -> Self {
        Self::new(
            503,
            "A short break, please",
            "The server can’t keep anything just now. Nothing was changed; try again in a moment.",
            request_id,
        )
    }

    /// 504: nobody knows whether the change was kept.
    pub fn outcome_unknown(request_id: impl Into<String>) -> Self {
        Self::new(
            504,
            "This may have worked",
            "The server didn’t learn whether your change was kept. Look, and if it isn’t there, do it again: doing it twice does no harm.",
            request_id,
        )
    }

    /// 429: too many tries. `wait` is a length in words: `2 minutes`.
    pub fn too_many_requests(wait: &str, request_id: impl Into<String>) -> Self {
        Self::new(
            429,
            "A short break, please",
            &format!("That was tried too often in a short time. It works again in {wait}."),
            request_id,
        )
    }

    /// 500: our fault.
    pub fn internal(request_id: impl Into<String>) -> Self {
        Self::new(
            500,
            "Something went wrong on our side",
            "Nothing you typed is to blame. Try again in a moment; if it stays, tell your administrator the request id below.",
            request_id,
        )
    }
}
