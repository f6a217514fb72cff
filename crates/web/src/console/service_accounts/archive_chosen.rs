//! "Archive 3 service accounts?": several at once, with a result for each.

use admit_core::ids::ServiceAccountId;
use admit_core::service_accounts::{self, Refusal, ServiceAccount};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::refusals;
use crate::app::App;
use crate::console::chosen::{NamedAct, none_chosen};
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::shell::Area;

const ARCHIVING: NamedAct<ServiceAccountId, ServiceAccount, ServiceAccount, Refusal> = NamedAct {
    prefix: "svac_",
    list: "service-accounts",
    verb: "archive",
    area: Area::ServiceAccounts,
    explained: Place::ArchiveServiceAccount,
    messages: ["chosen-accounts-question", "chosen-accounts-words", "chosen-archive", "chosen-archived"],
    find: |tx, (caller, id)| Box::pin(service_accounts::find(tx, caller, id)),
    named: |account| (account.id, account.name),
    act: |tx, (caller, id)| Box::pin(service_accounts::archive(tx, caller, id)),
    refused: |words, refusal| {
        let (_, refused) = refusals::of_account(words, refusal);
        refused.unwrap_or_else(|| none_chosen(words, Place::ArchiveServiceAccount))
    },
};

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    ARCHIVING.ask(&app, &insider, query.as_deref()).await
}

pub(super) async fn archive(
    State(app): State<App>,
    insider: PlatformInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    ARCHIVING.perform(&app, &insider, &form).await
}
