//! `/v1/organizations/workspaces` (section 8.4).

use std::collections::BTreeMap;

use admit_core::ids::WorkspaceId;
use admit_core::workspaces::{
    self, AllowedGeos, Change, Details, Filter, Geo, NewWorkspace, ResidencyChange, Tags, WORKSPACE_GEO,
};
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{
    ApiError, Body, CommonErrors, Fields, FromFields, Json, Moment, OneOrMany, PageBody, ProvenCaller, Query,
    page_request,
};

const IDS_LIMIT: usize = 100;
/// More than there are, so that a list that names one twice gets further than the parser.
const GEOS_LIMIT: usize = 10;

/// A workspace on the wire.
#[derive(Serialize, ToSchema)]
pub(super) struct Workspace {
    #[schema(value_type = String, example = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ")]
    id: WorkspaceId,
    #[schema(example = "workspace")]
    r#type: &'static str,
    #[schema(example = "Production")]
    name: String,
    #[schema(example = "#6C5BB9")]
    display_color: String,
    /// RFC 3339.
    #[schema(value_type = String, example = "2024-10-30T23:58:27.427722Z")]
    created_at: Moment,
    /// RFC 3339; null while it is active.
    #[schema(value_type = Option<String>)]
    archived_at: Option<Moment>,
    /// A UUID that it gets once.
    #[schema(example = "12345678-1234-4234-9234-123456789012")]
    compartment_id: String,
    data_residency: DataResidency,
    /// Always null: there are no external keys here.
    external_key_id: Option<String>,
    #[schema(value_type = BTreeMap<String, String>)]
    tags: Tags,
    /// Always null: there are no user profiles here.
    user_profile_id: Option<String>,
}

/// Where the inference of a workspace may run.
#[derive(Serialize, ToSchema)]
struct DataResidency {
    #[schema(example = "us")]
    workspace_geo: &'static str,
    /// `global` or `us`.
    #[schema(example = "global")]
    default_inference_geo: &'static str,
    allowed_inference_geos: AllowedInferenceGeos,
}

/// `unrestricted`, or a list of `global` and `us`.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
enum AllowedInferenceGeos {
    All(&'static str),
    Only(Vec<&'static str>),
}

impl From<workspaces::Workspace> for Workspace {
    fn from(workspace: workspaces::Workspace) -> Self {
        let residency = workspace.data_residency;
        Self {
            id: workspace.id,
            r#type: "workspace",
            name: workspace.name,
            display_color: workspace.display_color,
            created_at: Moment(workspace.created_at),
            archived_at: workspace.archived_at.map(Moment),
            compartment_id: workspace.compartment_id,
            data_residency: DataResidency {
                workspace_geo: WORKSPACE_GEO,
                default_inference_geo: residency.default_inference_geo.as_str(),
                allowed_inference_geos: match residency.allowed_inference_geos {
                    AllowedGeos::Unrestricted => AllowedInferenceGeos::All(AllowedGeos::UNRESTRICTED),
                    AllowedGeos::Only(geos) => AllowedInferenceGeos::Only(geos.into_iter().map(Geo::as_str).collect()),
                },
            },
            external_key_id: None,
            tags: workspace.tags,
            user_profile_id: None,
        }
    }
}

/// Where the inference of a new workspace may run.
#[derive(ToSchema)]
#[schema(as = NewDataResidency)]
#[expect(dead_code, reason = "describes what `NewResidency` reads")]
struct NewDataResidencyBody {
    /// Only `us`.
    #[schema(example = "us")]
    workspace_geo: Option<String>,
    /// `global` (the default) or `us`; one of those allowed.
    #[schema(example = "global")]
    default_inference_geo: Option<String>,
    /// `unrestricted` (the default), or a list of `global` and `us`.
    allowed_inference_geos: Option<AllowedInferenceGeos>,
}

/// Where the inference of a workspace may run; what is not given stays.
#[derive(ToSchema)]
#[schema(as = DataResidencyChange)]
#[expect(dead_code, reason = "describes what `ChangedResidency` reads")]
struct DataResidencyChangeBody {
    /// `global` or `us`; one of those allowed.
    default_inference_geo: Option<String>,
    /// `unrestricted`, or a list of `global` and `us`.
    allowed_inference_geos: Option<AllowedInferenceGeos>,
}

/// A workspace to create.
#[derive(ToSchema)]
#[schema(as = NewWorkspace)]
#[expect(dead_code, reason = "describes what `Created` reads")]
pub(super) struct NewWorkspaceBody {
    #[schema(min_length = 1, max_length = 255, example = "Production")]
    name: String,
    /// Picked by the server when it is not given.
    #[schema(pattern = "^#[0-9A-Fa-f]{6}$", example = "#6C5BB9")]
    display_color: Option<String>,
    data_residency: Option<NewDataResidencyBody>,
    /// Text by key; no key begins with `anthropic`.
    tags: Option<BTreeMap<String, String>>,
    /// Refused: there are no external keys here.
    external_key_id: Option<String>,
    /// Refused: there are no user profiles here.
    user_profile_id: Option<String>,
}

/// What to change of a workspace; what is not given stays.
#[derive(ToSchema)]
#[schema(as = WorkspaceChange)]
#[expect(dead_code, reason = "describes what `Changed` reads")]
pub(super) struct WorkspaceChangeBody {
    #[schema(min_length = 1, max_length = 255, nullable = false, required = false, example = "Production")]
    name: String,
    #[schema(pattern = "^#[0-9A-Fa-f]{6}$", nullable = false, required = false, example = "#6C5BB9")]
    display_color: String,
    data_residency: Option<DataResidencyChangeBody>,
    /// Merged into those there are; null takes a tag away.
    tags: Option<BTreeMap<String, Option<String>>>,
    /// Refused: there are no external keys here.
    #[schema(required = false)]
    external_key_id: String,
    /// Refused: there are no user profiles here.
    #[schema(required = false)]
    user_profile_id: String,
}

struct NewResidency(ResidencyChange);

impl FromFields for NewResidency {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        fields.optional_one_of("workspace_geo", &[WORKSPACE_GEO], |geo| geo)?;
        let ChangedResidency(residency) = ChangedResidency::from_fields(fields)?;
        Ok(Self(residency))
    }
}

struct ChangedResidency(ResidencyChange);

impl FromFields for ChangedResidency {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let default_inference_geo = fields.optional_one_of("default_inference_geo", &Geo::ALL, Geo::as_str)?;
        Ok(Self(ResidencyChange { default_inference_geo, allowed_inference_geos: allowed_geos(fields)? }))
    }
}

