//! "Archive service account deploy?"

use admit_core::service_accounts::{self, ServiceAccount};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of, refusals};
use crate::app::App;
use crate::console::visitor::PlatformInsider;
use crate::help::Place;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let account = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &account, None))
}

pub(super) async fn archive(
    State(app): State<App>,
    insider: PlatformInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let account = find(&app, &insider, id).await?;
    let input = (insider.caller(), account.id.clone());
    let archived = app.store.write(input, |tx, (caller, id)| Box::pin(service_accounts::archive(tx, caller, id))).await;
    match archived.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&insider.settings_path("service-accounts"), Done::ServiceAccountArchived)),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let (_, problem) = refusals::of_account(insider.words(), &refusal);
            insider.refusal(&dialog(&app, &insider, &account, problem))
        }
    }
}

fn dialog(app: &App, insider: &PlatformInsider, account: &ServiceAccount, problem: Option<Refused>) -> ConfirmPage {
    let (path, words) = (path_of(insider, &account.id), insider.words());
    ConfirmPage {
        action: format!("{path}/archive"),
        question: words.t("service-accounts-archive-question").with("name", &account.name),
        words: words.t("service-accounts-archive-words"),
        problem,
        ..ConfirmPage::new(
            insider.shell(app, Area::ServiceAccounts).about(Place::ArchiveServiceAccount),
            path,
            "service-accounts-archive",
        )
    }
}
