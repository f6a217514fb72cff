//! The SQL of workspaces.

use admit_store::{Failure, FromRow, Row, Transaction, params};

use super::{DataResidency, Filter, Tags, Workspace};
use crate::ids::{OrganizationId, PersonId, WorkspaceId, random_uuid};
use crate::pages::{Conditions, Found, Listing, Look, Page, PageRequest, Place, Sorting};

const DEFAULT_NAME: &str = "Default";
const DEFAULT_COLOR: &str = "#6C5BB9";

const COLUMNS: &str = "id, name, is_default, display_color, compartment_id, default_inference_geo,
    allowed_inference_geos, tags, created_at, archived_at";

impl FromRow for Workspace {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            is_default: row.get::<i64>(2)? == 1,
            display_color: row.get(3)?,
            compartment_id: row.get(4)?,
            data_residency: DataResidency {
                default_inference_geo: row.parse(5)?,
                allowed_inference_geos: row.parse(6)?,
            },
            tags: tags_of(&row.get::<String>(7)?)?,
            created_at: row.get(8)?,
            archived_at: row.get(9)?,
        })
    }
}

fn tags_of(text: &str) -> Result<Tags, Failure> {
    serde_json::from_str(text).map_err(not_tags)
}

fn not_tags(error: serde_json::Error) -> Failure {
    Failure::Decode { column: "tags".to_owned(), reason: error.to_string() }
}

/// Makes an organization's default workspace.
pub(crate) async fn insert_default(tx: &mut Transaction, organization: &OrganizationId) -> Result<(), Failure> {
    let workspace = Workspace {
        id: WorkspaceId::new(tx)?,
        name: DEFAULT_NAME.to_owned(),
        is_default: true,
        display_color: DEFAULT_COLOR.to_owned(),
        compartment_id: random_uuid()?,
        data_residency: DataResidency::default(),
        tags: Tags::new(),
        created_at: tx.now(),
        archived_at: None,
    };
    insert(tx, organization, &workspace).await
}

pub(super) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &Workspace,
) -> Result<(), Failure> {
    let residency = &workspace.data_residency;
    tx.execute(
        "insert into workspaces
             (id, organization_id, name, is_default, display_color, compartment_id, default_inference_geo,
              allowed_inference_geos, tags, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            &workspace.id,
            organization,
            &workspace.name,
            i64::from(workspace.is_default),
            &workspace.display_color,
            &workspace.compartment_id,
            residency.default_inference_geo.as_str(),
            residency.allowed_inference_geos.to_string(),
            serde_json::to_string(&workspace.tags).map_err(not_tags)?,
            workspace.created_at
        ],
    )
    .await?;
    Ok(())
}

/// A workspace of an organization, active or archived.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn find_in(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WorkspaceId,
) -> Result<Option<Workspace>, Failure> {
    tx.find(
        &format!("select {COLUMNS} from workspaces where organization_id = $1 and id = $2"),
        params![organization, id],
    )
    .await
}

fn listing(sorting: Sorting) -> Listing {
    let (sorted_by, ascends) = match sorting {
        Sorting::Made => (None, false),
        Sorting::Name => (Some("lower(name)"), true),
    };
    Listing { table: "workspaces", sorted_by, id: "id", ascends }
}

/// A page of those that are looked for, or `None` when the cursor names no workspace of the organization.
pub(super) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    filter: &Filter,
    look: &Look,
    request: &PageRequest<WorkspaceId>,
) -> Result<Option<Found<Workspace, WorkspaceId>>, Failure> {
    let listing = listing(look.sorting);
    let mut conditions = Conditions::new("true");
    conditions.and("organization_id = {}", organization);
    let Some(edge) = listing.edge(tx, conditions.clone(), request).await? else { return Ok(None) };
    // In the order of names no index leaves archived ones out: then they are looked through as well.
    let looks_through = look.search.is_some() || (look.sorting == Sorting::Name && !filter.includes_archived);
    let reached =
        if looks_through { listing.reach(tx, conditions.clone(), request, edge.as_ref()).await? } else { None };
    if !filter.includes_archived {
        conditions.and_any(&["archived_at is null".to_owned()]);
    }
    if !filter.includes_default {
        conditions.and_any(&["is_default = 0".to_owned()]);
    }
    if let Some(ids) = &filter.ids {
        conditions.and_one_of("id", &ids.iter().map(String::as_str).collect::<Vec<_>>());
    }
    conditions.and_named_like("name", look.search.as_deref());
    let end = listing.between(edge.as_ref(), reached.as_ref(), request, &mut conditions);
    let statement = format!("select {COLUMNS} from workspaces where {} {end}", conditions.sql());
    let page = Page::from_rows(tx.list(&statement, conditions.values()).await?, request);
    Ok(Some(Found::up_to(reached.map(Place::into_id), page)))
}