fn allowed_geos(fields: &mut Fields) -> Result<Option<AllowedGeos>, ApiError> {
    let name = "allowed_inference_geos";
    match fields.optional_one_or_many(name, GEOS_LIMIT)? {
        None => Ok(None),
        Some(OneOrMany::One(text)) => {
            fields.one_of(name, &text, &[AllowedGeos::UNRESTRICTED], |spelling| spelling)?;
            Ok(Some(AllowedGeos::Unrestricted))
        }
        Some(OneOrMany::Many(texts)) => {
            let mut geos = Vec::new();
            for (position, text) in texts.iter().enumerate() {
                let geo = fields.one_of(&format!("{name}.{position}"), text, &Geo::ALL, Geo::as_str)?;
                if !geos.contains(&geo) {
                    geos.push(geo);
                }
            }
            Ok(Some(AllowedGeos::Only(geos)))
        }
    }
}

/// A body that makes a workspace.
pub(super) struct Created(NewWorkspace);

impl FromFields for Created {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let name = fields.required_string("name")?;
        let tags = fields.optional_string_map("tags")?.unwrap_or_default();
        let residency = fields.optional_object("data_residency")?;
        let details = Details {
            display_color: fields.optional_string("display_color")?,
            data_residency: residency.map(|NewResidency(residency)| residency).unwrap_or_default(),
            tags: tags.into_iter().map(|(key, value)| (key, Some(value))).collect(),
            external_key_id: fields.optional_string("external_key_id")?,
            user_profile_id: fields.optional_string("user_profile_id")?,
        };
        Ok(Self(NewWorkspace { name, details }))
    }
}

/// A body that changes a workspace.
pub(super) struct Changed(Change);

impl FromFields for Changed {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let name = fields.string_if_given("name")?;
        let residency = fields.optional_object("data_residency")?;
        let details = Details {
            display_color: fields.string_if_given("display_color")?,
            data_residency: residency.map(|ChangedResidency(residency)| residency).unwrap_or_default(),
            tags: fields.optional_nullable_string_map("tags")?.unwrap_or_default(),
            external_key_id: fields.optional_string("external_key_id")?,
            user_profile_id: fields.optional_string("user_profile_id")?,
        };
        Ok(Self(Change { name, details }))
    }
}

