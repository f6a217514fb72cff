//! Why an act on service accounts was refused.

/// Why an act on service accounts was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The caller does not govern the organization.
    NotAllowed,
    /// Only a person, with a session or an access token, makes an account an admin.
    NotInteractive,
    /// The name is empty, too long, or has other characters than small letters, digits and hyphens.
    BadName,
    /// Another account of the organization has the name, or had it.
    NameTaken,
    /// The description is too long.
    DescriptionTooLong,
    /// No such account here.
    NotFound,
    /// The account is archived and stays as it is.
    Archived,
    /// No such workspace here.
    UnknownWorkspace,
    /// The workspace is archived and stays as it is.
    WorkspaceArchived,
    /// The account is no member of the workspace.
    NotMember,
    /// The account is a member of the default workspace without having been added, so there is nothing to change.
    ImplicitMembership,
    /// Service accounts pay no bills.
    BillingNotGiven,
    /// The cursor names nothing (any more) that this list goes on from.
    UnknownCursor,
}

impl admit_store::Refusal for Refusal {}
