//! Roles: what a member may do, and who may give which (spec section 7).

use std::fmt;
use std::str::FromStr;

use crate::organizations::Kind;

/// What a member may do in an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Both kinds: takes part, manages nothing.
    User,
    /// Platform: also works with API keys.
    Developer,
    /// Platform: also uses the coding tool.
    ClaudeCodeUser,
    /// Platform: also sees and pays the bills.
    Billing,
    /// Platform: everything, members included.
    Admin,
    /// Enterprise: what the member's groups allow.
    Managed,
    /// Enterprise: manages members below owners.
    MembershipAdmin,
    /// Enterprise: everything, but for what only the primary owner may do.
    Owner,
    /// Enterprise: the one who answers for the organization.
    PrimaryOwner,
}

const ALL: [Role; 9] = [
    Role::User,
    Role::Developer,
    Role::ClaudeCodeUser,
    Role::Billing,
    Role::Admin,
    Role::Managed,
    Role::MembershipAdmin,
    Role::Owner,
    Role::PrimaryOwner,
];

impl Role {
    /// The spelling on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Developer => "developer",
            Self::ClaudeCodeUser => "claude_code_user",
            Self::Billing => "billing",
            Self::Admin => "admin",
            Self::Managed => "managed",
            Self::MembershipAdmin => "membership_admin",
            Self::Owner => "owner",
            Self::PrimaryOwner => "primary_owner",
        }
    }

    /// The name for people.
    pub const fn label(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Developer => "Developer",
            Self::ClaudeCodeUser => "Claude Code user",
            Self::Billing => "Billing",
            Self::Admin => "Admin",
            Self::Managed => "Managed",
            Self::MembershipAdmin => "Membership admin",
            Self::Owner => "Owner",
            Self::PrimaryOwner => "Primary owner",
        }
    }

    /// What the role means, in one short sentence for people.
    pub const fn description(self) -> &'static str {
        match self {
            Self::User => "Takes part, and manages nothing.",
            Self::Developer => "Takes part, and works with API keys.",
            Self::ClaudeCodeUser => "Takes part, and uses Claude Code.",
            Self::Billing => "Takes part, and looks after billing.",
            Self::Admin => "Does everything, including managing members.",
            Self::Managed => "Does what their groups allow.",
            Self::MembershipAdmin => "Manages members, but not owners.",
            Self::Owner => "Does everything, including managing members.",
            Self::PrimaryOwner => "Does everything, and answers for the organization.",
        }
    }

    /// How much it holds; who holds less can't give it, take it, or act on who has it (design rule 9).
    const fn rank(self) -> u8 {
        match self {
            Self::User | Self::Developer | Self::ClaudeCodeUser | Self::Billing | Self::Managed => 0,
            Self::MembershipAdmin => 1,
            Self::Owner | Self::Admin => 2,
            Self::PrimaryOwner => 3,
        }
    }

    /// Whether members with this role may manage members.
    pub const fn manages_members(self) -> bool {
        self.rank() > 0
    }

    /// Whether the Admin API must leave members with this role alone (spec section 7).
    pub const fn is_shielded_from_keys(self) -> bool {
        self.manages_members()
    }

    /// Whether a member with this role may change or remove a member with `other`.
    pub const fn may_act_on(self, other: Self) -> bool {
        self.manages_members() && self.rank() >= other.rank()
    }

    /// The roles that keep an organization governed: one member with one of them always stays.
    pub const fn governing(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Platform => &[Self::Admin],
            Kind::Enterprise => &[Self::PrimaryOwner, Self::Owner],
        }
    }

    /// The roles a member of an organization of this kind can have.
    pub const fn of_kind(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Platform => &[Self::User, Self::Developer, Self::ClaudeCodeUser, Self::Billing, Self::Admin],
            Kind::Enterprise => &[Self::User, Self::Managed, Self::MembershipAdmin, Self::Owner, Self::PrimaryOwner],
        }
    }

    /// The roles that the Admin API may give (spec section 7).
    pub const fn assignable_by_keys(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Platform => &[Self::User, Self::Developer, Self::Billing, Self::ClaudeCodeUser],
            Kind::Enterprise => &[Self::User, Self::Managed],
        }
    }

    /// The roles that a member with this role may give in an organization of this kind. There is exactly one primary
    /// owner, so nobody gives that.
    pub fn assignable_by_holder(self, kind: Kind) -> Vec<Self> {
        let may_give = |role: &Self| self.may_act_on(*role) && *role != Self::PrimaryOwner;
        Self::of_kind(kind).iter().copied().filter(may_give).collect()
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for Role {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The text is none of the nine roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        ALL.into_iter().find(|role| role.as_str() == text).ok_or(UnknownRole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_reads_back_as_itself() {
        for role in ALL {
            assert_eq!(role.as_str().parse(), Ok(role));
        }
        assert_eq!("Admin".parse::<Role>(), Err(UnknownRole));
    }

    #[test]
    fn ac_23_nobody_gives_more_than_they_hold() {
        let mut table = String::new();
        for kind in [Kind::Platform, Kind::Enterprise] {
            for holder in Role::of_kind(kind) {
                let given: Vec<_> = holder.assignable_by_holder(kind).into_iter().map(Role::as_str).collect();
                table += &format!("{kind} {holder}: {}\n", given.join(" "));
            }
        }
        assert_eq!(
            table,
            "platform user: \n\
             platform developer: \n\
             platform claude_code_user: \n\
             platform billing: \n\
             platform admin: user developer claude_code_user billing admin\n\
             enterprise user: \n\
             enterprise managed: \n\
             enterprise membership_admin: user managed membership_admin\n\
             enterprise owner: user managed membership_admin owner\n\
             enterprise primary_owner: user managed membership_admin owner\n"
        );
    }

    #[test]
    fn ac_25_nobody_acts_on_someone_above() {
        assert!(!Role::MembershipAdmin.may_act_on(Role::Owner));
        assert!(!Role::Owner.may_act_on(Role::PrimaryOwner));
        assert!(!Role::Developer.may_act_on(Role::User));
        assert!(Role::Admin.may_act_on(Role::Admin));
    }
}
