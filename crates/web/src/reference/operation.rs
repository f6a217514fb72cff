//! `GET /reference/{operation_id}`: one operation.

use axum::Extension;
use axum::extract::Path;
use axum::response::Response;

use super::Reference;
use super::pages::OperationPage;
use crate::html::{PageError, page};
use crate::pages::reader::Reader;

pub(super) async fn show(
    reader: Reader,
    Extension(reference): Extension<Reference>,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let catalog = reference.catalog();
    let (subject, operation) = catalog.find(&id).ok_or(PageError::NotFound)?;
    page(&OperationPage::new(reader.theme, catalog, subject, operation, reference.base_url()))
}
