//! `/invites/{invite_id}`: a signed-in person's own invite, without the mailed token.

use admit_core::ids::InviteId;
use admit_core::invites::{AcceptRefusal, Presented, Status};
use admit_store::Error;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{facts, look_up, outcome, over, reader_of, title, try_to_accept, try_to_decline, unknown, welcome};
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, PageError, page};
use crate::pages::accept::{AcceptOutcome, MyInvitePage};

pub(in crate::sign_in) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let Some(signed_in) = &visitor.signed_in else { return Err(PageError::SignInFirst(format!("/invites/{id}"))) };
    match look_up(&app, &visitor, Presented::Id(InviteId::from(id.as_str()))).await {
        Ok(invitation) if invitation.status == Status::Pending => {
            let reader = reader_of(&visitor, &invitation);
            let invite = facts(&app, reader.words, &invitation);
            let name = title(&signed_in.person.name, &signed_in.person.address);
            page(&MyInvitePage { reader, invite_id: id, invite, name })
        }
        Ok(invitation) => over(&visitor, &invitation, None),
        Err(error) => refused(&visitor, error),
    }
}

pub(in crate::sign_in) async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    match try_to_accept(&app, &visitor, Presented::Id(InviteId::from(id)), "").await {
        Ok(accepted) => Ok(welcome(&visitor, &accepted)),
        Err(error) => refused(&visitor, error),
    }
}

pub(in crate::sign_in) async fn decline(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, PageError> {
    match try_to_decline(&app, &visitor, Presented::Id(InviteId::from(id)), form.field("reason")).await {
        Ok(invitation) => outcome(&visitor, StatusCode::OK, AcceptOutcome::Declined, &invitation, None),
        Err(error) => refused(&visitor, error),
    }
}

/// An id alone shows nothing to anybody but the person invited, so all other refusals look like an unknown invite.
pub(super) fn refused(visitor: &Visitor, error: Error<AcceptRefusal>) -> Result<Response, PageError> {
    match PageError::unless_refused(error)? {
        AcceptRefusal::Over(invitation) => over(visitor, &invitation, None),
        AcceptRefusal::Unknown
        | AcceptRefusal::SignInFirst(_)
        | AcceptRefusal::SignedInAsSomebodyElse { .. }
        | AcceptRefusal::Name(..) => unknown(&visitor.reader),
    }
}
