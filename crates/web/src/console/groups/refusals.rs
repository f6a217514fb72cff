//! What a dialog says to each refusal of an operation on groups. No match here has a catch-all.

use admit_core::groups::Refusal;
use admit_language::Words;

use crate::help::Place;
use crate::html::{bad_name, refused};
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with its field, or with the act as a whole.
pub(super) fn of_group(words: Words, refusal: &Refusal) -> (Problems, Option<Refused>) {
    let whole = match refusal {
        Refusal::Name(bad) => return (Problems::one("name", bad_name(words, *bad)), None),
        Refusal::NotAllowed => words.t("groups-refused-not-allowed"),
        Refusal::NoParent | Refusal::NotFound(_) | Refusal::UnknownCursor => words.t("groups-refused-gone"),
        Refusal::PersonNotFound => words.t("refused-no-member"),
        Refusal::AlreadyInGroup(_) => words.t("groups-refused-member"),
        Refusal::NotInGroup => words.t("groups-refused-not-in"),
        Refusal::KeptByDirectory(_) => words.t("groups-refused-directory"),
        Refusal::GrantsOwnerAccess(_) | Refusal::OwnerAccessUnconfirmed(_) => words.t("groups-refused-owner"),
    };
    (Problems::none(), Some(refused(&whole, refusal, Place::Groups)))
}
