//! What a dialog says to each refusal of an operation. No match here has a catch-all.

use admit_core::invites::{self, Status};
use admit_core::members;
use admit_language::Words;

use crate::help::Place;
use crate::html::{address_problem, refused, role_name};
use crate::pages::forms::Refused;

pub(in crate::console) fn of_invite(words: Words, refusal: &invites::Refusal) -> Refused {
    use invites::Refusal;
    let message = match refusal {
        Refusal::NotAllowed => words.t("refused-not-allowed"),
        Refusal::NotFound | Refusal::UnknownCursor => words.t("refused-no-invite"),
        Refusal::InvalidAddress(problem) => {
            words.t("refused-address").with("problem", address_problem(words, *problem))
        }
        Refusal::RoleNotAssignable { .. } | Refusal::MissingScope(_) => words.t("refused-role"),
        Refusal::GroupsNotSupported => words.t("refused-no-groups"),
        Refusal::Group(_) => words.t("refused-group"),
        Refusal::AlreadyMember(_) => words.t("refused-member-already"),
        Refusal::HasDirectory => words.t("refused-directory-invite"),
        Refusal::DomainNotAllowed(domain) => words.t("refused-domain").with("domain", domain),
        Refusal::DomainNotVerified(domain) => words.t("refused-domain-not-verified").with("domain", domain),
        Refusal::MemberLimit { limit } => words.t("refused-member-limit").with("limit", *limit),
        Refusal::NoFreeSeat { seats } => words.t("refused-no-seat").with("seats", *seats),
        Refusal::AlreadyInvited(_) => words.t("refused-invited-already"),
        Refusal::Member(refusal) => return of_member(words, refusal),
        Refusal::BadDetails(bad) => words.t("refused-details").with("problem", bad.to_string()),
        Refusal::Workspace(_) | Refusal::WorkspaceRole(_) => words.t("refused-workspace"),
        Refusal::LinksNotAllowed => words.t("refused-links"),
        Refusal::ResentTooOften { .. } => words.t("refused-resent"),
        Refusal::AddressInvitedTooOften => words.t("refused-address-often"),
        Refusal::StillPending => words.t("refused-still-open"),
        Refusal::NotPending(Status::Accepted) => words.t("refused-accepted"),
        Refusal::NotPending(Status::Declined) => words.t("refused-declined"),
        Refusal::NotPending(Status::Deleted) => words.t("refused-revoked"),
        Refusal::NotPending(Status::Expired | Status::Pending) => words.t("refused-expired"),
    };
    refused(&message, refusal, explained_by(refusal))
}

/// What explains a refusal without an `error_code`.
fn explained_by(refusal: &invites::Refusal) -> Place {
    use invites::Refusal;
    match refusal {
        Refusal::MemberLimit { .. } | Refusal::NoFreeSeat { .. } => Place::LimitReached,
        Refusal::ResentTooOften { .. } | Refusal::StillPending | Refusal::NotPending(_) => Place::Invites,
        _ => Place::InviteRefused,
    }
}

pub(in crate::console) fn of_member(words: Words, refusal: &members::Refusal) -> Refused {
    use members::Refusal;
    let message = match refusal {
        Refusal::NotAllowed | Refusal::NotPrimaryOwner | Refusal::UnknownOrganization => words.t("refused-not-allowed"),
        Refusal::StaleSignIn => words.t("refused-stale-sign-in"),
        Refusal::NotFound | Refusal::UnknownCursor => words.t("refused-no-member"),
        Refusal::RoleNotAssignable { .. } | Refusal::MissingScope(_) => words.t("refused-role"),
        Refusal::Shielded { role } => words.t("refused-shielded").with("role", role_name(words, *role)),
        Refusal::HasDirectory => words.t("refused-directory-role"),
        Refusal::OwnMembership => words.t("refused-own-membership"),
        Refusal::LastMember => words.t("refused-last-member"),
        Refusal::LastGoverning { role } => words.t("refused-last-governing").with("role", role_name(words, *role)),
    };
    refused(&message, refusal, Place::MemberRefused)
}
