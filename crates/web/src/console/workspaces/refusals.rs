//! What a dialog says to each refusal of an operation. No match here has a catch-all.

use admit_core::{workspace_members, workspaces};
use admit_language::Words;

use crate::help::Place;
use crate::html::{bad_name, refused, role_name};
use crate::pages::forms::{Problems, Refused};

/// What is wrong with a form: with one of its fields, or with the act as a whole.
pub(super) fn of_workspace(words: Words, refusal: &workspaces::Refusal) -> (Problems, Option<Refused>) {
    use workspaces::Refusal;
    let whole = match refusal {
        Refusal::Name(bad) => return (Problems::one("name", bad_name(words, *bad)), None),
        Refusal::BadColor => return (Problems::one("color", words.t("workspaces-refused-color")), None),
        Refusal::GeoNotAllowed(_) => {
            return (Problems::one("residency", words.t("workspaces-refused-residency")), None);
        }
        Refusal::NotAllowed => words.t("workspaces-refused-not-allowed"),
        Refusal::NotFound | Refusal::UnknownCursor => words.t("workspaces-refused-gone"),
        Refusal::TooManyTags
        | Refusal::BadTagKey(_)
        | Refusal::TagTooLong(_)
        | Refusal::UnknownExternalKey(_)
        | Refusal::UnknownUserProfile(_) => words.t("workspaces-refused-details"),
        Refusal::AtLimit { limit } => words.t("workspaces-refused-limit").with("limit", *limit),
        Refusal::IsDefault => words.t("workspaces-refused-default"),
        Refusal::IsArchived => words.t("workspaces-refused-archived"),
    };
    (Problems::none(), Some(refused(&whole, refusal, Place::Workspaces)))
}

pub(super) fn of_member(words: Words, refusal: &workspace_members::Refusal) -> Refused {
    use workspace_members::Refusal;
    let message = match refusal {
        Refusal::NotAllowed => words.t("workspaces-refused-not-allowed"),
        Refusal::UnknownWorkspace => words.t("workspaces-refused-gone"),
        Refusal::UnknownMember | Refusal::NotFound | Refusal::UnknownCursor => words.t("refused-no-member"),
        Refusal::IsDefault => words.t("workspaces-members-default"),
        Refusal::IsArchived => words.t("workspaces-refused-archived"),
        Refusal::AlreadyMember => words.t("workspaces-refused-member"),
        Refusal::BillingIsInherited => words.t("refused-role"),
        Refusal::Inherited { organization_role } => {
            words.t("workspaces-refused-inherited").with("role", role_name(words, *organization_role))
        }
        Refusal::AtLimit { limit } => words.t("workspaces-refused-full").with("limit", *limit),
    };
    refused(&message, refusal, Place::WorkspaceMemberRefused)
}
