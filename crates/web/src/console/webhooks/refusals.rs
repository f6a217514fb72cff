//! What a dialog says to each refusal of an operation on webhooks. No match here has a catch-all.

use admit_core::webhooks::{ENDPOINTS_LIMIT, Refusal, TargetProblem};
use admit_language::Words;

use crate::help::Place;
use crate::html::refused;
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with one of its fields, or with the act as a whole.
pub(super) fn of_endpoint(words: Words, refusal: &Refusal) -> (Problems, Option<Refused>) {
    let whole = match refusal {
        Refusal::BadTarget(problem) => {
            let problem = words.t("webhooks-refused-url").with("problem", target_problem(*problem));
            return (Problems::one("url", problem), None);
        }
        Refusal::NoEvents => return (Problems::one("events", words.t("webhooks-refused-events")), None),
        Refusal::TooLong { field, limit } => {
            return (
                Problems::one(field, words.t("name-wrong").with("problem", "too_long").with("limit", *limit)),
                None,
            );
        }
        Refusal::NotAllowed | Refusal::NotOffered => words.t("webhooks-refused-not-allowed"),
        Refusal::StaleSignIn => words.t("refused-stale-sign-in"),
        Refusal::NotFound | Refusal::UnknownCursor => words.t("webhooks-refused-gone"),
        Refusal::DeliveryNotFound => words.t("webhooks-refused-delivery-gone"),
        Refusal::TooManyEndpoints => words.t("webhooks-refused-limit").with("limit", ENDPOINTS_LIMIT),
        Refusal::Disabled => words.t("webhooks-refused-disabled"),
        Refusal::NotSubscribed => words.t("webhooks-refused-not-subscribed"),
        Refusal::StillQueued => words.t("webhooks-refused-queued"),
    };
    (Problems::none(), Some(refused(&whole, refusal, Place::Webhooks)))
}

const fn target_problem(problem: TargetProblem) -> &'static str {
    match problem {
        TargetProblem::NoUrl => "no_url",
        TargetProblem::NotHttps => "not_https",
        TargetProblem::Credentials => "credentials",
        TargetProblem::Fragment => "fragment",
        TargetProblem::NotPublic => "not_public",
    }
}
