//! What a dialog says to each refusal of an operation on service accounts. No match here has a catch-all.

use admit_core::service_accounts::{DESCRIPTION_LIMIT, NAME_LIMIT, Refusal};
use admit_language::Words;

use crate::help::Place;
use crate::html::refused;
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with one of its fields, or with the act as a whole.
pub(super) fn of_account(words: Words, refusal: &Refusal) -> (Problems, Option<Refused>) {
    let whole = match refusal {
        Refusal::BadName => {
            let problem = words.t("service-accounts-refused-name").with("limit", NAME_LIMIT);
            return (Problems::one("name", problem), None);
        }
        Refusal::NameTaken => return (Problems::one("name", words.t("service-accounts-refused-taken")), None),
        Refusal::DescriptionTooLong => {
            let problem = words.t("service-accounts-refused-description").with("limit", DESCRIPTION_LIMIT);
            return (Problems::one("description", problem), None);
        }
        Refusal::UnknownWorkspace => return (Problems::one("workspace", words.t("workspaces-refused-gone")), None),
        Refusal::WorkspaceArchived => {
            return (Problems::one("workspace", words.t("workspaces-refused-archived")), None);
        }
        Refusal::NotAllowed => words.t("service-accounts-refused-not-allowed"),
        Refusal::NotInteractive | Refusal::BillingNotGiven => words.t("refused-role"),
        Refusal::NotFound | Refusal::UnknownCursor => words.t("service-accounts-refused-gone"),
        Refusal::Archived => words.t("service-accounts-refused-archived"),
        Refusal::NotMember => words.t("service-accounts-refused-not-in"),
        Refusal::ImplicitMembership => words.t("service-accounts-default-words"),
    };
    (Problems::none(), Some(refused(&whole, refusal, Place::ServiceAccounts)))
}
