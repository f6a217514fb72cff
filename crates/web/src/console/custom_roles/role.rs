//! One custom role: what it allows, and which groups have it.

use admit_core::Caller;
use admit_core::custom_roles::{self, HeldPermission, Source, WholeRole};
use admit_core::groups::{self, Group};
use admit_core::ids::CustomRoleId;
use admit_store::{Error, Transaction};
use axum::extract::{Path, State};
use axum::response::Response;

use super::path_of;
use super::permissions::{description, spelled};
use crate::app::App;
use crate::console::enterprise::EnterpriseInsider;
use crate::html::{PageError, moment};
use crate::pages::custom_roles::{CustomRolePage, GroupLink, PermissionLine};
use crate::pages::shell::Area;

/// So many groups are named; the rest are counted.
const GROUPS_SHOWN: usize = 200;

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (insider.caller(), CustomRoleId::from(id));
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(read(tx, caller, id))).await;
    let (whole, groups) = found.map_err(PageError::without_page)?;
    let words = insider.words();
    let line = |held: &HeldPermission| PermissionLine {
        description: description(words, &held.permission),
        grants_owner_access: held.permission.grants_owner_access(),
        permission: spelled(&held.permission),
    };
    let link = |group: &Group| GroupLink { group_id: group.id.to_string(), name: group.name.clone() };
    let is_built_in = whole.role.source == Source::BuiltIn;
    insider.page(&CustomRolePage {
        shell: insider.shell(&app, Area::CustomRoles),
        list_path: insider.settings_path("custom-roles"),
        groups_path: insider.settings_path("groups"),
        path: path_of(&insider, &whole.role.id),
        role_id: whole.role.id.to_string(),
        is_built_in,
        can_change: insider.governs() && !is_built_in,
        created: moment(words, whole.role.created_at),
        changed: moment(words, whole.role.updated_at),
        permissions: whole.permissions.iter().map(line).collect(),
        more_groups: whole.group_ids.len().saturating_sub(GROUPS_SHOWN),
        groups: groups.iter().map(link).collect(),
        name: whole.role.display_name,
    })
}

type Found = (WholeRole, Vec<Group>);

/// A role with the groups that have it. Whoever may see custom roles may see groups.
pub(super) async fn read(
    tx: &mut Transaction,
    caller: &Caller,
    id: &CustomRoleId,
) -> Result<Found, Error<custom_roles::Refusal>> {
    let whole = custom_roles::find_whole(tx, caller, id).await?;
    let shown: Vec<_> = whole.group_ids.iter().take(GROUPS_SHOWN).cloned().collect();
    let groups = groups::list_these(tx, caller, &shown).await;
    Ok((whole, groups.map_err(|error| error.map_refusal(|_| custom_roles::Refusal::NotAllowed))?))
}
