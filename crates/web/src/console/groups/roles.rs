//! "Give a custom role to Research", and "Take role Reader from group Research?"

use admit_core::custom_roles::{self, CustomRole, ROLES_LIMIT};
use admit_core::groups::Group;
use admit_core::ids::CustomRoleId;
use admit_core::pages::{Cursor, PageRequest};
use axum::extract::{Path, State};
use axum::response::Response;

use super::{find, path_of};
use crate::app::App;
use crate::console::custom_roles::of_role;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{Done, Form, PageError};
use crate::pages::dialogs::ConfirmPage;
use crate::pages::forms::{Choice, Refused};
use crate::pages::groups::GiveRolePage;
use crate::pages::shell::Area;

pub(super) async fn show_give(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let group = find(&app, &insider, id).await?;
    insider.page(&give_dialog(&app, &insider, &group, "", None).await?)
}

pub(super) async fn give(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let group = find(&app, &insider, id).await?;
    let role = form.field("rbac_role_id");
    let input = (insider.caller(), CustomRoleId::from(role), group.id.clone());
    let given = app
        .store
        .write(input, |tx, (caller, role, group)| Box::pin(custom_roles::attach(tx, caller, role, group)))
        .await;
    match given.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &group.id), Done::CustomRoleGiven)),
        Err(Err(error)) => Err(error),
        Err(Ok(custom_roles::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (_, problem) = of_role(insider.words(), &refusal);
            insider.refusal(&give_dialog(&app, &insider, &group, role, problem).await?)
        }
    }
}

async fn give_dialog(
    app: &App,
    insider: &EnterpriseInsider,
    group: &Group,
    selected: &str,
    problem: Option<Refused>,
) -> Result<GiveRolePage, PageError> {
    let limit = u32::try_from(ROLES_LIMIT).unwrap_or(u32::MAX);
    let input = (insider.caller(), PageRequest { cursor: Cursor::Start, limit });
    let found =
        app.store.read(input, |tx, (caller, request)| Box::pin(custom_roles::list(tx, caller, None, request))).await;
    let roles = found.map_err(PageError::without_page)?.items;
    let choice = |role: &CustomRole| Choice {
        value: role.id.to_string(),
        label: role.display_name.clone(),
        is_selected: role.id.as_str() == selected,
    };
    Ok(GiveRolePage {
        shell: insider.shell(app, Area::Groups),
        path: path_of(insider, &group.id),
        name: group.name.clone(),
        roles: roles.iter().filter(|role| !group.role_ids.contains(&role.id)).map(choice).collect(),
        problem,
    })
}

pub(super) async fn show_take(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id, role)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    let (group, role) = find_both(&app, &insider, id, role).await?;
    insider.page(&take_dialog(&app, &insider, &group, &role, None))
}

pub(super) async fn take(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id, role)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let (group, role) = find_both(&app, &insider, id, role).await?;
    let input = (insider.caller(), role.id.clone(), group.id.clone());
    let taken = app
        .store
        .write(input, |tx, (caller, role, group)| Box::pin(custom_roles::detach(tx, caller, role, group)))
        .await;
    match taken.map_err(PageError::unless_refused) {
        Ok(_) => Ok(insider.done(&path_of(&insider, &group.id), Done::CustomRoleTaken)),
        Err(Err(error)) => Err(error),
        Err(Ok(custom_roles::Refusal::NotAllowed)) => Err(PageError::Forbidden),
        Err(Ok(refusal)) => {
            let (_, problem) = of_role(insider.words(), &refusal);
            insider.refusal(&take_dialog(&app, &insider, &group, &role, problem))
        }
    }
}

/// The group and the role that it is to lose.
async fn find_both(
    app: &App,
    insider: &EnterpriseInsider,
    group: String,
    role: String,
) -> Result<(Group, CustomRole), PageError> {
    let group = find(app, insider, group).await?;
    let input = (insider.caller(), CustomRoleId::from(role));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(custom_roles::find(tx, caller, id))).await;
    Ok((group, found.map_err(PageError::without_page)?))
}

fn take_dialog(
    app: &App,
    insider: &EnterpriseInsider,
    group: &Group,
    role: &CustomRole,
    problem: Option<Refused>,
) -> ConfirmPage {
    let (path, words) = (path_of(insider, &group.id), insider.words());
    ConfirmPage {
        action: format!("{path}/roles/{}/remove", role.id),
        question: words.t("groups-take-question").with("role", &role.display_name).with("name", &group.name),
        words: words.t("groups-take-words"),
        problem,
        ..ConfirmPage::new(insider.shell(app, Area::Groups), path, "groups-take")
    }
}
