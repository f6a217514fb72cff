//! "Delete 3 groups?": several at once, with a result for each.

use admit_core::groups::{self, Group, Refusal};
use admit_core::ids::GroupId;
use axum::extract::{RawQuery, State};
use axum::response::Response;

use super::refusals;
use crate::app::App;
use crate::console::chosen::{NamedAct, none_chosen};
use crate::console::enterprise::EnterpriseInsider;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::shell::Area;

const DELETING: NamedAct<GroupId, Group, (), Refusal> = NamedAct {
    prefix: "rbac_group_",
    list: "groups",
    verb: "delete",
    area: Area::Groups,
    explained: Place::Groups,
    messages: ["chosen-groups-question", "chosen-groups-words", "chosen-delete", "chosen-deleted"],
    find: |tx, (caller, id)| Box::pin(groups::find(tx, caller, id)),
    named: |group| (group.id, group.name),
    act: |tx, (caller, id)| Box::pin(groups::delete(tx, caller, id)),
    refused: |words, refusal| {
        let (_, refused) = refusals::of_group(words, refusal);
        refused.unwrap_or_else(|| none_chosen(words, Place::Groups))
    },
};

pub(super) async fn show(
    State(app): State<App>,
    insider: EnterpriseInsider,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    insider.prove_manages_members()?;
    DELETING.ask(&app, &insider, query.as_deref()).await
}

pub(super) async fn delete(
    State(app): State<App>,
    insider: EnterpriseInsider,
    form: Form,
) -> Result<Response, PageError> {
    insider.prove_manages_members()?;
    DELETING.perform(&app, &insider, &form).await
}
