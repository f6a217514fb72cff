//! `/oauth/authorize`: a program asks to act for somebody (RFC 6749 section 4.1.1). The page says which program, and what it
//! may do; the person chooses the organization. Only the form lets it in, and only into an organization that the person
//! manages.

pub(super) mod device;
mod request;

use admit_core::Caller;
use admit_core::authorizations::{self, Refusal};
use admit_store::Error;
use axum::extract::{FromRequestParts as _, RawQuery, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use request::{Asked, Malformed};
use url::Url;

use crate::app::App;
use crate::console::Member;
use crate::html::{Form, PageError, content_security_policy, page, page_with_status};
use crate::oauth::issuer;
use crate::pages::consent::{ConsentOutcome, ConsentOutcomePage, ConsentPage};
use crate::pages::reader::Reader;
use crate::pages::shell::OrganizationLink;

/// Whoever asks wrongly is told so before anybody has to sign in.
pub(super) async fn show(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    reader: Reader,
    request: Request,
) -> Result<Response, PageError> {
    let asked = match Asked::from_query(query.as_deref().unwrap_or_default()) {
        Ok(asked) => asked,
        Err(malformed) => return refuse(&app, reader, malformed),
    };
    let (mut parts, _) = request.into_parts();
    let member = Member::from_request_parts(&mut parts, &app).await?;
    member.prove_fresh(&app)?;
    let mut response = page(&ConsentPage {
        reader: member.reader.clone(),
        client: asked.request.client.name().to_owned(),
        fields: asked.fields(),
        person: member.person(),
        organizations: managed_organizations(&member),
    })?;
    // The answer to the form leads to the program, and browsers hold the form to where it may lead.
    let policy = content_security_policy(&form_target(&asked));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}

/// Content policies have no spelling for an IPv6 address, so for these it is the whole scheme.
fn form_target(asked: &Asked) -> String {
    if asked.request.redirect.is_ipv6() { "http:".to_owned() } else { asked.request.redirect.origin() }
}

pub(super) async fn answer(State(app): State<App>, member: Member, form: Form) -> Result<Response, PageError> {
    let asked = match Asked::from_form(&form) {
        Ok(asked) => asked,
        Err(malformed) => return refuse(&app, member.reader, malformed),
    };
    if form.field("decision") != "approve" {
        return send_back(&app, &asked, &[("error", "access_denied")]);
    }
    let Some(caller) = caller(&member, form.field("organization_id")) else {
        return Err(PageError::NotFound);
    };
    let input = (caller, asked.request.clone());
    let approved =
        app.store.write(input, |tx, (caller, request)| Box::pin(authorizations::approve(tx, caller, request))).await;
    match approved {
        Ok(code) => send_back(&app, &asked, &[("code", code.reveal())]),
        Err(Error::Refused(Refusal::StaleSignIn)) => {
            Err(PageError::ConfirmFirst(form.reopened_at("/oauth/authorize", &request::NAMES)))
        }
        Err(Error::Refused(Refusal::NotAllowed | Refusal::TooManyDevices { .. })) => Err(PageError::Forbidden),
        Err(Error::Failed(failure)) => Err(failure.into()),
    }
}

/// Whoever gives the answer says so, so that a program which knows several servers can't be given one's code for another's
/// (RFC 9207).
fn send_back(app: &App, asked: &Asked, answer: &[(&str, &str)]) -> Result<Response, PageError> {
    let mut to = Url::parse(&asked.request.redirect.uri()).map_err(|_| PageError::BadRequest)?;
    to.query_pairs_mut().extend_pairs(answer).extend_pairs(asked.state.as_deref().map(|state| ("state", state)));
    to.query_pairs_mut().append_pair("iss", issuer(app));
    Ok(Redirect::to(to.as_str()).into_response())
}

/// What is wrong is told to the program when it is known where it is, and else to the person: a place that is not ours to
/// trust gets nothing (AC-43, AC-44).
fn refuse(app: &App, reader: Reader, malformed: Malformed) -> Result<Response, PageError> {
    match malformed {
        Malformed::Nowhere(problem) => {
            let outcome = ConsentOutcome::Malformed { problem };
            page_with_status(StatusCode::BAD_REQUEST, &ConsentOutcomePage { reader: reader.astray(), outcome })
        }
        Malformed::At { redirect, state, error, description } => {
            let mut to = Url::parse(&redirect.uri()).map_err(|_| PageError::BadRequest)?;
            to.query_pairs_mut().append_pair("error", error).append_pair("error_description", description);
            to.query_pairs_mut().extend_pairs(state.map(|state| ("state", state)));
            to.query_pairs_mut().append_pair("iss", issuer(app));
            Ok(Redirect::to(to.as_str()).into_response())
        }
    }
}

/// The organizations that the person may let programs into.
fn managed_organizations(member: &Member) -> Vec<OrganizationLink> {
    let managed = member.memberships.iter().filter(|membership| authorizations::may_approve(membership.role));
    let ids: Vec<_> = managed.map(|membership| membership.organization.id.as_str()).collect();
    let mut links = member.organization_links(None);
    links.retain(|link| ids.contains(&link.id.as_str()));
    links
}

/// The person, acting in one of their organizations.
fn caller(member: &Member, organization_id: &str) -> Option<Caller> {
    member.membership(organization_id).map(|membership| member.acting_in(&membership.organization))
}
