//! "Revoke 3 invitations?" and "Send 3 invitations again?": several at once, with a result for each.

use std::sync::Arc;

use admit_core::Caller;
use admit_core::ids::InviteId;
use admit_core::invites::{self, Invite, Refusal, Status};
use admit_core::secrets::Vault;
use admit_store::{Error, Transaction};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use crate::app::App;
use crate::console::chosen::{RowAct, act_on_each, find_each, ids_of_form, ids_of_query};
use crate::console::members::of_invite;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, What};
use crate::pages::shell::{Area, Person};

/// How the id of an invite begins.
const INVITE: &str = "invite_";

type Input = (Arc<Vault>, Caller, InviteId, BulkAct);

/// What can be done with several invitations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BulkAct {
    /// Those that are open get a new link by mail; those that have expired are made anew.
    Resend,
    Revoke,
}

impl BulkAct {
    /// Its name in paths.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Resend => "resend",
            Self::Revoke => "revoke",
        }
    }

    /// The keys of the question, of what will be so, of the button, and of what was done.
    const fn messages(self) -> [&'static str; 4] {
        match self {
            Self::Resend => ["chosen-resend-question", "chosen-resend-words", "chosen-resend", "chosen-resent"],
            Self::Revoke => ["chosen-revoke-question", "chosen-revoke-words", "chosen-revoke", "chosen-revoked"],
        }
    }

    const fn explained(self) -> Place {
        match self {
            Self::Resend => Place::Invites,
            Self::Revoke => Place::RevokeInvite,
        }
    }
}

pub(super) async fn show(
    act: BulkAct,
    State(app): State<App>,
    manager: Manager,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let chosen = find_those(&app, &manager, ids_of_query(query.as_deref(), INVITE)).await?;
    manager.page(&dialog(&app, &manager, act, &chosen))
}

pub(super) async fn perform(
    act: BulkAct,
    State(app): State<App>,
    manager: Manager,
    form: Form,
) -> Result<Response, PageError> {
    let chosen = find_those(&app, &manager, ids_of_form(&form, INVITE)).await?;
    let page = dialog(&app, &manager, act, &chosen);
    let named = |invite: Invite| (invite.address, (Arc::clone(&app.vault), manager.caller(), invite.id, act));
    let [.., done] = act.messages();
    let bulk_act =
        RowAct { act: |tx, input| Box::pin(act_on(tx, input)), done, refused: of_invite, explained: act.explained() };
    act_on_each(&app, &manager, page, chosen.into_iter().map(named).collect(), bulk_act).await
}

async fn find_those(app: &App, manager: &Manager, ids: Vec<String>) -> Result<Vec<Invite>, PageError> {
    find_each(app, manager, ids, |tx, (caller, id)| Box::pin(invites::find(tx, caller, id))).await
}

async fn act_on(tx: &mut Transaction, (vault, caller, id, act): &Input) -> Result<(), Error<Refusal>> {
    match act {
        BulkAct::Resend => send_again(tx, vault, caller, id).await,
        BulkAct::Revoke => invites::delete(tx, caller, id).await,
    }
}

async fn send_again(tx: &mut Transaction, vault: &Vault, caller: &Caller, id: &InviteId) -> Result<(), Error<Refusal>> {
    match invites::resend(tx, vault, caller, id, true).await {
        Err(Error::Refused(Refusal::NotPending(Status::Expired))) => {
            invites::invite_again(tx, vault, caller, id).await.map(|_| ())
        }
        resent => resent.map(|_| ()),
    }
}

fn dialog(app: &App, manager: &Manager, act: BulkAct, chosen: &[Invite]) -> ChosenPage {
    let (words, path) = (manager.words(), manager.settings_path("invites"));
    let [question, afterwards, button, _] = act.messages();
    let row = |invite: &Invite| ChosenRow {
        id: invite.id.to_string(),
        what: What::Person(Person::named("", &invite.address)),
    };
    ChosenPage {
        action: format!("{path}/{}", act.as_str()),
        heading: words.t(question).with("count", chosen.len()),
        words: Some(words.t(afterwards)),
        rows: chosen.iter().map(row).collect(),
        is_danger: act == BulkAct::Revoke,
        ..ChosenPage::new(manager.shell(app, Area::Invites).about(act.explained()), path, button)
    }
}
