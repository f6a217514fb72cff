//! What is asked for: rows as JSON or as CSV, and what they share.

use std::collections::BTreeMap;

use admit_core::ids::GroupId;
use admit_core::invite_batches::{Contents, NewBatch, RowToInvite, Shared};
use admit_core::invites::LIFETIME_SECONDS;
use admit_core::invites::details::WORKSPACES_LIMIT;
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::StatusCode;
use utoipa::ToSchema;

use super::super::invites::{GROUPS_LIMIT, WorkspaceBody};
use crate::app::App;
use crate::invite_batches::csv::{self, Malformed, UnknownColumns};
use crate::json::{ApiError, Body, Fields, FromFields, Query, Repeatable, is_utf8, read_bytes, refuse_encoded};

/// A batch, and whether it is only to be foreseen.
pub(super) struct Asked {
    pub(super) new: NewBatch,
    pub(super) is_dry_run: bool,
    pub(super) repeatable: Repeatable,
}

impl FromRequest<App> for Asked {
    type Rejection = ApiError;

    async fn from_request(request: Request, app: &App) -> Result<Self, ApiError> {
        let (repeatable, request) = Repeatable::read(request, app).await?;
        if is_utf8(request.headers(), "text/csv") {
            refuse_encoded(request.headers())?;
            let (mut parts, body) = request.into_parts();
            let Ok(query) = Query::from_request_parts(&mut parts, app).await;
            let bytes = read_bytes(Request::from_parts(parts, body), app).await?;
            let rows = csv::read(&bytes, query.given("role")?, UnknownColumns::Refused)?.rows;
            return Ok(Self {
                new: NewBatch { shared: shared_in(&query)?, rows },
                is_dry_run: query.flag("dry_run")?,
                repeatable,
            });
        }
        let Body(JsonBatch { new, is_dry_run }) =
            Body::from_request(request, app).await.map_err(|error: ApiError| match error.status {
                StatusCode::UNSUPPORTED_MEDIA_TYPE => ApiError::new(
                    StatusCode::UNSUPPORTED_MEDIA_TYPE,
                    "The request body must be `application/json` or `text/csv`, in UTF-8.",
                ),
                _ => error,
            })?;
        Ok(Self { new, is_dry_run, repeatable })
    }
}

impl From<Malformed> for ApiError {
    fn from(Malformed { line, column, problem }: Malformed) -> Self {
        Self::invalid(format!("The CSV file can't be read: line {line}, column {column}: {problem}."))
            .with_code("invite_batch_csv_malformed")
    }
}

fn shared_in(query: &Query) -> Result<Shared, ApiError> {
    let seconds =
        |text: &str| text.parse().map_err(|_| ApiError::invalid("expires_in_seconds: Input should be a valid integer"));
    Ok(Shared {
        message: query.given("message")?.map(str::to_owned),
        locale: query.given("locale")?.map(str::to_owned),
        lifetime_seconds: query.single("expires_in_seconds")?.map(seconds).transpose()?.unwrap_or(LIFETIME_SECONDS),
    })
}

/// Addresses to invite, each as if it were alone.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the body; it is read into a batch to make")]
pub(super) struct NewInviteBatch {
    #[schema(min_items = 1, max_items = 10_000)]
    rows: Vec<NewInviteBatchRow>,
    /// For rows without one.
    #[schema(example = "user")]
    role: Option<String>,
    /// What the mails say besides; at most 500 characters.
    #[schema(max_length = 500)]
    message: Option<String>,
    /// A BCP 47 language tag.
    locale: Option<String>,
    /// Between an hour and a year; 21 days if not given.
    #[schema(minimum = 3600, maximum = 31_536_000)]
    expires_in_seconds: Option<i64>,
    /// Whether to tell only what would happen.
    dry_run: Option<bool>,
}

/// An address to invite. One that can't be invited keeps no other from being invited.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a part of the body")]
pub(super) struct NewInviteBatchRow {
    email: String,
    /// Needed where the batch has none.
    role: Option<String>,
    #[schema(max_items = 100)]
    rbac_group_ids: Option<Vec<String>>,
    /// Workspaces to join, each with `workspace_id` and `workspace_role`; at most 100.
    #[schema(max_items = 100)]
    workspaces: Option<Vec<WorkspaceBody>>,
    /// At most 50 pairs of strings.
    metadata: Option<BTreeMap<String, String>>,
}

struct JsonBatch {
    new: NewBatch,
    is_dry_run: bool,
}

struct JsonRow {
    role: Option<String>,
    row: RowToInvite,
}

impl FromFields for JsonRow {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        let address = fields.required_string("email")?;
        let group_ids = fields.optional_strings("rbac_group_ids", GROUPS_LIMIT)?;
        let contents = Contents {
            workspaces: fields.optional_objects("workspaces", WORKSPACES_LIMIT)?.unwrap_or_default(),
            group_ids: group_ids.into_iter().map(GroupId::from).collect(),
            metadata: fields.optional_string_map("metadata")?.unwrap_or_default(),
        };
        Ok(Self { role: fields.optional_string("role")?, row: RowToInvite { address, role: String::new(), contents } })
    }
}

impl FromFields for JsonBatch {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        // How many there may be is a rule, and no matter of form.
        let rows: Vec<JsonRow> = fields.required_objects("rows", 0..=usize::MAX)?;
        let default_role = fields.optional_string("role")?;
        let with_role = |(place, JsonRow { role, row }): (usize, JsonRow)| match role.or(default_role.clone()) {
            Some(role) => Ok(RowToInvite { role, ..row }),
            None => Err(fields.refuse(&format!("rows.{place}.role"), "Field required")),
        };
        let rows = rows.into_iter().enumerate().map(with_role).collect::<Result<_, ApiError>>()?;
        let lifetime_seconds = fields.optional_integer_or_null("expires_in_seconds")?.flatten();
        let shared = Shared {
            message: fields.optional_string("message")?,
            locale: fields.optional_string("locale")?,
            lifetime_seconds: lifetime_seconds.unwrap_or(LIFETIME_SECONDS),
        };
        Ok(Self { new: NewBatch { shared, rows }, is_dry_run: fields.optional_bool("dry_run")?.unwrap_or(false) })
    }
}
