//! The refusals of acts on workspaces (section 8.4).

use admit_core::workspaces::{Refusal, TAG_KEY_LIMIT, TAG_VALUE_LIMIT, TAGS_LIMIT};

use super::does_not_govern;
use crate::json::{ApiError, SHOWN_LIMIT};

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed => does_not_govern(),
            Refusal::NotFound => Self::not_found("Workspace not found."),
            Refusal::UnknownCursor => Self::invalid("Invalid cursor: no workspace has this ID."),
            Refusal::Name(problem) => Self::invalid(format!("name: {problem}")),
            Refusal::BadColor => Self::invalid("display_color: String should match pattern '^#[0-9A-Fa-f]{6}$'"),
            Refusal::TooManyTags => Self::invalid(format!("tags: a workspace has at most {TAGS_LIMIT}")),
            Refusal::BadTagKey(key) => Self::invalid(format!(
                "tags.{}: a key has 1 to {TAG_KEY_LIMIT} characters and doesn't begin with 'anthropic'",
                shown(&key)
            )),
            Refusal::TagTooLong(key) => {
                Self::invalid(format!("tags.{}: a value has at most {TAG_VALUE_LIMIT} characters", shown(&key)))
            }
            Refusal::GeoNotAllowed(geo) => Self::invalid(format!(
                "data_residency.default_inference_geo: '{}' is not one of allowed_inference_geos",
                geo.as_str()
            )),
            Refusal::UnknownExternalKey(id) => {
                Self::invalid(format!("external_key_id: there is no external key {}", shown(&id)))
                    .with_code("external_key_validation_failed")
            }
            Refusal::UnknownUserProfile(id) => {
                Self::invalid(format!("user_profile_id: there is no user profile {}", shown(&id)))
                    .with_code("user_profile_not_found")
            }
            Refusal::AtLimit { limit } => Self::invalid(format!(
                "The organization has as many workspaces as it may: {limit}. Archived ones don't count."
            )),
            Refusal::IsDefault => Self::invalid("The default workspace can't be renamed or archived."),
            Refusal::IsArchived => Self::invalid("This workspace is archived and stays as it is."),
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN_LIMIT).collect()
}
