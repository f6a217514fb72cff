//! `GET /reference/{operation_id}`: one operation.

use axum::Extension;
use axum::extract::Path;
use axum::response::Response;

use super::pages::OperationPage;
use super::{Reference, attempt};
use crate::console::Member;
use crate::html::{PageError, page};
use crate::pages::reader::Reader;

pub(super) async fn show(
    reader: Reader,
    member: Result<Member, PageError>,
    Extension(reference): Extension<Reference>,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let (subject, operation) = reference.catalog().find(&id).ok_or(PageError::NotFound)?;
    // Whoever can't be told now, because the database is away, reads as everybody does.
    let trying = attempt::offer(&reference, operation, member.ok().as_ref());
    page(&OperationPage::new(reader, &reference, subject, operation, trying))
}
