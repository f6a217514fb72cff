//! What a dialog says to each refusal of an operation on keys. No match here has a catch-all.

use admit_core::keys::Refusal;
use admit_language::Words;

use crate::help::Place;
use crate::html::{bad_name, refused};
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with one of its fields, or with the act as a whole, which an article explains.
pub(in crate::console) fn of_key(words: Words, refusal: &Refusal, explained: Place) -> (Problems, Option<Refused>) {
    let whole = match refusal {
        Refusal::Name(bad) => return (Problems::one("name", bad_name(words, *bad)), None),
        Refusal::NothingToBindTo => return (Problems::one("workspace", words.t("keys-refused-workspace")), None),
        Refusal::UnknownWorkspace => return (Problems::one("workspace", words.t("workspaces-refused-gone")), None),
        Refusal::ArchivedWorkspace => {
            return (Problems::one("workspace", words.t("workspaces-refused-archived")), None);
        }
        Refusal::NotInWorkspace => return (Problems::one("workspace", words.t("keys-refused-elsewhere")), None),
        Refusal::ExpiresInThePast | Refusal::OutlivesItsMaker { .. } => {
            return (Problems::one("expires", words.t("keys-refused-expiry")), None);
        }
        Refusal::OverlapOutOfRange => return (Problems::one("overlap", words.t("keys-refused-overlap")), None),
        Refusal::NotAllowed => words.t("keys-refused-not-allowed"),
        Refusal::StaleSignIn => words.t("refused-stale-sign-in"),
        Refusal::NotFound | Refusal::UnknownOrganization | Refusal::UnknownCursor => words.t("keys-refused-gone"),
        Refusal::UnknownServiceAccount | Refusal::NoScopes => words.t("workspaces-refused-details"),
        Refusal::InAnothersName => words.t("keys-refused-name"),
        Refusal::Over(_) => words.t("keys-refused-over"),
        Refusal::OrganizationAtLimit { limit } => words.t("keys-refused-limit").with("limit", *limit),
        Refusal::WorkspaceAtLimit { limit } => words.t("keys-refused-workspace-limit").with("limit", *limit),
    };
    (Problems::none(), Some(refused(&whole, refusal, explained)))
}
