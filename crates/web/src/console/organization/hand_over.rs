//! "Hand over the role of primary owner"

use admit_core::addresses::Address;
use admit_core::members::{self, Refusal};
use admit_core::roles::Role;
use admit_core::{Caller, people};
use admit_store::{Error, Transaction};
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::path_of;
use crate::app::App;
use crate::console::members::of_member;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::Problems;
use crate::pages::organization::HandOverPage;
use crate::pages::shell::Area;

/// What was typed before signing in again.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TypedBefore {
    address: String,
}

pub(super) async fn show(
    State(app): State<App>,
    insider: Insider,
    query: Result<Query<TypedBefore>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    prove(&insider)?;
    insider.member.prove_fresh(&app)?;
    let TypedBefore { address } = query.map(|Query(query)| query).unwrap_or_default();
    insider.page(&dialog(&app, &insider, &address))
}

pub(super) async fn hand_over(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    prove(&insider)?;
    let (words, name, address) = (insider.words(), &insider.organization.name, form.field("address"));
    let again = || dialog(&app, &insider, address);
    if form.field("name").trim() != name {
        let problems = Problems::one("name", words.t("organization-confirm-wrong").with("name", name));
        return insider.refusal(&HandOverPage { problems, ..again() });
    }
    let input = (insider.caller(), address.to_owned());
    match app.store.write(input, |tx, (caller, address)| Box::pin(hand_over_to(tx, caller, address))).await {
        // They are an owner now, who governs still.
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::HandedOver)),
        Err(Error::Refused(Refusal::NotFound)) => insider
            .refusal(&HandOverPage { problems: Problems::one("address", words.t("refused-no-member")), ..again() }),
        Err(Error::Refused(Refusal::StaleSignIn)) => {
            let path = format!("{}/hand-over", path_of(&insider));
            Err(PageError::ConfirmFirst(form.reopened_at(&path, &["address"])))
        }
        Err(Error::Refused(refusal)) => {
            let problem = Some(of_member(words, &refusal));
            insider.refusal(&HandOverPage { problem, ..again() })
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

/// Hands over to the member with this address.
async fn hand_over_to(tx: &mut Transaction, caller: &Caller, address: &str) -> Result<(), Error<Refusal>> {
    let address = Address::parse(address).map_err(|_| Refusal::NotFound)?;
    let heir = people::find_by_address(tx, address.canonical()).await?.ok_or(Refusal::NotFound)?;
    members::hand_over(tx, caller, &heir.id).await?;
    Ok(())
}

fn prove(insider: &Insider) -> Result<(), PageError> {
    if insider.role == Role::PrimaryOwner { Ok(()) } else { Err(PageError::Forbidden) }
}

fn dialog(app: &App, insider: &Insider, address: &str) -> HandOverPage {
    HandOverPage {
        shell: insider.shell(app, Area::Organization).about(Place::HandOver),
        path: path_of(insider),
        name: insider.organization.name.clone(),
        address: address.to_owned(),
        problems: Problems::none(),
        problem: None,
    }
}
