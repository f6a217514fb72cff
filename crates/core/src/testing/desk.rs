//! Who acts with rights in an organization: its admin, a member, a program with a key.

use super::{House, act, look, unrefused};
use crate::activities::{self, Feed, Recorded};
use crate::addresses::Address;
use crate::caller::{Actor, Caller, Credential, Freshness};
use crate::ids::{GroupId, InviteId, PersonId};
use crate::invites::{self, Invite, NewInvite};
use crate::members::{self, Member, NewMember};
use crate::organizations::Organization;
use crate::pages::{Cursor, Found, Page, PageRequest};
use crate::people;
use crate::roles::Role;
use crate::setup::CreatedOrganization;

/// An organization, with its first person and its first key.
pub(crate) struct Office {
    pub(crate) organization: Organization,
    pub(crate) admin: Desk,
    pub(crate) key: Desk,
    pub(crate) created: CreatedOrganization,
}

impl Office {
    pub(super) async fn new(house: &House, created: CreatedOrganization) -> Self {
        let organization = created.organization.clone();
        let first_person = house.rows("select person_id from members order by rowid desc limit 1").await;
        let first_person = PersonId::from(first_person[0][0].as_deref().unwrap());
        let desk = |actor, credential| Desk {
            house: house.clone(),
            caller: Caller {
                organization: organization.clone(),
                actor,
                credential,
                freshness: Freshness::NotAsked,
                origin: super::origin(),
            },
        };
        let admin = desk(Actor::Person(first_person), Credential::Direct);
        let key = desk(Actor::AdminKey(created.admin_key.id.clone()), Credential::AdminKey);
        Self { organization, admin, key, created }
    }

    /// Whoever runs the server, acting in this organization.
    pub(crate) fn system(&self) -> Desk {
        self.admin.acting_as(Actor::System)
    }

    /// A new member, made without an invite: the person with this address, who is made too when there is none.
    pub(crate) async fn member(&self, address: &str, role: Role) -> Desk {
        let (organization, address) = (&self.organization.id, Address::parse(address).unwrap());
        let person = act!(self.admin.house, (organization, address, role), |tx| async {
            let person = match people::find_by_address(tx, address.canonical()).await? {
                Some(person) => person,
                None => people::insert(tx, address, "Ada Lovelace").await?,
            };
            members::add(tx, organization, &NewMember { person: &person, role: *role }).await?;
            Ok::<_, super::Failure>(person)
        })
        .unwrap();
        self.admin.acting_as(Actor::Person(person.id))
    }
}

/// A proven caller, at work.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) house: House,
    pub(crate) caller: Caller,
}

impl Desk {
    /// Somebody else, with a session or at the command line.
    pub(crate) fn acting_as(&self, actor: Actor) -> Self {
        self.acting_with(actor, Credential::Direct)
    }

    /// Somebody else, with this credential.
    pub(crate) fn acting_with(&self, actor: Actor, credential: Credential) -> Self {
        Self { caller: Caller { actor, credential, ..self.caller.clone() }, house: self.house.clone() }
    }

    /// The same, whose sign-in counts as fresh for so long.
    pub(crate) fn fresh(&self, freshness: Freshness) -> Self {
        Self { caller: Caller { freshness, ..self.caller.clone() }, house: self.house.clone() }
    }

    /// The same, at a server whose clock stands at `moment`.
    pub(crate) async fn at(&self, moment: super::Timestamp) -> Self {
        Self { house: self.house.at(moment).await, caller: self.caller.clone() }
    }

    /// The person who acts.
    pub(crate) fn person(&self) -> &PersonId {
        let Actor::Person(person) = &self.caller.actor else { panic!("no person") };
        person
    }

    pub(crate) async fn invite(&self, address: &str, role: Role) -> Result<Invite, invites::Refusal> {
        self.invite_into_groups(address, role, &[]).await
    }

    pub(crate) async fn invite_into_groups(
        &self,
        address: &str,
        role: Role,
        group_ids: &[&str],
    ) -> Result<Invite, invites::Refusal> {
        let group_ids = group_ids.iter().map(|group| GroupId::from(*group)).collect();
        let new = NewInvite { group_ids, ..NewInvite::plain(address, role) };
        let input = (self.house.vault.clone(), self.caller.clone(), new);
        let store = &self.house.store;
        unrefused(
            store
                .write_concurrently(input, |tx, (vault, caller, new)| Box::pin(invites::create(tx, vault, caller, new)))
                .await,
        )
    }

    pub(crate) async fn invite_again(&self, id: &InviteId) -> Result<Invite, invites::Refusal> {
        let (vault, caller) = (&self.house.vault, &self.caller);
        unrefused(act!(self.house, (vault, caller, id), |tx| invites::invite_again(tx, vault, caller, id)))
    }

    pub(crate) async fn find_invite(&self, id: &InviteId) -> Result<Invite, invites::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| invites::find(tx, caller, id)))
    }

    pub(crate) async fn revoke(&self, id: &InviteId) -> Result<(), invites::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| invites::delete(tx, caller, id)))
    }

    pub(crate) async fn take_off_list(&self, id: &InviteId) -> Result<invites::Status, invites::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| invites::take_off_list(tx, caller, id)))
    }

    pub(crate) async fn invites(
        &self,
        filter: &invites::Filter,
        request: &PageRequest<InviteId>,
    ) -> Result<Page<Invite>, invites::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| invites::list(tx, caller, filter, request)))
    }

    pub(crate) async fn open_invites(
        &self,
        filter: &invites::Filter,
        request: &PageRequest<InviteId>,
    ) -> Result<Found<Invite, InviteId>, invites::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| invites::search_open(tx, caller, filter, request)))
    }

    pub(crate) async fn search_members(
        &self,
        filter: &members::Filter,
        request: &PageRequest<PersonId>,
    ) -> Result<Found<Member, PersonId>, members::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| members::search(tx, caller, filter, request)))
    }

    pub(crate) async fn find_member(&self, id: &PersonId) -> Result<Member, members::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, id), |tx| members::find(tx, caller, id)))
    }

    pub(crate) async fn members(
        &self,
        filter: &members::Filter,
        request: &PageRequest<PersonId>,
    ) -> Result<Page<Member>, members::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, filter, request), |tx| members::list(tx, caller, filter, request)))
    }

    pub(crate) async fn change_role(&self, id: &PersonId, role: Role) -> Result<Member, members::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id, role), |tx| members::change_role(tx, caller, id, *role)))
    }

    pub(crate) async fn remove(&self, id: &PersonId) -> Result<(), members::Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, id), |tx| members::remove(tx, caller, id)))
    }

    pub(crate) async fn told_in_feed(&self, feed: &Feed) -> Result<Page<Recorded>, activities::Refusal> {
        let caller = &self.caller;
        unrefused(look!(self.house, (caller, feed), |tx| activities::list(tx, caller, feed)))
    }

    /// What was recorded in the organization, the oldest first: kinds, as `org_user_invite_sent`.
    pub(crate) async fn activities(&self) -> Vec<String> {
        let organization = &self.caller.organization.id;
        let query = format!("select type from activities where organization_id = '{organization}' order by rowid");
        self.house.rows(&query).await.concat().into_iter().flatten().collect()
    }
}

/// The first page, of a size that holds all there is in a test.
pub(crate) fn everything<Id>() -> PageRequest<Id> {
    PageRequest { cursor: Cursor::Start, limit: 1000 }
}
