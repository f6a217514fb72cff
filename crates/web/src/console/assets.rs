//! Style sheets, scripts and the icon, under a path that changes with their content.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::html::PageError;
use crate::pages::assets;

pub(super) async fn serve(Path((digest, name)): Path<(String, String)>) -> Result<Response, PageError> {
    let asset = assets::find(&name).ok_or(PageError::NotFound)?;
    let lifetime = if digest == assets::digest() { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = [(header::CONTENT_TYPE, asset.content_type), (header::CACHE_CONTROL, lifetime)];
    Ok((headers, asset.content).into_response())
}
