//! Refusals of operations, as dialogs tell them.

use admit_language::Message;

use crate::help::Place;
use crate::json::ApiError;
use crate::pages::forms::Refused;

/// A refusal in a page's words, with the article that explains its `error_code`, or without one what it is about.
pub(crate) fn refused<R: Clone + Into<ApiError>>(words: &Message, refusal: &R, explained: Place) -> Refused {
    let error: ApiError = refusal.clone().into();
    match error.code {
        Some(code) => Refused { words: words.to_string(), article: format!("/help/error-codes/{code}") },
        None => Refused::explained(words, explained),
    }
}
