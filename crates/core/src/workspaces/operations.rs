//! Acts on workspaces.

use std::collections::BTreeMap;

use admit_store::{Error, Transaction};

use super::{AllowedGeos, DataResidency, Filter, Geo, Refusal, Tags, Workspace, rows};
use crate::activities::{self, Activity, Update};
use crate::caller::Caller;
use crate::ids::{WorkspaceId, random_uuid};
use crate::keys;
use crate::members::prove_governs;
use crate::names::parse_name_within;
use crate::organizations;
use crate::pages::{Found, Look, Page, PageRequest};
use crate::secrets::random_bytes;

/// The longest name of a workspace, in characters (spec section 8.4).
pub const NAME_LIMIT: usize = 255;
/// Tags of one workspace, at most.
pub const TAGS_LIMIT: usize = 100;
/// The longest key of a tag, in characters.
pub const TAG_KEY_LIMIT: usize = 128;
/// The longest value of a tag, in characters.
pub const TAG_VALUE_LIMIT: usize = 1024;

const RESERVED_TAGS: &str = "anthropic";
/// Colours to choose from, and for workspaces that were given none; all of them carry white text.
pub const COLORS: [&str; 8] = ["#6C5BB9", "#B4483F", "#8A6A12", "#3F7D4E", "#1F7A8C", "#3B6FB6", "#9C4A8B", "#5F6B7A"];

/// A workspace to make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewWorkspace {
    /// Its name.
    pub name: String,
    /// What else is known of it.
    pub details: Details,
}

/// What to change of a workspace; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// A new name.
    pub name: Option<String>,
    /// What else to change.
    pub details: Details,
}

/// What can be said of a workspace besides its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Its colour, as `#RRGGBB`.
    pub display_color: Option<String>,
    /// Where its inference may run.
    pub data_residency: ResidencyChange,
    /// Tags to set, and those with `None` to take away; all others stay.
    pub tags: BTreeMap<String, Option<String>>,
    /// The external key to encrypt with. There are none yet, so every id is refused.
    pub external_key_id: Option<String>,
    /// The user profile to work for. There are none yet, so every id is refused.
    pub user_profile_id: Option<String>,
}

/// What to change of where inference may run; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResidencyChange {
    /// Where it runs when a request doesn't say.
    pub default_inference_geo: Option<Geo>,
    /// What a request may say.
    pub allowed_inference_geos: Option<AllowedGeos>,
}

/// Makes a workspace.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::AtLimit`], and whatever is wrong with what is said of it.
pub async fn create(tx: &mut Transaction, caller: &Caller, new: &NewWorkspace) -> Result<Workspace, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let organization = &caller.organization.id;
    let blank = Workspace {
        id: WorkspaceId::new(tx)?,
        name: parse_name_within(&new.name, NAME_LIMIT).map_err(Refusal::Name)?,
        is_default: false,
        display_color: any_color()?,
        compartment_id: random_uuid()?,
        data_residency: DataResidency::default(),
        tags: Tags::new(),
        created_at: tx.now(),
        archived_at: None,
    };
    let workspace = detailed(&blank, &new.details)?;
    let limits = organizations::lock_limits(tx, organization).await?;
    if let Some(limit) = limits.workspaces
        && rows::count_active_up_to(tx, organization, limit).await? >= limit
    {
        return Err(Refusal::AtLimit { limit }.into());
    }
    rows::insert(tx, organization, &workspace).await?;
    let created = Activity::PlatformWorkspaceCreated { workspace_id: &workspace.id };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &created).await?;
    Ok(workspace)
}

/// A page of workspaces, the newest first.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn list(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<WorkspaceId>,
) -> Result<Page<Workspace>, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let found = rows::list(tx, &caller.organization.id, filter, &Look::default(), request).await?;
    found.map(|found| found.page).ok_or(Refusal::UnknownCursor.into())
}

/// The same as somebody looks through it. What is searched for is looked for among ten thousand workspaces: the page tells
/// where to go on.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::UnknownCursor`].
pub async fn search(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    look: &Look,
    request: &PageRequest<WorkspaceId>,
) -> Result<Found<Workspace, WorkspaceId>, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    rows::list(tx, &caller.organization.id, filter, look, request).await?.ok_or(Refusal::UnknownCursor.into())
}

/// One workspace, active or archived.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`].
pub async fn find(tx: &mut Transaction, caller: &Caller, id: &WorkspaceId) -> Result<Workspace, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    rows::find_in(tx, &caller.organization.id, id).await?.ok_or(Refusal::NotFound.into())
}

