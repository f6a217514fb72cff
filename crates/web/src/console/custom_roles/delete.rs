//! "Delete custom role Reader?"

use admit_core::custom_roles::{self, Refusal, WholeRole};
use admit_core::groups::Group;
use admit_core::ids::CustomRoleId;
use axum::extract::{Path, State};
use axum::response::Response;

use super::{of_role, path_of, role};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::Refused;
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let (whole, groups) = find(&app, &insider, id).await?;
    insider.page(&dialog(&app, &insider, &whole, &groups, None))
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (whole, groups) = find(&app, &insider, id).await?;
    let input = (insider.caller(), whole.role.id.clone());
    let deleted = app.store.write(input, |tx, (caller, id)| Box::pin(custom_roles::delete(tx, caller, id))).await;
    match deleted.map_err(PageError::unless_refused) {
        Ok(()) => Ok(insider.done(&insider.settings_path("custom-roles"), Done::CustomRoleDeleted)),
        Err(Err(error)) => Err(error),
        Err(Ok(Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (_, problem) = of_role(insider.words(), &refusal);
            insider.refusal(&dialog(&app, &insider, &whole, &groups, problem))
        }
    }
}

async fn find(app: &App, insider: &EnterpriseInsider, id: String) -> Result<(WholeRole, Vec<Group>), PageError> {
    let input = (insider.caller(), CustomRoleId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(role::read(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

fn dialog(
    app: &App,
    insider: &EnterpriseInsider,
    whole: &WholeRole,
    groups: &[Group],
    problem: Option<Refused>,
) -> ConfirmPage {
    let (path, words) = (path_of(insider, &whole.role.id), insider.words());
    let names = || groups.iter().map(|group| group.name.clone()).collect();
    let loses = words.t("custom-roles-delete-groups").with("count", whole.group_ids.len());
    ConfirmPage {
        action: format!("{path}/delete"),
        question: words.t("custom-roles-delete-question").with("name", &whole.role.display_name),
        words: words.t("custom-roles-delete-words"),
        touched: (!groups.is_empty()).then(|| (loses, names())),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::CustomRoles), path, "custom-roles-delete")
    }
}
