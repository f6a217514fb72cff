//! "Decline this invitation?": asked first, because only a new invitation takes it back. Asking changes nothing.

use admit_core::ids::InviteId;
use admit_core::invites::{Presented, Status};
use admit_core::secrets::Token;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{link_page, look_up, over, own, reader_of, refused, seen_by};
use crate::app::App;
use crate::console::Visitor;
use crate::html::{Form, PageError, page};
use crate::pages::accept::{self as pages, DeclinePage, DeclineWith};

/// Of whoever holds the mailed link. The form brings the token, so that it stays out of addresses.
pub(in crate::sign_in) async fn by_link(
    State(app): State<App>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let token = form.field("token");
    match look_up(&app, &visitor, Presented::Link(Token::from(token.to_owned()))).await {
        Ok(invitation) if invitation.status == Status::Pending => match seen_by(&invitation, &visitor) {
            somebody_else @ pages::Visitor::Other { .. } => {
                link_page(&app, &visitor, StatusCode::FORBIDDEN, token, &invitation, somebody_else)
            }
            pages::Visitor::New { .. } | pages::Visitor::SignedOut { .. } | pages::Visitor::Invited { .. } => {
                page(&DeclinePage {
                    reader: reader_of(&visitor, &invitation),
                    organization: invitation.organization.name,
                    with: DeclineWith::Token(token.to_owned()),
                })
            }
        },
        Ok(invitation) => over(&visitor, &invitation, Some(token.to_owned())),
        Err(error) => refused(&app, &visitor, error, token, ""),
    }
}

/// Of a signed-in person, about their own invite.
pub(in crate::sign_in) async fn own(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    if visitor.signed_in.is_none() {
        return Err(PageError::SignInFirst(format!("/invites/{id}")));
    }
    match look_up(&app, &visitor, Presented::Id(InviteId::from(id.as_str()))).await {
        Ok(invitation) if invitation.status == Status::Pending => page(&DeclinePage {
            reader: reader_of(&visitor, &invitation),
            organization: invitation.organization.name,
            with: DeclineWith::Id(id),
        }),
        Ok(invitation) => over(&visitor, &invitation, None),
        Err(error) => own::refused(&visitor, error),
    }
}
