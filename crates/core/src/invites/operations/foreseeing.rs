//! What inviting many addresses would come to, without inviting them. The checks are those of [`create`](super::create),
//! in its order; what is the same for many is looked up once.

use std::collections::HashMap;

use admit_store::{Error, Failure, Transaction};

use super::admission::{check_domain, check_recent, check_room, count_taken, recently};
use super::changing::require_links_allowed;
use super::inviting::{NewInvite, check_groups, check_role, check_scope_for_groups, check_workspace};
use crate::addresses::Address;
use crate::caller::Caller;
use crate::ids::{GroupId, PersonId};
use crate::invites::rows::OpenInvite;
use crate::invites::{Refusal, WorkspaceGrant, rows};
use crate::organizations::{self, Settings};
use crate::roles::Role;

/// What inviting would come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreseen {
    /// The address is new here.
    Invited,
    /// Its invite has expired, and a new one would take its place.
    Renewed,
}

/// What inviting these one after the other would come to, as things stand now. Each address should be there once.
///
/// # Errors
/// [`Failure`] of the store. Why one of them can't be invited is in its place.
pub async fn foresee(
    tx: &mut Transaction,
    caller: &Caller,
    invites: &[NewInvite],
) -> Result<Vec<Result<Foreseen, Refusal>>, Failure> {
    let mut foresight = Foresight::new(tx, caller, invites).await?;
    let mut foreseen = Vec::with_capacity(invites.len());
    for new in invites {
        foreseen.push(match foresight.judge(tx, new).await {
            Ok(outcome) => Ok(outcome),
            Err(Error::Refused(refusal)) => Err(refusal),
            Err(Error::Failed(failure)) => return Err(failure),
        });
    }
    Ok(foreseen)
}

/// What is known so far.
struct Foresight<'c> {
    caller: &'c Caller,
    settings: Settings,
    /// Members and pending invites, with those that were foreseen.
    taken: i64,
    members: HashMap<String, PersonId>,
    open: HashMap<String, OpenInvite>,
    /// How many other organizations have invited an address lately, if any.
    recent_elsewhere: HashMap<String, i64>,
    roles: HashMap<Role, Result<(), Refusal>>,
    groups: HashMap<Vec<GroupId>, Result<(), Refusal>>,
    workspaces: HashMap<WorkspaceGrant, Result<(), Refusal>>,
}

impl<'c> Foresight<'c> {
    async fn new(tx: &mut Transaction, caller: &'c Caller, invites: &[NewInvite]) -> Result<Self, Failure> {
        let organization = &caller.organization.id;
        let addresses: Vec<Address> = invites.iter().filter_map(|new| Address::parse(&new.address).ok()).collect();
        let addresses: Vec<&str> = addresses.iter().map(Address::canonical).collect();
        let settings = organizations::settings(tx, organization).await?;
        let since = recently(tx);
        Ok(Self {
            caller,
            taken: count_taken(tx, organization, &settings.limits).await?,
            settings,
            members: rows::find_members_of(tx, organization, &addresses).await?,
            open: rows::find_open_of_addresses(tx, organization, &addresses).await?,
            recent_elsewhere: rows::count_recent_elsewhere(tx, organization, &addresses, since).await?,
            roles: HashMap::new(),
            groups: HashMap::new(),
            workspaces: HashMap::new(),
        })
    }

    async fn judge(&mut self, tx: &mut Transaction, new: &NewInvite) -> Result<Foreseen, Error<Refusal>> {
        self.check_role(tx, new.role).await?;
        check_scope_for_groups(self.caller, &new.group_ids)?;
        let address = Address::parse(&new.address).map_err(Refusal::InvalidAddress)?;
        self.check_groups(tx, &new.group_ids).await?;
        new.check().map_err(Refusal::BadDetails)?;
        for grant in &new.details.workspaces {
            self.check_workspace(tx, grant).await?;
        }
        if !new.details.sends_mail {
            require_links_allowed(tx, self.caller).await?;
        }
        let open = self.open.get(address.canonical());
        if let Some(pending) = open.filter(|open| open.expires_at > tx.now()) {
            return Err(Refusal::AlreadyInvited(pending.id.clone()).into());
        }
        if let Some(person) = self.members.get(address.canonical()) {
            return Err(Refusal::AlreadyMember(person.clone()).into());
        }
        if self.settings.has_directory {
            return Err(Refusal::HasDirectory.into());
        }
        check_recent(self.recent_elsewhere.get(address.canonical()).map_or(1, |others| others + 1))?;
        check_domain(&self.settings, address.domain())?;
        check_room(&self.settings.limits, self.taken + 1)?;
        self.taken += 1;
        Ok(if open.is_some() { Foreseen::Renewed } else { Foreseen::Invited })
    }

    async fn check_role(&mut self, tx: &mut Transaction, role: Role) -> Result<(), Error<Refusal>> {
        if !self.roles.contains_key(&role) {
            let checked = settle(check_role(tx, self.caller, role).await)?;
            self.roles.insert(role, checked);
        }
        recall(&self.roles, &role)
    }

    async fn check_groups(&mut self, tx: &mut Transaction, ids: &[GroupId]) -> Result<(), Error<Refusal>> {
        if !self.groups.contains_key(ids) {
            let checked = settle(check_groups(tx, self.caller, ids).await.map(drop))?;
            self.groups.insert(ids.to_vec(), checked);
        }
        recall(&self.groups, ids)
    }

    async fn check_workspace(&mut self, tx: &mut Transaction, grant: &WorkspaceGrant) -> Result<(), Error<Refusal>> {
        if !self.workspaces.contains_key(grant) {
            let checked = settle(check_workspace(tx, self.caller, grant).await)?;
            self.workspaces.insert(grant.clone(), checked);
        }
        recall(&self.workspaces, grant)
    }
}

/// Takes a refusal for an answer, which may be remembered.
fn settle(checked: Result<(), Error<Refusal>>) -> Result<Result<(), Refusal>, Failure> {
    match checked {
        Ok(()) => Ok(Ok(())),
        Err(Error::Refused(refusal)) => Ok(Err(refusal)),
        Err(Error::Failed(failure)) => Err(failure),
    }
}

fn recall<K, Q>(known: &HashMap<K, Result<(), Refusal>>, key: &Q) -> Result<(), Error<Refusal>>
where
    K: std::borrow::Borrow<Q> + Eq + std::hash::Hash,
    Q: Eq + std::hash::Hash + ?Sized,
{
    known.get(key).cloned().unwrap_or(Ok(())).map_err(Error::from)
}
