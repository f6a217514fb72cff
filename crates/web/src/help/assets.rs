//! The style sheet and the script of the Help Center, under a path that changes with their content.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::html::PageError;

const STYLE: &str = include_str!("../../assets/css/help.css");
const SCRIPT: &str = include_str!("../../assets/help.js");
/// Name, `content-type` and content.
const ALL: [(&str, &str, &str); 2] =
    [("help.css", "text/css; charset=utf-8", STYLE), ("help.js", "text/javascript; charset=utf-8", SCRIPT)];

/// Tells builds apart; nothing rests on it being hard to forge.
fn digest() -> &'static str {
    static DIGEST: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    DIGEST.get_or_init(|| {
        let mut digest = admit_core::secrets::digest(&format!("{STYLE}{SCRIPT}"));
        digest.truncate(16);
        digest
    })
}

/// Where a page finds the asset with this name.
pub(super) fn path(name: &str) -> String {
    format!("/help/assets/{}/{name}", digest())
}

pub(super) async fn serve(Path((given, name)): Path<(String, String)>) -> Result<Response, PageError> {
    let asset = ALL.iter().find(|(known, ..)| *known == name);
    let (_, content_type, content) = asset.ok_or(PageError::NotFound)?;
    let lifetime = if given == digest() { "public, max-age=31536000, immutable" } else { "no-cache" };
    Ok(([(header::CONTENT_TYPE, *content_type), (header::CACHE_CONTROL, lifetime)], *content).into_response())
}
