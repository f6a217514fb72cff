//! The page itself.

use admit_core::organizations::{self, Kind, Limits, Settings, USE_LIMIT, Use};
use admit_core::roles::Role;
use admit_language::Words;
use admit_store::Error;
use axum::extract::State;
use axum::response::Response;

use super::{mail, path_of};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::html::PageError;
use crate::pages::organization::{LimitRow, OrganizationPage};
use crate::pages::shell::Area;

pub(super) async fn show(State(app): State<App>, insider: Insider) -> Result<Response, PageError> {
    let found = app
        .store
        .read(insider.caller(), |tx, caller| {
            Box::pin(async move {
                let settings = organizations::find_settings(tx, caller).await?;
                Ok::<_, Error<organizations::Refusal>>((settings, organizations::find_use(tx, caller).await?))
            })
        })
        .await;
    let (settings, used) = found.map_err(PageError::without_page)?;
    let words = insider.words();
    insider.page(&OrganizationPage {
        shell: insider.shell(&app, Area::Organization),
        path: path_of(&insider),
        organization_id: insider.organization.id.to_string(),
        kind: insider.organization.kind.as_str(),
        limits: limit_rows(words, insider.organization.kind, &settings.limits, &used),
        domains_only: settings.invites_allowed_domains_only,
        links_allowed: settings.invite_links_allowed,
        has_directory: settings.has_directory,
        mail: mail::told(words, &settings.mail),
        has_keys: insider.organization.kind == Kind::Platform,
        can_hand_over: insider.role == Role::PrimaryOwner,
        domains: domains_of(&settings),
        name: settings.name,
    })
}

fn domains_of(settings: &Settings) -> Vec<String> {
    settings.allowed_domains.iter().cloned().collect()
}

/// The limits that mean something to this kind of organization, each with what is used of it.
fn limit_rows(words: Words, kind: Kind, limits: &Limits, used: &Use) -> Vec<LimitRow> {
    let taken = used.members.saturating_add(used.pending_invites);
    let parts = words
        .t("organization-used-parts")
        .with("members", counted(words, used.members))
        .with("invites", counted(words, used.pending_invites));
    let row = |setting, limit: Option<i64>, used: Option<i64>| LimitRow {
        setting,
        used: used.map(|used| counted(words, used)),
        parts: None,
        limit: limit.map(|limit| words.t("organization-number").with("count", limit).to_string()),
        is_full: limit.is_some_and(|limit| used.is_some_and(|used| used >= limit)),
    };
    let seats = |row: LimitRow| LimitRow { parts: Some(parts.to_string()), ..row };
    let mut rows = vec![
        seats(row("member_limit", limits.members, Some(taken))),
        seats(row("seat_limit", limits.seats, Some(taken))),
        row("invite_batch_row_limit", limits.invite_batch_rows, None),
    ];
    if kind == Kind::Platform {
        rows.extend([
            row("workspace_limit", limits.workspaces, Some(used.workspaces)),
            row("workspace_member_limit", limits.workspace_members, None),
            row("api_key_limit", limits.api_keys, Some(used.api_keys)),
            row("workspace_api_key_limit", limits.workspace_api_keys, None),
        ]);
    }
    rows
}

/// A number that was counted no further than [`USE_LIMIT`].
pub(super) fn counted(words: Words, count: i64) -> String {
    let key = if count < USE_LIMIT { "organization-number" } else { "organization-number-or-more" };
    words.t(key).with("count", count).to_string()
}
