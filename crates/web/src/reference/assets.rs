//! Style sheet and script of these pages, under a path that changes with their content.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sha2::{Digest as _, Sha256};

use crate::html::PageError;

const STYLE: &str = include_str!("../../assets/css/reference.css");
const SCRIPT: &str = include_str!("../../assets/reference.js");

/// Name, type and content.
const ALL: [(&str, &str, &str); 2] =
    [("reference.css", "text/css; charset=utf-8", STYLE), ("reference.js", "text/javascript; charset=utf-8", SCRIPT)];

/// Tells builds apart; nothing rests on it.
static DIGEST: LazyLock<String> = LazyLock::new(|| {
    let digest = Sha256::new().chain_update(STYLE).chain_update(SCRIPT).finalize();
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
});

/// Where a page finds the asset with this name.
pub(super) fn path(name: &str) -> String {
    format!("/reference/assets/{}/{name}", *DIGEST)
}

pub(super) async fn serve(Path((digest, name)): Path<(String, String)>) -> Result<Response, PageError> {
    let asset = ALL.iter().find(|(known, ..)| *known == name);
    let (_, content_type, content) = asset.ok_or(PageError::NotFound)?;
    let lifetime = if digest == *DIGEST { "public, max-age=31536000, immutable" } else { "no-cache" };
    Ok(([(header::CONTENT_TYPE, *content_type), (header::CACHE_CONTROL, lifetime)], *content).into_response())
}
