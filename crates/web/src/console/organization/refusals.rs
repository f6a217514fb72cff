//! What a dialog says to each refusal of an operation. No match here has a catch-all.

use admit_core::organizations::{BadMail, DOMAINS_LIMIT, LIMIT_LIMIT, Refusal};
use admit_language::{Message, Words};

use crate::help::Place;
use crate::html::{address_problem, bad_name};
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with one of its fields, or with the act as a whole.
pub(super) fn of_settings(words: Words, refusal: &Refusal) -> (Problems, Option<Refused>) {
    let (field, said) = match refusal {
        Refusal::Name(bad) => ("name", bad_name(words, *bad)),
        Refusal::BadLimit { setting } => (*setting, words.t("organization-bad-limit").with("most", LIMIT_LIMIT)),
        Refusal::BadDomain { domain, .. } => ("domains", words.t("organization-bad-domain").with("domain", domain)),
        Refusal::TooManyDomains { .. } => {
            ("domains", words.t("organization-many-domains").with("limit", DOMAINS_LIMIT))
        }
        Refusal::BadMail(BadMail::SenderName(bad)) => ("sender_name", bad_name(words, *bad)),
        Refusal::BadMail(BadMail::SenderLikeAddress) => ("sender_name", words.t("organization-bad-sender")),
        Refusal::BadMail(BadMail::ReplyTo(problem)) => {
            ("reply_to", words.t("refused-address").with("problem", address_problem(words, *problem)))
        }
        Refusal::BadMail(BadMail::Color) => ("color", words.t("workspaces-refused-color")),
        Refusal::BadMail(BadMail::TooLight) => ("color", words.t("organization-light-color")),
        Refusal::BadMail(BadMail::Note(bad)) => ("note", bad_name(words, *bad)),
        Refusal::NotAllowed => return (Problems::none(), whole(&words.t("organization-not-allowed"))),
        Refusal::UnknownBeta(_) | Refusal::BadMail(BadMail::Language) => {
            return (Problems::none(), whole(&words.t("workspaces-refused-details")));
        }
    };
    (Problems::one(field, said), None)
}

fn whole(message: &Message) -> Option<Refused> {
    Some(Refused::explained(message, Place::OrganizationSettings))
}
