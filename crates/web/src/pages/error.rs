//! Pages for what went wrong. They say what a person can do next, and nothing about the inside.

use askama::Template;

use super::reader::Reader;
use crate::help::Place;

/// A page with a heading, a sentence and a way on.
#[derive(Debug, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// Who reads it.
    pub reader: Reader,
    /// The HTTP status, shown small.
    pub status: u16,
    /// What happened, in a few words: the key of a message.
    pub heading: &'static str,
    /// What to do about it.
    pub words: String,
    /// The request's id, to be told to whoever helps.
    pub request_id: String,
    /// What explains it.
    pub(crate) explained: Place,
}
