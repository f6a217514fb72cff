//! What the faces for programs share: who calls, strict bodies and queries, pages, errors. Section numbers in this folder
//! are those of the Admin API's wire contract, which the native API follows as well.
//!
//! A request passes, in this order (section 2.5): route match, credential, version, betas, rate limit, kind of
//! organization, class and scopes of the credential, then its handler.

mod access;
mod answer;
mod betas;
mod body;
mod credentials;
mod errors;
mod fields;
mod once;
mod page_tokens;
mod pages;
mod permissions;
mod query;
mod refusals;
mod version;

pub(crate) use access::{Access, AccessTable};
pub(crate) use answer::{Json, Moment};
pub(crate) use body::{Body, is_utf8, read_bytes, refuse_encoded};
pub(crate) use credentials::{Guard, InPerson, ProvenCaller, authenticate};
pub(crate) use errors::{ApiError, CommonErrors, ErrorEnvelope, write_envelope};
pub(crate) use fields::{Fields, FromFields, OneOrMany};
pub(crate) use once::{Once, Repeatable};
pub(crate) use page_tokens::{TokenPageBody, token_page_request};
pub(crate) use pages::{PageBody, page_request, page_request_within};
pub(crate) use permissions::PermissionResource;
pub(crate) use query::Query;
pub(crate) use refusals::{answer_failure, input_should_be};
pub(crate) use version::Version;

/// Characters of what came in that an error repeats, at most.
pub(crate) const SHOWN_LIMIT: usize = 64;
