//! `/`: to the person's organization, or a choice when there are several.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::visitor::Member;
use crate::app::App;
use crate::html::{PageError, page};
use crate::pages::account::OrganizationsPage;

pub(super) async fn show(State(_): State<App>, member: Member) -> Result<Response, PageError> {
    match member.memberships.as_slice() {
        [only] => Ok(to_members(only.organization.id.as_str())),
        _ => page(&OrganizationsPage { person: member.person(), organizations: member.organization_links(None) }),
    }
}

/// The organization joined last, for whoever types the short path.
pub(super) async fn show_members(State(_): State<App>, member: Member) -> Response {
    match member.memberships.first() {
        Some(last) => to_members(last.organization.id.as_str()),
        None => Redirect::to("/").into_response(),
    }
}

fn to_members(organization_id: &str) -> Response {
    Redirect::to(&format!("/organizations/{organization_id}/settings/members")).into_response()
}