/// Changes what is said of a workspace. What changes nothing succeeds.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::IsArchived`], [`Refusal::IsDefault`] for another name, and
/// whatever is wrong with what is said of it.
pub async fn update(
    tx: &mut Transaction,
    caller: &Caller,
    id: &WorkspaceId,
    change: &Change,
) -> Result<Workspace, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let organization = &caller.organization.id;
    let name =
        change.name.as_ref().map(|name| parse_name_within(name, NAME_LIMIT)).transpose().map_err(Refusal::Name)?;
    let previous = rows::find_in(tx, organization, id).await?.ok_or(Refusal::NotFound)?;
    if previous.archived_at.is_some() {
        return Err(Refusal::IsArchived.into());
    }
    let name = name.unwrap_or_else(|| previous.name.clone());
    if previous.is_default && name != previous.name {
        return Err(Refusal::IsDefault.into());
    }
    let workspace = Workspace { name, ..detailed(&previous, &change.details)? };
    if workspace == previous {
        return Ok(workspace);
    }
    if !rows::update(tx, organization, &workspace).await? {
        return Err(Refusal::IsArchived.into());
    }
    let updates = differences(&previous, &workspace);
    let updated = Activity::PlatformWorkspaceUpdated { workspace_id: id, updates: &updates };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &updated).await?;
    Ok(workspace)
}

/// Archives a workspace and its API keys with it, for good. Archiving again changes nothing and succeeds.
///
/// # Errors
/// [`Refusal::NotAllowed`], [`Refusal::NotFound`], [`Refusal::IsDefault`].
pub async fn archive(tx: &mut Transaction, caller: &Caller, id: &WorkspaceId) -> Result<Workspace, Error<Refusal>> {
    prove_governs(tx, caller, Refusal::NotAllowed).await?;
    let organization = &caller.organization.id;
    let workspace = rows::find_in(tx, organization, id).await?.ok_or(Refusal::NotFound)?;
    if workspace.is_default {
        return Err(Refusal::IsDefault.into());
    }
    if !rows::archive(tx, organization, id).await? {
        return Ok(workspace);
    }
    keys::archive_of_workspace(tx, caller, id).await?;
    let archived = Activity::PlatformWorkspaceArchived { workspace_id: id };
    activities::record(tx, Some(organization), &caller.actor, &caller.origin, &archived).await?;
    Ok(Workspace { archived_at: Some(tx.now()), ..workspace })
}

fn any_color() -> Result<String, admit_store::Failure> {
    let [byte] = random_bytes::<1>()?;
    Ok(COLORS.iter().cycle().nth(usize::from(byte)).copied().unwrap_or_default().to_owned())
}

/// The workspace with these details, if they are as they should be.
fn detailed(workspace: &Workspace, details: &Details) -> Result<Workspace, Refusal> {
    if let Some(id) = &details.external_key_id {
        return Err(Refusal::UnknownExternalKey(id.clone()));
    }
    if let Some(id) = &details.user_profile_id {
        return Err(Refusal::UnknownUserProfile(id.clone()));
    }
    Ok(Workspace {
        display_color: color(details.display_color.as_deref().unwrap_or(&workspace.display_color))?,
        data_residency: residency(&workspace.data_residency, &details.data_residency)?,
        tags: merged(&workspace.tags, &details.tags)?,
        ..workspace.clone()
    })
}

fn color(text: &str) -> Result<String, Refusal> {
    let digits = text.strip_prefix('#').unwrap_or_default();
    let is_color = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_color { Ok(text.to_owned()) } else { Err(Refusal::BadColor) }
}

fn residency(previous: &DataResidency, change: &ResidencyChange) -> Result<DataResidency, Refusal> {
    let allowed = change.allowed_inference_geos.as_ref().unwrap_or(&previous.allowed_inference_geos);
    let residency = DataResidency {
        default_inference_geo: change.default_inference_geo.unwrap_or(previous.default_inference_geo),
        allowed_inference_geos: allowed.clone(),
    };
    if residency.agrees() { Ok(residency) } else { Err(Refusal::GeoNotAllowed(residency.default_inference_geo)) }
}

fn merged(previous: &Tags, changes: &BTreeMap<String, Option<String>>) -> Result<Tags, Refusal> {
    let mut tags = previous.clone();
    for (key, value) in changes {
        if key.is_empty() || key.chars().count() > TAG_KEY_LIMIT || key.starts_with(RESERVED_TAGS) {
            return Err(Refusal::BadTagKey(key.clone()));
        }
        match value {
            Some(value) if value.chars().count() > TAG_VALUE_LIMIT => return Err(Refusal::TagTooLong(key.clone())),
            Some(value) => tags.insert(key.clone(), value.clone()),
            None => tags.remove(key),
        };
    }
    if tags.len() > TAGS_LIMIT { Err(Refusal::TooManyTags) } else { Ok(tags) }
}

/// What changed, as the activity feed has it (spec section 8.12), and the tags besides.
fn differences(previous: &Workspace, workspace: &Workspace) -> Vec<Update> {
    let described = |workspace: &Workspace| {
        let residency = &workspace.data_residency;
        [
            ("name", workspace.name.clone()),
            ("display_color", workspace.display_color.clone()),
            ("default_inference_geo", residency.default_inference_geo.as_str().to_owned()),
            ("allowed_inference_geos", residency.allowed_inference_geos.to_string()),
            ("tags", serde_json::to_string(&workspace.tags).unwrap_or_default()),
        ]
    };
    let pairs = described(previous).into_iter().zip(described(workspace));
    let changed = pairs.filter(|((_, previous), (_, current))| previous != current);
    changed
        .map(|((r#type, previous_value), (_, current_value))| Update { r#type, previous_value, current_value })
        .collect()
}
