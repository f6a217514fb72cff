//! Signing a member out from outside (spec section 8.3).

use admit_store::{Error, Failure, Transaction};

use super::{Authority, Member, rows};
use crate::activities::{self, Activity};
use crate::caller::{Caller, Credential};
use crate::credentials::Scope;
use crate::custom_roles::{self, Entitlement};
use crate::ids::PersonId;
use crate::organizations;
use crate::roles::Role;
use crate::{access_tokens, people, sessions, sign_ins};

/// The beta that signing out belongs to, by the value of its header.
pub const SIGN_OUT_BETA: &str = "admin-user-sign-out-2026-10-08";

/// Why a member was not signed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignOutRefusal {
    /// The caller may not manage members.
    NotAllowed,
    /// The organization has this beta off.
    BetaDisabled,
    /// No such member here.
    NotFound,
    /// Nobody signs the primary owner out.
    PrimaryOwner,
    /// Callers sign themselves out another way.
    Own,
    /// The member is managed, and the key lacks the scope for groups.
    ManagedMember,
    /// The member manages members, and whose key this is may not act on that.
    MembershipAdmin,
    /// The member is an owner or has an owner's permissions, and this is no key of the organization.
    Owner,
    /// The member decides on members, identities or more, and this is an access token.
    PrivilegedMember,
}

impl admit_store::Refusal for SignOutRefusal {}

/// Signs a member out: ends all sessions of the person, whichever organization they were used for, all tries to sign in, and
/// all access to this organization that they gave to programs. The role stays, API keys stay, and they may sign in again.
///
/// # Errors
/// Every [`SignOutRefusal`].
pub async fn sign_out(tx: &mut Transaction, caller: &Caller, id: &PersonId) -> Result<Member, Error<SignOutRefusal>> {
    let authority = Authority::prove(tx, caller).await;
    let authority = authority.map_err(|error| error.map_refusal(|_| SignOutRefusal::NotAllowed))?;
    let organization = &caller.organization.id;
    if organizations::settings(tx, organization).await?.disabled_betas.contains(SIGN_OUT_BETA) {
        return Err(SignOutRefusal::BetaDisabled.into());
    }
    let member = rows::find(tx, organization, id).await?.ok_or(SignOutRefusal::NotFound)?;
    if member.role == Role::PrimaryOwner {
        return Err(SignOutRefusal::PrimaryOwner.into());
    }
    if authority.is_of(id) {
        return Err(SignOutRefusal::Own.into());
    }
    let entitlements = match organizations::find_parent(tx, organization).await? {
        Some(parent) => custom_roles::entitlements_of(tx, &parent, id).await?,
        None => Vec::new(),
    };
    check(caller, &authority, member.role, &entitlements)?;
    let sessions_revoked_count = end_everything(tx, caller, id).await?;
    let revoked = Activity::OrgUserTrustedDevicesRevoked {
        user_id: id,
        completed: true,
        // No device is trusted beyond its session.
        devices_revoked_count: 0,
        sessions_revoked_count,
    };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &revoked).await?;
    Ok(member)
}

/// Whether this credential may sign out a member with that role and those entitlements (spec section 2.3).
fn check(
    caller: &Caller,
    authority: &Authority,
    role: Role,
    entitlements: &[Entitlement],
) -> Result<(), SignOutRefusal> {
    let is_owner = role == Role::Owner || entitlements.contains(&Entitlement::Owner);
    match caller.credential {
        Credential::AdminKey => Ok(()),
        Credential::ScopedKey(_) if role == Role::Managed && !caller.has_scope(Scope::WriteRbacGroups) => {
            Err(SignOutRefusal::ManagedMember)
        }
        Credential::ScopedKey(_) => Ok(()),
        Credential::AccessToken if role == Role::Owner => Err(SignOutRefusal::Owner),
        Credential::AccessToken => {
            let guarded = [Entitlement::Owner, Entitlement::Members, Entitlement::Identity];
            let is_privileged = guarded.iter().any(|entitlement| entitlements.contains(entitlement));
            if is_privileged || role == Role::MembershipAdmin { Err(SignOutRefusal::PrivilegedMember) } else { Ok(()) }
        }
        Credential::PrincipalKey if is_owner => Err(SignOutRefusal::Owner),
        Credential::Direct if is_owner && !authority.decides_on_owners() => Err(SignOutRefusal::Owner),
        Credential::PrincipalKey if role == Role::MembershipAdmin && !authority.is_of_an_owner() => {
            Err(SignOutRefusal::MembershipAdmin)
        }
        Credential::PrincipalKey | Credential::Direct => Ok(()),
    }
}

/// Says how many sessions there were.
async fn end_everything(tx: &mut Transaction, caller: &Caller, id: &PersonId) -> Result<u64, Failure> {
    access_tokens::end_all_of(tx, &caller.organization.id, id).await?;
    if let Some(person) = people::find(tx, id).await? {
        sign_ins::end_all_of(tx, &person).await?;
    }
    sessions::end_all_of(tx, id).await
}
