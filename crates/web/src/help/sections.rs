//! The sections that articles stand in, in their order.

/// A section of the Help Center.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Inviting,
    Members,
    SigningIn,
    Workspaces,
    Keys,
    Organization,
    Programs,
    Running,
    Errors,
}

impl Section {
    pub(super) const ALL: [Self; 9] = [
        Self::Inviting,
        Self::Members,
        Self::SigningIn,
        Self::Workspaces,
        Self::Keys,
        Self::Organization,
        Self::Programs,
        Self::Running,
        Self::Errors,
    ];

    /// Its name in the front matter of articles and in addresses.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Inviting => "inviting",
            Self::Members => "members",
            Self::SigningIn => "signing-in",
            Self::Workspaces => "workspaces",
            Self::Keys => "keys",
            Self::Organization => "organization",
            Self::Programs => "programs",
            Self::Running => "running",
            Self::Errors => "errors",
        }
    }

    /// The section of this name.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }
}
