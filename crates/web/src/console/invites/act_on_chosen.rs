//! "Revoke 3 invitations?" and "Send 3 invitations again?": several at once, with a result for each.

use admit_core::Caller;
use admit_core::ids::InviteId;
use admit_core::invites::{self, Invite, Refusal, Status};
use admit_core::secrets::Vault;
use admit_store::{Error, Transaction};
use axum::extract::{RawQuery, State};
use axum::response::Response;

use crate::app::App;
use crate::console::chosen::{ids_of_form, ids_of_query, none_chosen, result, unless_gone};
use crate::console::members::of_invite;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Form, PageError};
use crate::pages::chosen::{ChosenPage, ChosenRow, RowResult, What};
use crate::pages::shell::{Area, Person};

/// How the id of an invite begins.
const INVITE: &str = "invite_";

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
    let chosen = find_each(&app, &manager, ids_of_query(query.as_deref(), INVITE)).await?;
    manager.page(&dialog(&app, &manager, act, &chosen))
}

pub(super) async fn perform(
    act: BulkAct,
    State(app): State<App>,
    manager: Manager,
    form: Form,
) -> Result<Response, PageError> {
    let chosen = find_each(&app, &manager, ids_of_form(&form, INVITE)).await?;
    let page = dialog(&app, &manager, act, &chosen);
    if chosen.is_empty() {
        let problem = Some(none_chosen(manager.words(), act.explained()));
        return manager.refusal(&ChosenPage { problem, ..page });
    }
    let mut results = Vec::new();
    for invite in chosen {
        results.push(perform_one(&app, &manager, act, invite).await);
    }
    manager.page(&ChosenPage { results, ..page })
}

async fn find_each(app: &App, manager: &Manager, ids: Vec<String>) -> Result<Vec<Invite>, PageError> {
    let mut chosen = Vec::new();
    for id in ids {
        let input = (manager.caller(), InviteId::from(id));
        let found = app.store.read(input, |tx, (caller, id)| Box::pin(invites::find(tx, caller, id))).await;
        chosen.extend(unless_gone(found.map_err(PageError::without_page))?);
    }
    Ok(chosen)
}

async fn perform_one(app: &App, manager: &Manager, act: BulkAct, invite: Invite) -> RowResult {
    let input = (app.vault.clone(), manager.caller(), invite.id, act);
    let acted = app
        .store
        .write(input, |tx, (vault, caller, id, act)| match act {
            BulkAct::Resend => Box::pin(send_again(tx, vault, caller, id)),
            BulkAct::Revoke => Box::pin(invites::delete(tx, caller, id)),
        })
        .await;
    let (words, [.., done]) = (manager.words(), act.messages());
    result(words, invite.address, done, acted, |refusal| of_invite(words, refusal))
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