/// The newest active workspaces, the default one among them.
pub(crate) async fn list_active(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: u32,
) -> Result<Vec<Workspace>, Failure> {
    let statement = format!(
        "select {COLUMNS} from workspaces where organization_id = $1 and archived_at is null order by id desc limit $2"
    );
    tx.list(&statement, params![organization, i64::from(limit)]).await
}

/// The same of those where a member works with keys: the default one, and where they were given such a role.
pub(crate) async fn list_worked_in(
    tx: &mut Transaction,
    organization: &OrganizationId,
    person: &PersonId,
    limit: u32,
) -> Result<Vec<Workspace>, Failure> {
    let statement = format!(
        "select {COLUMNS} from workspaces
         where organization_id = $1 and archived_at is null and (is_default = 1 or exists (
             select 1 from workspace_members as places
             where places.workspace_id = workspaces.id and places.person_id = $2 and places.removed_at is null
                 and places.role in ('workspace_developer', 'workspace_restricted_developer', 'workspace_admin')))
         order by id desc limit $3"
    );
    tx.list(&statement, params![organization, person, i64::from(limit)]).await
}

/// How many active workspaces there are besides the default one, counted no further than `limit`.
pub(crate) async fn count_active_up_to(
    tx: &mut Transaction,
    organization: &OrganizationId,
    limit: i64,
) -> Result<i64, Failure> {
    let counted = tx
        .find(
            "select count(*) from
                 (select 1 from workspaces
                  where organization_id = $1 and archived_at is null and is_default = 0 limit $2) as counted",
            params![organization, limit],
        )
        .await?;
    Ok(counted.unwrap_or(0))
}

/// Stores what can be changed of an active workspace. Says whether it was active still.
pub(super) async fn update(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &Workspace,
) -> Result<bool, Failure> {
    let residency = &workspace.data_residency;
    let updated = tx
        .execute(
            "update workspaces set name = $3, display_color = $4, default_inference_geo = $5,
                 allowed_inference_geos = $6, tags = $7
             where organization_id = $1 and id = $2 and archived_at is null",
            params![
                organization,
                &workspace.id,
                &workspace.name,
                &workspace.display_color,
                residency.default_inference_geo.as_str(),
                residency.allowed_inference_geos.to_string(),
                serde_json::to_string(&workspace.tags).map_err(not_tags)?
            ],
        )
        .await?;
    Ok(updated == 1)
}

/// Archives an active workspace that is not the default one. Says whether this made the difference.
pub(super) async fn archive(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &WorkspaceId,
) -> Result<bool, Failure> {
    let now = tx.now();
    let archived = tx
        .execute(
            "update workspaces set archived_at = $3
             where organization_id = $1 and id = $2 and archived_at is null and is_default = 0",
            params![organization, id, now],
        )
        .await?;
    Ok(archived == 1)
}

/// The default workspace of an organization.
///
/// # Errors
/// [`Failure`] of the store, or if there is none, though every organization has one.
pub async fn default_of(tx: &mut Transaction, organization: &OrganizationId) -> Result<WorkspaceId, Failure> {
    tx.find("select id from workspaces where organization_id = $1 and is_default = 1", params![organization])
        .await?
        .map(|DefaultId(id)| id)
        .ok_or_else(|| Failure::Decode {
            column: "workspaces.is_default".to_owned(),
            reason: "the organization has no default workspace".to_owned(),
        })
}

struct DefaultId(WorkspaceId);

impl FromRow for DefaultId {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        row.get(0).map(Self)
    }
}
