//! The list of endpoints: all of them, as there are few.

use admit_core::pages::Cursor;
use admit_core::webhooks::{self, ENDPOINTS_LIMIT, EndpointsRequest, Refusal};
use admit_store::Error;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;

use super::list_path;
use super::words::endpoint_row;
use crate::app::App;
use crate::console::paging::Asked;
use crate::console::visitor::Insider;
use crate::html::PageError;
use crate::pages::shell::Area;
use crate::pages::webhooks::WebhooksPage;

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let path = list_path(&insider);
    let asked = query.map(|Query(query)| query).unwrap_or_default().of(&path, &[], &[]);
    let limit = u32::try_from(ENDPOINTS_LIMIT).unwrap_or(u32::MAX);
    let (cursor, search) = (Cursor::Start, asked.search.clone());
    let input = (insider.caller(), EndpointsRequest { is_ascending: false, cursor, limit, search });
    let found = app.store.read(input, |tx, (caller, request)| Box::pin(webhooks::list(tx, caller, request))).await;
    let (endpoints, is_offered) = match found {
        Ok(page) => (page.items, true),
        Err(Error::Refused(Refusal::NotOffered)) => (Vec::new(), false),
        Err(error) => return Err(PageError::without_page(error)),
    };
    insider.page(&WebhooksPage {
        shell: insider.shell(&app, Area::Webhooks),
        search: asked.text(),
        path,
        is_offered,
        rows: endpoints.iter().map(|endpoint| endpoint_row(insider.words(), endpoint)).collect(),
    })
}
