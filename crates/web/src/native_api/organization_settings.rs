//! `/admit/v1/organization/settings`: what an organization may do that the mirror can't say.

use admit_core::organizations::{self, DOMAINS_LIMIT, MailChange, Settings, SettingsChange};
use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;
use crate::json::{ApiError, CommonErrors, Fields, FromFields, Json, Once, ProvenCaller};

/// Betas in one list, at most; more than there are.
const BETAS_LIMIT: usize = 64;

/// The settings on the wire. A limit that is null is none.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganizationSettings {
    #[schema(example = "organization_settings")]
    r#type: &'static str,
    /// What the organization is called.
    name: String,
    /// Members and pending invites together.
    member_limit: Option<i64>,
    /// Seats; a member or a pending invite takes one.
    seat_limit: Option<i64>,
    /// Active workspaces besides the default one.
    workspace_limit: Option<i64>,
    /// Members added to one workspace.
    workspace_member_limit: Option<i64>,
    /// Active API keys.
    api_key_limit: Option<i64>,
    /// Active API keys of one workspace.
    workspace_api_key_limit: Option<i64>,
    /// Rows of invite batches within a day.
    invite_batch_row_limit: Option<i64>,
    /// Whether only addresses at `allowed_domains` may be invited.
    invites_allowed_domains_only: bool,
    allowed_domains: Vec<String>,
    /// Whether only addresses at `verified_domains` may be invited.
    invites_verified_domains_only: bool,
    /// Taken on the caller's word; the server asks no name server.
    verified_domains: Vec<String>,
    /// Whether a directory decides who is a member, so that nobody is invited.
    has_directory: bool,
    /// Whether an invite's link may be handed to whoever invites.
    invite_links_allowed: bool,
    /// Betas that are off, by the value of their header.
    disabled_betas: Vec<String>,
    /// The language of invitation mails to people who have chosen none, when the invite names none.
    mail_language: Option<String>,
    /// Who invitation mails are from, beside the server's own address.
    mail_sender_name: Option<String>,
    /// Where replies to invitation mails go.
    mail_reply_to: Option<String>,
    /// The colour of the button in invitation mails.
    #[schema(example = "#3b6fb6")]
    mail_accent_color: Option<String>,
    /// A line of the organization's own in invitation mails.
    mail_note: Option<String>,
}

impl From<Settings> for OrganizationSettings {
    fn from(settings: Settings) -> Self {
        let limits = settings.limits;
        Self {
            r#type: "organization_settings",
            name: settings.name,
            member_limit: limits.members,
            seat_limit: limits.seats,
            workspace_limit: limits.workspaces,
            workspace_member_limit: limits.workspace_members,
            api_key_limit: limits.api_keys,
            workspace_api_key_limit: limits.workspace_api_keys,
            invite_batch_row_limit: limits.invite_batch_rows,
            invites_allowed_domains_only: settings.invites_allowed_domains_only,
            allowed_domains: settings.allowed_domains.into_iter().collect(),
            invites_verified_domains_only: settings.invites_verified_domains_only,
            verified_domains: settings.verified_domains.into_iter().collect(),
            has_directory: settings.has_directory,
            invite_links_allowed: settings.invite_links_allowed,
            disabled_betas: settings.disabled_betas.into_iter().collect(),
            mail_language: settings.mail.language,
            mail_sender_name: settings.mail.sender_name,
            mail_reply_to: settings.mail.reply_to,
            mail_accent_color: settings.mail.accent_color,
            mail_note: settings.mail.note,
        }
    }
}

