//! "Try it": a person who is signed in makes one call of an operation from its page, in their own name.
//!
//! The form goes to a route for people: their session proves them, and only our own pages can send it (AC-57). The call
//! then passes the same router, guard and rate limits as any program's, as an access token of theirs would; but there is no
//! token ([`crate::json::InPerson`]). So it reaches the organizations that the person manages, what their role allows, and
//! nothing once they are removed.

mod calls;
mod inputs;

pub(crate) use calls::Calls;
pub(super) use inputs::Inputs;

use admit_core::authorizations;
use admit_core::members::Membership;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::Response;

use super::Reference;
use super::catalog::Operation;
use super::pages::{OperationPage, OrganizationChoice, TryForm, Trying};
use crate::app::App;
use crate::console::Member;
use crate::html::{Form, PageError, page, refusal};
use crate::json::InPerson;
use crate::pages::reader::Reader;
use crate::request::RequestId;

/// Goes on after the call, with a credential that the call does not leave.
const GOES_ON: &str = "create_invite_batch";
/// Its body is a secret.
const TAKES_SECRET: &str = "verify_api_key";

/// Why an operation can't be tried, by the key of its message; `None` when it can.
fn hindrance(operation: &Operation) -> Option<&'static str> {
    match operation.id.as_str() {
        _ if operation.access.is_none() => Some("reference-not-tried-open"),
        _ if operation.is_stream() => Some("reference-not-tried-stream"),
        GOES_ON => Some("reference-not-tried-batch"),
        TAKES_SECRET => Some("reference-not-tried-secret"),
        _ => None,
    }
}

/// What the page offers to whoever opens it.
pub(super) fn offer(reference: &Reference, operation: &Operation, member: Option<&Member>) -> Trying {
    if let Some(hindrance) = hindrance(operation) {
        return Trying::NotHere(hindrance);
    }
    let Some(member) = member else { return Trying::SignIn };
    let organizations = choices(operation, member, "");
    if organizations.is_empty() {
        return Trying::NoOrganization;
    }
    let inputs = Inputs::blank(reference.catalog(), operation);
    Trying::Form(Box::new(TryForm { organizations, inputs, changes: !operation.is_read(), outcome: None }))
}

/// The organizations that the person may act for through a program, of the kind that the operation is for.
fn choices(operation: &Operation, member: &Member, selected: &str) -> Vec<OrganizationChoice> {
    let serves = |membership: &&Membership| {
        let kind = operation.access.and_then(|access| access.kind());
        authorizations::may_approve(membership.role) && kind.is_none_or(|kind| kind == membership.organization.kind)
    };
    let choice = |membership: &Membership| OrganizationChoice {
        id: membership.organization.id.to_string(),
        name: membership.organization.name.clone(),
        is_selected: membership.organization.id.as_str() == selected,
    };
    member.memberships.iter().filter(serves).map(choice).collect()
}

/// `POST /reference/{operation_id}/try`
pub(super) async fn send(
    State(app): State<App>,
    Extension(reference): Extension<Reference>,
    Extension(calls): Extension<Calls>,
    Extension(request_id): Extension<RequestId>,
    Path(id): Path<String>,
    member: Result<Member, PageError>,
    form: Form,
) -> Result<Response, PageError> {
    let (subject, operation) = reference.catalog().find(&id).ok_or(PageError::NotFound)?;
    let member = member.map_err(|error| match error {
        PageError::SignInFirst(_) => PageError::SignInFirst(format!("/reference/{id}")),
        other => other,
    })?;
    if hindrance(operation).is_some() {
        return Err(PageError::NotFound);
    }
    let membership = member.membership(form.field("organization_id")).ok_or(PageError::NotFound)?;
    if !authorizations::may_approve(membership.role) {
        return Err(PageError::Forbidden);
    }
    let mut inputs = Inputs::read(reference.catalog(), operation, &form);
    if !operation.is_read() && form.field("confirmed") != "yes" {
        inputs.is_unconfirmed = true;
    }
    let outcome = match inputs.request(operation) {
        Some(request) if !inputs.is_unconfirmed => {
            let in_person = InPerson {
                person: member.signed_in.person.id.clone(),
                organization: membership.organization.clone(),
                freshness: member.freshness,
                route: operation.path.clone(),
            };
            Some(calls.make(&app, request, in_person, member.origin.clone(), request_id).await)
        }
        _ => None,
    };
    // Coming back from the choice of a language opens the page: the call is not made again.
    let reader = Reader { here: Some(format!("/reference/{id}")), ..member.reader.clone() };
    let is_made = outcome.is_some();
    let organizations = choices(operation, &member, membership.organization.id.as_str());
    let form = TryForm { organizations, inputs, changes: !operation.is_read(), outcome };
    let trying = Trying::Form(Box::new(form));
    let shown = OperationPage::new(reader, &reference, subject, operation, trying);
    if is_made { page(&shown) } else { refusal(&shown) }
}
