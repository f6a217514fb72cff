//! Where people arrive: `/` leads to the person's organization, or to a choice when there are several. An organization's own
//! start page leads who manages its members there, and welcomes everybody else.

use admit_core::members::Membership;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::visitor::Member;
use crate::app::App;
use crate::html::{PageError, page, role_description, role_name};
use crate::pages::account::{OrganizationsPage, StartPage};
use crate::pages::shell::{Area, Shell};

pub(super) async fn show(State(_): State<App>, member: Member) -> Result<Response, PageError> {
    match member.memberships.as_slice() {
        [only] => Ok(Redirect::to(&start_path(only)).into_response()),
        _ => page(&OrganizationsPage {
            reader: member.reader.clone(),
            person: member.person(),
            organizations: member.organization_links(None),
            open_invites: member.open_invites,
        }),
    }
}

pub(super) async fn show_organization(
    State(app): State<App>,
    member: Member,
    Path(organization_id): Path<String>,
) -> Result<Response, PageError> {
    let membership = member.membership(&organization_id).ok_or(PageError::NotFound)?;
    if membership.role.manages_members() {
        return Ok(Redirect::to(&members_path(membership)).into_response());
    }
    // The page itself says that they are a member now.
    let shell = Shell { notice: None, ..member.shell(&app, Some(membership), Area::Other) };
    member.page(&StartPage {
        shell,
        organization: membership.organization.name.clone(),
        person: member.person(),
        role: role_name(member.reader.words, membership.role),
        role_description: role_description(member.reader.words, membership.role),
    })
}

/// The members of the organization joined last, for whoever types the short path. What is searched for goes along.
pub(super) async fn show_members(State(_): State<App>, member: Member, RawQuery(query): RawQuery) -> Redirect {
    match (member.memberships.first(), query) {
        (Some(last), Some(query)) => Redirect::to(&format!("{}?{query}", members_path(last))),
        (Some(last), None) => Redirect::to(&members_path(last)),
        (None, _) => Redirect::to("/"),
    }
}

fn start_path(membership: &Membership) -> String {
    format!("/organizations/{}", membership.organization.id)
}

fn members_path(membership: &Membership) -> String {
    format!("{}/settings/members", start_path(membership))
}
