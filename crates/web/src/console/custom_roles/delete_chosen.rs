//! "Delete 3 custom roles?": several at once, with a result for each.

use admit_core::custom_roles::{self, CustomRole, Refusal};
use admit_core::ids::CustomRoleId;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::of_role;
use crate::app::App;
use crate::console::chosen::{NamedAct, none_chosen};
use crate::console::enterprise::EnterpriseInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::shell::Area;

const DELETING: NamedAct<CustomRoleId, CustomRole, (), Refusal> = NamedAct {
    prefix: "rbac_role_",
    list: "custom-roles",
    verb: "delete",
    area: Area::CustomRoles,
    explained: Place::CustomRoles,
    messages: ["chosen-custom-roles-question", "chosen-custom-roles-words", "chosen-delete", "chosen-deleted"],
    find: |tx, (caller, id)| Box::pin(custom_roles::find(tx, caller, id)),
    named: |role| (role.id, role.display_name),
    act: |tx, (caller, id)| Box::pin(custom_roles::delete(tx, caller, id)),
    refused: |words, refusal| {
        let (_, refused) = of_role(words, refusal);
        refused.unwrap_or_else(|| none_chosen(words, Place::CustomRoles))
    },
};

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    DELETING.ask(&app, &insider, query.as_deref()).await
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: EnterpriseInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_governs()?;
    DELETING.perform(&app, &insider, &form).await
}
