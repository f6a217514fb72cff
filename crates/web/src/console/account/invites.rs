//! `/account/invites`: the organizations that would like the person to join.

use admit_core::invites::{self, Invitation};
use admit_language::{Length, Words};
use admit_store::Timestamp;
use axum::extract::State;
use axum::response::Response;

use crate::app::App;
use crate::console::visitor::Member;
use crate::html::{PageError, role_name};
use crate::pages::account::{MyInviteRow, MyInvitesPage};
use crate::pages::shell::Area;

pub(super) async fn list(State(app): State<App>, member: Member) -> Result<Response, PageError> {
    let person = member.signed_in.person.clone();
    let open = app.store.read(person, |tx, person| Box::pin(invites::list_mine(tx, person))).await?;
    let now = app.store.clock().now();
    let rows = open.into_iter().map(|invitation| row(member.reader.words, invitation, now)).collect();
    member.page(&MyInvitesPage { shell: member.shell(&app, None, Area::MyInvites), invites: rows })
}

fn row(words: Words, invitation: Invitation, now: Timestamp) -> MyInviteRow {
    let invite = invitation.invite;
    let left = Length::remaining(invite.expires_at.seconds_since(now));
    MyInviteRow {
        invite_id: invite.id.to_string(),
        organization: invitation.organization.name,
        inviter: invitation.inviter,
        role: role_name(words, invite.role),
        expires: words.t("members-expires-in").with_length(left).to_string(),
    }
}
