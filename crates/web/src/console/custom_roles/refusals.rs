//! What a dialog says to each refusal of an operation on custom roles. No match here has a catch-all.

use admit_core::custom_roles::{BadPermission, PERMISSIONS_LIMIT, ROLES_LIMIT, Refusal};
use admit_language::Words;

use crate::help::Place;
use crate::html::{bad_name, refused};
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with one of its fields, or with the act as a whole.
pub(in crate::console) fn of_role(words: Words, refusal: &Refusal) -> (Problems, Option<Refused>) {
    let whole = match refusal {
        Refusal::Name(bad) => return (Problems::one("name", bad_name(words, *bad)), None),
        Refusal::Permission { why: BadPermission::Action, .. } => {
            return (Problems::one("other", words.t("custom-roles-refused-action")), None);
        }
        Refusal::Permission { why: BadPermission::Identifier, .. } => {
            return (Problems::one("other", words.t("custom-roles-refused-resource")), None);
        }
        Refusal::TooManyPermissions => {
            let problem = words.t("custom-roles-refused-many").with("limit", PERMISSIONS_LIMIT);
            return (Problems::one("other", problem), None);
        }
        Refusal::NotAllowed => words.t("custom-roles-refused-not-allowed"),
        Refusal::NoParent | Refusal::NotFound | Refusal::UnknownCursor => words.t("custom-roles-refused-gone"),
        Refusal::TooManyRoles => words.t("custom-roles-refused-limit").with("limit", ROLES_LIMIT),
        Refusal::BuiltIn => words.t("custom-roles-refused-built-in"),
        Refusal::GrantsOwnerAccess => words.t("custom-roles-refused-owner"),
        Refusal::GroupNotFound(_) => words.t("groups-refused-gone"),
        Refusal::NotAttached => words.t("custom-roles-refused-not-attached"),
    };
    (Problems::none(), Some(refused(&whole, refusal, Place::CustomRoles)))
}
