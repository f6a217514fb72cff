//! A new link of an invitation, to be passed on by hand: shown once, where the organization allows it.

use std::sync::Arc;

use admit_core::ids::InviteId;
use admit_core::invites::{self, History};
use admit_mail::links::accept_link;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::act::{self, Act};
use super::invite::find;
use crate::app::App;
use crate::console::members::of_invite;
use crate::console::once::{Made, OnceForm, Outcome, made_before};
use crate::console::visitor::Manager;
use crate::html::{Form, PageError};
use crate::pages::dialogs::MadeBeforePage;
use crate::pages::invites::{InviteActPage, InviteLinkPage};
use crate::pages::shell::Area;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct LinkQuery {
    once: String,
}

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    query: Result<Query<LinkQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let history = find(&app, &manager, &InviteId::from(id)).await?;
    let LinkQuery { once } = query.map(|Query(query)| query).unwrap_or_default();
    let sent = OnceForm::new(&manager, form_path(&manager, &history), &once);
    match sent.made(&app).await? {
        Some(made) => manager.page(&before(&app, &manager, made)),
        None => manager.page(&dialog(&app, &manager, &sent, &history)),
    }
}

pub(super) async fn take(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let id = InviteId::from(id);
    let history = find(&app, &manager, &id).await?;
    let sent = OnceForm::new(&manager, form_path(&manager, &history), form.field("once"));
    let input = (Arc::clone(&app.vault), manager.caller(), id);
    let taken = sent.write(
        &app,
        input,
        |tx, (vault, caller, id)| Box::pin(invites::resend(tx, vault, caller, id, false)),
        |_, (described, _)| Made { id: described.invite.id.to_string(), name: described.invite.address.clone() },
    );
    match taken.await {
        Ok(Outcome::Before(made)) => made_before(&before(&app, &manager, made)),
        Ok(Outcome::Now((described, token))) => manager.page(&InviteLinkPage {
            shell: manager.shell(&app, Area::Invites),
            organization_id: manager.organization.id.to_string(),
            invite_id: described.invite.id.to_string(),
            address: described.invite.address,
            link: accept_link(&app.settings.public_url, token.reveal()),
        }),
        Err(Err(error)) => Err(error),
        Err(Ok(refusal)) => {
            let problem = Some(of_invite(manager.words(), &refusal));
            manager.refusal(&InviteActPage { problem, ..dialog(&app, &manager, &sent, &history) })
        }
    }
}

fn path_of(manager: &Manager, invite_id: &str) -> String {
    format!("{}/{invite_id}", manager.settings_path("invites"))
}

fn form_path(manager: &Manager, history: &History) -> String {
    format!("{}/link", path_of(manager, history.described.invite.id.as_str()))
}

fn dialog(app: &App, manager: &Manager, sent: &OnceForm, history: &History) -> InviteActPage {
    InviteActPage { once: Some(sent.mark()), ..act::opened(app, manager, Act::Link, history) }
}

fn before(app: &App, manager: &Manager, made: Made) -> MadeBeforePage {
    let path = path_of(manager, &made.id);
    MadeBeforePage {
        shell: manager.shell(app, Area::Invites),
        heading: "once-linked",
        name: made.name,
        place: "invites-title",
        way: "link",
        act: (format!("{path}/link"), "once-get-link"),
        back: path,
    }
}
