//! The dialogs about one invitation: each asks, does it by the operation of that name, and leads back to the invitation.

use admit_core::ids::InviteId;
use admit_core::invites::{self, Acts, History};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;

use super::invite::find;
use crate::app::App;
use crate::console::members::of_invite;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Done, Form, PageError};
use crate::pages::forms::{Choice, Refused};
use crate::pages::invites::InviteActPage;
use crate::pages::shell::Area;

/// Days to choose from when the time to accept is changed.
const LIFETIMES_DAYS: [i64; 5] = [1, 7, 21, 60, 180];
const USUAL_LIFETIME_DAYS: i64 = 21;
const DAY_SECONDS: i64 = 24 * 3600;

/// What can be done with an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Resend,
    Extend,
    Edit,
    Link,
    Revoke,
    Again,
}

impl Act {
    pub(super) const ALL: [Self; 6] = [Self::Resend, Self::Extend, Self::Edit, Self::Link, Self::Revoke, Self::Again];

    /// Its name in paths.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Resend => "resend",
            Self::Extend => "extend",
            Self::Edit => "edit",
            Self::Link => "link",
            Self::Revoke => "revoke",
            Self::Again => "again",
        }
    }

    /// What its dialog is about.
    const fn explained(self) -> Place {
        match self {
            Self::Revoke => Place::RevokeInvite,
            Self::Resend | Self::Extend | Self::Edit | Self::Link | Self::Again => Place::Invites,
        }
    }

    /// Whether it is among what can be done.
    pub(super) const fn is_possible(self, acts: Acts) -> bool {
        match self {
            Self::Resend | Self::Extend | Self::Edit | Self::Revoke => acts.change,
            Self::Link => acts.take_link,
            Self::Again => acts.invite_again,
        }
    }
}

pub(super) async fn show(
    act: Act,
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let history = find(&app, &manager, &InviteId::from(id)).await?;
    manager.page(&opened(&app, &manager, act, &history))
}

pub(super) async fn perform(
    act: Act,
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, PageError> {
    let id = InviteId::from(id);
    let history = find(&app, &manager, &id).await?;
    let mut chosen = Chosen { days: USUAL_LIFETIME_DAYS };
    let wrong = chosen.take(act, &form);
    if let Some(problem) = wrong {
        let problem = Refused::explained(&manager.words().t(problem), Place::Invites);
        return manager.refusal(&dialog(&app, &manager, act, &history, chosen, Some(problem)));
    }
    match carry_out(&app, &manager, act, &id, chosen).await {
        Ok((id, done)) => Ok(manager.done(&format!("{}/{id}", manager.settings_path("invites")), done)),
        Err(Error::Refused(refusal)) => {
            let problem = of_invite(manager.words(), &refusal);
            manager.refusal(&dialog(&app, &manager, act, &history, chosen, Some(problem)))
        }
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

/// What was chosen in a dialog.
#[derive(Clone, Copy)]
struct Chosen {
    days: i64,
}

impl Chosen {
    /// Takes what the form says; the key of the sentence about what is wrong with it.
    fn take(&mut self, act: Act, form: &Form) -> Option<&'static str> {
        match act {
            Act::Extend => match form.field("lifetime_days").parse() {
                Ok(days) if LIFETIMES_DAYS.contains(&days) => self.days = days,
                _ => return Some("invites-choose-lifetime"),
            },
            Act::Resend | Act::Edit | Act::Link | Act::Revoke | Act::Again => {}
        }
        None
    }
}

/// Does it; the invitation to show then, and what was done.
async fn carry_out(
    app: &App,
    manager: &Manager,
    act: Act,
    id: &InviteId,
    chosen: Chosen,
) -> Result<(InviteId, Done), Error<invites::Refusal>> {
    let input = (app.vault.clone(), manager.caller(), id.clone(), act, chosen);
    app.store
        .write(input, |tx, (vault, caller, id, act, chosen)| {
            Box::pin(async move {
                let done = match act {
                    // They have pages of their own: one shows the link, the other what can be changed.
                    Act::Link | Act::Edit => return Err(invites::Refusal::LinksNotAllowed.into()),
                    Act::Resend => {
                        invites::resend(tx, vault, caller, id, true).await?;
                        Done::InviteResent
                    }
                    Act::Extend => {
                        invites::extend(tx, caller, id, chosen.days.saturating_mul(DAY_SECONDS)).await?;
                        Done::InviteExtended
                    }
                    Act::Revoke => {
                        invites::delete(tx, caller, id).await?;
                        Done::Revoked
                    }
                    Act::Again => {
                        let invite = invites::invite_again(tx, vault, caller, id).await?;
                        return Ok((invite.id, Done::Invited));
                    }
                };
                Ok((id.clone(), done))
            })
        })
        .await
}

/// The dialog, as it is opened.
pub(super) fn opened(app: &App, manager: &Manager, act: Act, history: &History) -> InviteActPage {
    dialog(app, manager, act, history, Chosen { days: USUAL_LIFETIME_DAYS }, None)
}

fn dialog(
    app: &App,
    manager: &Manager,
    act: Act,
    history: &History,
    chosen: Chosen,
    problem: Option<Refused>,
) -> InviteActPage {
    let words = manager.words();
    let lifetime = |days: i64| Choice {
        value: days.to_string(),
        label: words.t("invites-days").with("count", days).to_string(),
        is_selected: days == chosen.days,
    };
    InviteActPage {
        shell: manager.shell(app, Area::Invites).about(act.explained()),
        organization_id: manager.organization.id.to_string(),
        invite_id: history.described.invite.id.to_string(),
        address: history.described.invite.address.clone(),
        act: act.as_str(),
        once: None,
        lifetimes: if act == Act::Extend { LIFETIMES_DAYS.map(lifetime).to_vec() } else { Vec::new() },
        problem,
    }
}