/// Create a workspace
#[utoipa::path(post, path = "/v1/organizations/workspaces", operation_id = "create_workspace", tag = "Workspaces",
    request_body = NewWorkspaceBody,
    responses((status = 200, description = "The workspace", body = Workspace), CommonErrors))]
pub(super) async fn create(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Body(Created(new)): Body<Created>,
) -> Result<Json<Workspace>, ApiError> {
    let workspace =
        app.store.write((caller, new), |tx, (caller, new)| Box::pin(workspaces::create(tx, caller, new))).await?;
    Ok(Json(workspace.into()))
}

/// List workspaces, the newest first
#[utoipa::path(get, path = "/v1/organizations/workspaces", operation_id = "list_workspaces", tag = "Workspaces",
    params(
        ("limit" = Option<u32>, Query, minimum = 1, maximum = 1000, description = "Default 20"),
        ("after_id" = Option<String>, Query, description = "The page right after this workspace"),
        ("before_id" = Option<String>, Query, description = "The page right before this workspace"),
        ("include_archived" = Option<bool>, Query, description = "Also archived ones"),
        ("include_default" = Option<bool>, Query, description = "Also the default workspace"),
        ("ids[]" = Option<Vec<String>>, Query, max_items = 100, description = "Any of these, if listed at all"),
    ),
    responses((status = 200, description = "A page of workspaces", body = PageBody<Workspace>), CommonErrors))]
pub(super) async fn list(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    query: Query,
) -> Result<Json<PageBody<Workspace>>, ApiError> {
    let request = page_request::<WorkspaceId>(&query)?;
    let ids = query.many("ids");
    if let Some(ids) = &ids
        && ids.len() > IDS_LIMIT
    {
        return Err(ApiError::invalid(format!("ids: at most {IDS_LIMIT} items are allowed, got {}", ids.len())));
    }
    let filter = Filter {
        includes_archived: query.flag("include_archived")?,
        includes_default: query.flag("include_default")?,
        ids,
    };
    let page = app
        .store
        .read((caller, filter, request), |tx, (caller, filter, request)| {
            Box::pin(workspaces::list(tx, caller, filter, request))
        })
        .await?;
    Ok(Json(PageBody::new(page, Workspace::from, |workspace| workspace.id.as_str())))
}

/// Retrieve a workspace, active or archived
#[utoipa::path(get, path = "/v1/organizations/workspaces/{workspace_id}", operation_id = "retrieve_workspace",
    tag = "Workspaces",
    params(("workspace_id" = String, Path)),
    responses((status = 200, description = "The workspace", body = Workspace), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<Workspace>, ApiError> {
    let input = (caller, WorkspaceId::from(id));
    let workspace = app.store.read(input, |tx, (caller, id)| Box::pin(workspaces::find(tx, caller, id))).await?;
    Ok(Json(workspace.into()))
}

/// Change a workspace
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}", operation_id = "update_workspace",
    tag = "Workspaces",
    request_body = WorkspaceChangeBody,
    params(("workspace_id" = String, Path)),
    responses((status = 200, description = "The workspace", body = Workspace), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
    Body(Changed(change)): Body<Changed>,
) -> Result<Json<Workspace>, ApiError> {
    let input = (caller, WorkspaceId::from(id), change);
    let workspace =
        app.store.write(input, |tx, (caller, id, change)| Box::pin(workspaces::update(tx, caller, id, change))).await?;
    Ok(Json(workspace.into()))
}

/// Archive a workspace and its API keys, for good
#[utoipa::path(post, path = "/v1/organizations/workspaces/{workspace_id}/archive", operation_id = "archive_workspace",
    tag = "Workspaces",
    params(("workspace_id" = String, Path)),
    responses((status = 200, description = "The workspace", body = Workspace), CommonErrors))]
pub(super) async fn archive(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Path(id): Path<String>,
) -> Result<Json<Workspace>, ApiError> {
    let input = (caller, WorkspaceId::from(id));
    let workspace = app.store.write(input, |tx, (caller, id)| Box::pin(workspaces::archive(tx, caller, id))).await?;
    Ok(Json(workspace.into()))
}
