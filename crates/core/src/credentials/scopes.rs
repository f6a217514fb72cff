//! Scopes of the keys of enterprise organizations (spec section 1.3).

use std::fmt;
use std::str::FromStr;

/// What a key with scopes may reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// See members, invites, custom roles.
    ReadMembers,
    /// Invite, change and remove members.
    WriteMembers,
    /// See groups and who is in them.
    ReadRbacGroups,
    /// Change groups and who is in them.
    WriteRbacGroups,
    /// See spend limits.
    ReadSpendLimits,
    /// Set spend limits.
    WriteSpendLimits,
    /// See reports of use.
    ReadAnalytics,
    /// See the activity feed.
    ReadComplianceActivities,
    /// See data of the organization.
    ReadComplianceOrgData,
    /// See data of its people.
    ReadComplianceUserData,
    /// Delete data of its people.
    DeleteComplianceUserData,
    /// See everything about members, and everything of compliance.
    ReadOrgAudit,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Self; 12] = [
        Self::ReadMembers,
        Self::WriteMembers,
        Self::ReadRbacGroups,
        Self::WriteRbacGroups,
        Self::ReadSpendLimits,
        Self::WriteSpendLimits,
        Self::ReadAnalytics,
        Self::ReadComplianceActivities,
        Self::ReadComplianceOrgData,
        Self::ReadComplianceUserData,
        Self::DeleteComplianceUserData,
        Self::ReadOrgAudit,
    ];

    /// The spelling on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReadMembers => "read:members",
            Self::WriteMembers => "write:members",
            Self::ReadRbacGroups => "read:rbac_groups",
            Self::WriteRbacGroups => "write:rbac_groups",
            Self::ReadSpendLimits => "read:spend_limits",
            Self::WriteSpendLimits => "write:spend_limits",
            Self::ReadAnalytics => "read:analytics",
            Self::ReadComplianceActivities => "read:compliance_activities",
            Self::ReadComplianceOrgData => "read:compliance_org_data",
            Self::ReadComplianceUserData => "read:compliance_user_data",
            Self::DeleteComplianceUserData => "delete:compliance_user_data",
            Self::ReadOrgAudit => "read:org_audit",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// What `read:org_audit` includes: every reading about members, and every reading of compliance.
    const fn is_part_of_audit(self) -> bool {
        matches!(
            self,
            Self::ReadMembers
                | Self::ReadRbacGroups
                | Self::ReadComplianceActivities
                | Self::ReadComplianceOrgData
                | Self::ReadComplianceUserData
        )
    }
}

/// The text names no scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such scope")]
pub struct UnknownScope;

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == text).ok_or(UnknownScope)
    }
}

/// A set of scopes. As text: their spellings in one order, with spaces between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scopes(u16);

impl Scopes {
    /// Whether one of them lets its holder do what `scope` is for.
    pub const fn allow(self, scope: Scope) -> bool {
        self.contains(scope) || (scope.is_part_of_audit() && self.contains(Scope::ReadOrgAudit))
    }

    const fn contains(self, scope: Scope) -> bool {
        self.0 & scope.bit() != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in one order.
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        Scope::ALL.into_iter().filter(move |scope| self.contains(*scope))
    }
}

/// A key lacks a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingScope {
    /// What it has.
    pub held: Scopes,
    /// What it needs.
    pub needed: Scope,
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<T: IntoIterator<Item = Scope>>(scopes: T) -> Self {
        Self(scopes.into_iter().fold(0, |bits, scope| bits | scope.bit()))
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spellings: Vec<_> = self.iter().map(Scope::as_str).collect();
        formatter.write_str(&spellings.join(" "))
    }
}

impl FromStr for Scopes {
    type Err = UnknownScope;

    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        text.split_whitespace().map(str::parse).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_read_back_as_themselves() {
        let all: Scopes = Scope::ALL.into_iter().collect();
        assert_eq!(all.to_string().parse(), Ok(all));
        assert_eq!("".parse(), Ok(Scopes::default()));
        assert_eq!("read:members read:everything".parse::<Scopes>(), Err(UnknownScope));
    }

    #[test]
    fn ac_23_a_scope_allows_itself_and_the_audit_scope_only_reads() {
        let one = |scope: Scope| [scope].into_iter().collect::<Scopes>();
        for scope in Scope::ALL {
            let allowed: Vec<_> = Scope::ALL.into_iter().filter(|asked| one(scope).allow(*asked)).collect();
            if scope == Scope::ReadOrgAudit {
                assert!(allowed.iter().all(|allowed| allowed.as_str().starts_with("read:")), "{allowed:?}");
                assert_eq!(allowed.len(), 6);
            } else {
                assert_eq!(allowed, [scope]);
            }
        }
    }
}
