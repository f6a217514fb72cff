//! What a dialog says to each refusal of an operation. No match here has a catch-all.

use admit_core::invites::{self, Status};
use admit_core::members;

pub(super) fn of_invite(refusal: &invites::Refusal) -> String {
    use invites::Refusal;
    match refusal {
        Refusal::NotAllowed => "You may not manage the members of this organization any more.".to_owned(),
        Refusal::NotFound | Refusal::UnknownCursor => "There is no such invitation.".to_owned(),
        Refusal::InvalidAddress(problem) => format!("This is not an email address: {problem}."),
        Refusal::RoleNotAssignable { .. } => "You can’t give this role.".to_owned(),
        Refusal::MissingScope(_) => "You can’t give this role.".to_owned(),
        Refusal::GroupsNotSupported => "This organization has no groups.".to_owned(),
        Refusal::Group(_) => "A group of this invitation can’t be joined any more.".to_owned(),
        Refusal::AlreadyMember(_) => "This person is a member already.".to_owned(),
        Refusal::HasDirectory => "A directory decides who is a member here; nobody is invited by hand.".to_owned(),
        Refusal::DomainNotAllowed(domain) => format!("This organization does not invite addresses at {domain}."),
        Refusal::DomainNotVerified(domain) => format!("{domain} is not a verified domain of this organization."),
        Refusal::MemberLimit { limit } => format!("The organization has its {limit} members and invitations already."),
        Refusal::NoFreeSeat { seats } => format!("All {seats} seats are taken by members and open invitations."),
        Refusal::AlreadyInvited(_) => "This address has an open invitation.".to_owned(),
        Refusal::Member(refusal) => of_member(refusal),
        Refusal::BadDetails(bad) => format!("This can’t be sent along: {bad}."),
        Refusal::Workspace(_) | Refusal::WorkspaceRole(_) => "There is no such workspace to join.".to_owned(),
        Refusal::LinksNotAllowed => "This organization does not hand out links of invitations.".to_owned(),
        Refusal::ResentTooOften { .. } => "This invitation was mailed too often, or just now.".to_owned(),
        Refusal::StillPending => "This invitation is still open.".to_owned(),
        Refusal::NotPending(Status::Accepted) => "This invitation was accepted meanwhile.".to_owned(),
        Refusal::NotPending(Status::Declined) => "This invitation was declined meanwhile.".to_owned(),
        Refusal::NotPending(Status::Deleted) => "This invitation was revoked already.".to_owned(),
        Refusal::NotPending(Status::Expired | Status::Pending) => "This invitation has expired.".to_owned(),
    }
}

pub(super) fn of_member(refusal: &members::Refusal) -> String {
    use members::Refusal;
    match refusal {
        Refusal::NotAllowed | Refusal::NotPrimaryOwner | Refusal::UnknownOrganization => {
            "You may not manage the members of this organization any more.".to_owned()
        }
        Refusal::NotFound | Refusal::UnknownCursor => "This person is not a member any more.".to_owned(),
        Refusal::RoleNotAssignable { .. } | Refusal::MissingScope(_) => "You can’t give this role.".to_owned(),
        Refusal::Shielded { role } => format!("You can’t change or remove a member with the role {}.", role.label()),
        Refusal::HasDirectory => "Your organization’s directory decides who has which role.".to_owned(),
        Refusal::OwnMembership => "You can’t change your own membership. Another administrator can.".to_owned(),
        Refusal::LastMember => "The only member of an organization can’t be removed.".to_owned(),
        Refusal::LastGoverning { role } => {
            format!("The organization needs at least one {}. Give somebody else that role first.", role.label())
        }
    }
}
