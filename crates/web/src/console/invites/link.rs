//! A new link of an invitation, to be passed on by hand: shown once, where the organization allows it.

use admit_core::ids::InviteId;
use admit_core::invites;
use admit_mail::links::accept_link;
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::act::{self, Act};
use super::invite::find;
use crate::app::App;
use crate::console::members::of_invite;
use crate::console::visitor::Manager;
use crate::html::{Form, PageError};
use crate::pages::invites::InviteLinkPage;
use crate::pages::shell::Area;

pub(super) async fn take(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    _form: Form,
) -> Result<Response, PageError> {
    let id = InviteId::from(id);
    let history = find(&app, &manager, &id).await?;
    let input = (app.vault.clone(), manager.caller(), id);
    let taken =
        app.store.write(input, |tx, (vault, caller, id)| Box::pin(invites::resend(tx, vault, caller, id, false))).await;
    match taken {
        Ok((described, token)) => manager.page(&InviteLinkPage {
            shell: manager.shell(&app, Area::Invites),
            organization_id: manager.organization.id.to_string(),
            invite_id: described.invite.id.to_string(),
            address: described.invite.address,
            link: accept_link(&app.settings.public_url, token.reveal()),
        }),
        Err(Error::Refused(refusal)) => {
            let problem = of_invite(manager.words(), &refusal);
            manager.refusal(&act::refused(&app, &manager, Act::Link, &history, problem))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}
