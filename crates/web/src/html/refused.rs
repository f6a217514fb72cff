//! Refusals of operations, as dialogs tell them.

use admit_language::Message;

use crate::json::ApiError;
use crate::pages::forms::Refused;

/// A refusal in a page's words, with the article that explains its `error_code`.
pub(crate) fn refused<R: Clone + Into<ApiError>>(words: Message, refusal: &R) -> Refused {
    let error: ApiError = refusal.clone().into();
    Refused { words: words.to_string(), article: error.code.map(|code| format!("/help/error-codes/{code}")) }
}
