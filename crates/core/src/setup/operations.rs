//! Acts of setting up.

use admit_store::{Error, Failure, Transaction};

use super::{Refusal, rows};
use crate::activities::{self, Activity};
use crate::addresses::Address;
use crate::caller::{Caller, Origin};
use crate::custom_roles;
use crate::ids::OrganizationId;
use crate::keys::{self, IssuedKey};
use crate::members::{self, NewMember};
use crate::names::parse_name;
use crate::organizations::{self, Kind, Organization};
use crate::people;
use crate::roles::Role;
use crate::secrets::{Token, digests_equal};
use crate::{sessions, sign_ins, workspaces};

const FIRST_KEY_NAME: &str = "First admin key";

/// An organization to make, with its first person.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
    /// The first person's address.
    pub admin_address: String,
    /// The first person's name; may be empty on the command line.
    pub admin_name: String,
}

/// An organization that was just made. The secrets are shown once.
#[derive(Clone, Debug)]
pub struct CreatedOrganization {
    /// The organization.
    pub organization: Organization,
    /// Its first admin key.
    pub admin_key: IssuedKey,
    /// On the command line: a link that signs the first person in. From the set-up link: the session's token.
    pub token: Token,
}

/// Makes an organization, its default workspace, its first person (`admin`, or `primary_owner` of an enterprise), its first
/// admin key, and a link that signs the person in. For whoever runs the server.
///
/// # Errors
/// Every [`Refusal`] but [`Refusal::LinkIsOver`].
pub async fn create_organization(
    tx: &mut Transaction,
    new: &NewOrganization,
    origin: &Origin,
) -> Result<CreatedOrganization, Error<Refusal>> {
    let admin_name = if new.admin_name.trim().is_empty() { String::new() } else { person_name(&new.admin_name)? };
    let (organization, admin_key, person) = create(tx, new, &admin_name, origin).await?;
    let token = sign_ins::issue_link(tx, &person.id, &person.canonical_address, origin).await?;
    Ok(CreatedOrganization { organization, admin_key, token })
}

/// A new set-up link's token, while there is no organization. The link before it dies.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn issue_link(tx: &mut Transaction) -> Result<Option<Token>, Failure> {
    if !organizations::none_exists(tx).await? {
        return Ok(None);
    }
    let token = Token::new()?;
    rows::replace_link(tx, &token.digest()).await?;
    Ok(Some(token))
}

/// Whether this link can still be used.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn is_open(tx: &mut Transaction, link: &Token) -> Result<bool, Failure> {
    let stored = rows::find_link(tx).await?;
    let is_current = stored.is_some_and(|stored| digests_equal(&stored, &link.digest()));
    Ok(is_current && organizations::none_exists(tx).await?)
}

/// Uses the set-up link: makes the organization and signs its first person in.
///
/// # Errors
/// Every [`Refusal`]; the link then stays good.
pub async fn complete(
    tx: &mut Transaction,
    link: &Token,
    new: &NewOrganization,
    origin: &Origin,
) -> Result<CreatedOrganization, Error<Refusal>> {
    if !is_open(tx, link).await? {
        return Err(Refusal::LinkIsOver.into());
    }
    let admin_name = person_name(&new.admin_name)?;
    let (organization, admin_key, person) = create(tx, new, &admin_name, origin).await?;
    rows::delete_link(tx).await?;
    let token = sessions::open(tx, &person.id, sessions::Proof::SignIn, origin).await?;
    Ok(CreatedOrganization { organization, admin_key, token })
}

fn person_name(text: &str) -> Result<String, Refusal> {
    parse_name(text).map_err(Refusal::PersonName)
}

async fn create(
    tx: &mut Transaction,
    new: &NewOrganization,
    admin_name: &str,
    origin: &Origin,
) -> Result<(Organization, IssuedKey, people::Person), Error<Refusal>> {
    let name = parse_name(&new.name).map_err(Refusal::OrganizationName)?;
    let address = Address::parse(&new.admin_address).map_err(Refusal::Address)?;
    let organization = Organization { id: OrganizationId::new()?, name, kind: new.kind };
    let (parent, first_role) = match new.kind {
        Kind::Platform => (None, Role::Admin),
        Kind::Enterprise => (Some(OrganizationId::new()?), Role::PrimaryOwner),
    };
    organizations::insert(tx, &organization, parent.as_ref()).await?;
    workspaces::insert_default(tx, &organization.id).await?;
    if organization.kind == Kind::Enterprise {
        custom_roles::make_built_in(tx, &organization).await?;
    }
    let person = match people::find_by_address(tx, address.canonical()).await? {
        Some(person) => person,
        None => people::insert(tx, &address, admin_name).await?,
    };
    members::add(tx, &organization.id, &NewMember { person: &person, role: first_role }).await?;
    let caller = Caller::operator(organization, origin);
    record(tx, &caller, &person, first_role).await?;
    let admin_key = keys::issue_first_admin_key(tx, &caller, FIRST_KEY_NAME).await?;
    Ok((caller.organization, admin_key, person))
}

async fn record(tx: &mut Transaction, caller: &Caller, person: &people::Person, role: Role) -> Result<(), Failure> {
    let organization = &caller.organization;
    let created =
        Activity::OrganizationCreated { organization_name: &organization.name, kind: organization.kind.as_str() };
    activities::record(tx, Some(&organization.id), &caller.actor, &caller.origin, &created).await?;
    let added = Activity::ClaudeUserRoleUpdated {
        user_id: &person.id,
        user_email: &person.address,
        previous_role: None,
        current_role: role,
    };
    activities::record(tx, Some(&organization.id), &caller.actor, &caller.origin, &added).await
}
