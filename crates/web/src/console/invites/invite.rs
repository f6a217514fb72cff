//! One invitation, with all that happened to it.

use admit_core::ids::InviteId;
use admit_core::invites::{self, Event, Happening, History};
use admit_language::Words;
use axum::extract::{Path, State};
use axum::response::Response;

use super::act::Act;
use super::{delivery_words, status_mark, who_words};
use crate::app::App;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{PageError, moment_with_time, role_name};
use crate::pages::invites::{EventLine, InviteHistoryPage};
use crate::pages::shell::Area;

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let history = find(&app, &manager, &InviteId::from(id)).await?;
    let words = manager.words();
    let acts = Act::ALL.into_iter().filter(|act| act.is_possible(history.acts)).map(Act::as_str).collect();
    let History { described, inviter, workspaces, events, .. } = history;
    let invite = described.invite;
    manager.page(&InviteHistoryPage {
        shell: manager.shell(&app, Area::Invites).about(Place::InviteHistory),
        organization_id: manager.organization.id.to_string(),
        invite_id: invite.id.to_string(),
        status: status_mark(words, invite.status(app.store.clock().now())),
        role: role_name(words, invite.role),
        inviter: who_words(words, &inviter),
        expires_at: moment_with_time(words, invite.expires_at),
        delivery: delivery_words(words, described.delivery.as_ref()),
        message: described.details.message,
        workspaces,
        reason: described.decline_reason,
        replaces: described.chain.supersedes.map(|id| id.to_string()),
        replaced_by: described.chain.superseded_by.map(|id| id.to_string()),
        acts,
        events: events.into_iter().rev().map(|event| line(words, event)).collect(),
        address: invite.address,
    })
}

/// The invite that a page or a dialog is about, with its history.
pub(super) async fn find(app: &App, manager: &Manager, id: &InviteId) -> Result<History, PageError> {
    let input = (manager.caller(), id.clone());
    let found = app.store.read(input, |tx, (caller, id)| Box::pin(invites::history(tx, caller, id))).await;
    found.map_err(PageError::without_page)
}

fn line(words: Words, event: Event) -> EventLine {
    let name = match &event.what {
        Happening::Made => "made",
        Happening::MailSent => "mail_sent",
        Happening::MailFailed(_) => "mail_failed",
        Happening::MailDropped => "mail_dropped",
        Happening::Resent => "resent",
        Happening::LinkShown => "link_shown",
        Happening::Extended => "extended",
        Happening::RoleChanged { .. } | Happening::Changed => "changed",
        Happening::RenewalAsked => "renewal_asked",
        Happening::Accepted => "accepted",
        Happening::Declined => "declined",
        Happening::Revoked => "revoked",
        Happening::TakenOff => "taken_off",
        Happening::Expired => "expired",
    };
    let (told, detail) = match event.what {
        Happening::RoleChanged { from: Some(from), to: Some(to) } => {
            let (from, to) = (role_name(words, from), role_name(words, to));
            (words.t("invites-event-role").with("from", from).with("to", to), None)
        }
        Happening::MailFailed(reason) => (words.t("invites-event").with("event", name), Some(reason)),
        _ => (words.t("invites-event").with("event", name), None),
    };
    EventLine {
        at: moment_with_time(words, event.at),
        words: told.to_string(),
        by: event.by.map(|who| who_words(words, &who)),
        detail: detail.filter(|detail| !detail.is_empty()),
    }
}