/// Settings to change; what is not given stays, and a list is replaced as a whole.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the body; it is read into a change of settings")]
pub(super) struct ChangedSettings {
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    member_limit: Option<i64>,
    seat_limit: Option<i64>,
    workspace_limit: Option<i64>,
    workspace_member_limit: Option<i64>,
    api_key_limit: Option<i64>,
    workspace_api_key_limit: Option<i64>,
    invite_batch_row_limit: Option<i64>,
    invites_allowed_domains_only: Option<bool>,
    #[schema(max_items = 1000)]
    allowed_domains: Option<Vec<String>>,
    invites_verified_domains_only: Option<bool>,
    #[schema(max_items = 1000)]
    verified_domains: Option<Vec<String>>,
    has_directory: Option<bool>,
    invite_links_allowed: Option<bool>,
    disabled_betas: Option<Vec<String>>,
    #[schema(example = "de")]
    mail_language: Option<String>,
    /// Without `@ < > " \\`.
    #[schema(max_length = 70)]
    mail_sender_name: Option<String>,
    mail_reply_to: Option<String>,
    /// Dark enough for white letters.
    #[schema(example = "#3b6fb6")]
    mail_accent_color: Option<String>,
    #[schema(max_length = 200)]
    mail_note: Option<String>,
}

impl FromFields for SettingsChange {
    fn from_fields(fields: &mut Fields) -> Result<Self, ApiError> {
        Ok(Self {
            name: fields.optional_string("name")?,
            members: fields.optional_integer_or_null("member_limit")?,
            seats: fields.optional_integer_or_null("seat_limit")?,
            workspaces: fields.optional_integer_or_null("workspace_limit")?,
            workspace_members: fields.optional_integer_or_null("workspace_member_limit")?,
            api_keys: fields.optional_integer_or_null("api_key_limit")?,
            workspace_api_keys: fields.optional_integer_or_null("workspace_api_key_limit")?,
            invite_batch_rows: fields.optional_integer_or_null("invite_batch_row_limit")?,
            invites_allowed_domains_only: fields.optional_bool("invites_allowed_domains_only")?,
            allowed_domains: fields.optional_string_list("allowed_domains", DOMAINS_LIMIT)?,
            invites_verified_domains_only: fields.optional_bool("invites_verified_domains_only")?,
            verified_domains: fields.optional_string_list("verified_domains", DOMAINS_LIMIT)?,
            has_directory: fields.optional_bool("has_directory")?,
            invite_links_allowed: fields.optional_bool("invite_links_allowed")?,
            disabled_betas: fields.optional_string_list("disabled_betas", BETAS_LIMIT)?,
            mail: MailChange {
                language: fields.optional_string_or_null("mail_language")?,
                sender_name: fields.optional_string_or_null("mail_sender_name")?,
                reply_to: fields.optional_string_or_null("mail_reply_to")?,
                accent_color: fields.optional_string_or_null("mail_accent_color")?,
                note: fields.optional_string_or_null("mail_note")?,
            },
        })
    }
}

/// Retrieve name, limits, domains, betas and mail appearance of the organization
#[utoipa::path(get, path = "/admit/v1/organization/settings", operation_id = "retrieve_organization_settings",
    tag = "Organization",
    responses((status = 200, description = "The settings", body = OrganizationSettings), CommonErrors))]
pub(super) async fn retrieve(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
) -> Result<Json<OrganizationSettings>, ApiError> {
    let settings = app.store.read(caller, |tx, caller| Box::pin(organizations::find_settings(tx, caller))).await?;
    Ok(Json(settings.into()))
}

/// Change name, limits, domains, betas and mail appearance of the organization
#[utoipa::path(post, path = "/admit/v1/organization/settings", operation_id = "update_organization_settings",
    tag = "Organization", request_body = ChangedSettings,
    responses((status = 200, description = "The settings", body = OrganizationSettings), CommonErrors))]
pub(super) async fn update(
    State(app): State<App>,
    ProvenCaller(caller): ProvenCaller,
    Once { body: change, repeatable }: Once<SettingsChange>,
) -> Result<Response, ApiError> {
    let input = (caller, change);
    repeatable
        .write(
            &app,
            input,
            |tx, (caller, change)| Box::pin(organizations::change_settings(tx, caller, change)),
            OrganizationSettings::from,
        )
        .await
}
