//! `/design`: what all pages are made of.

use axum::response::Response;

use crate::html::{PageError, page};
use crate::pages::design::DesignPage;
use crate::pages::reader::Reader;

pub(super) async fn show(reader: Reader) -> Result<Response, PageError> {
    page(&DesignPage::new(reader))
}
