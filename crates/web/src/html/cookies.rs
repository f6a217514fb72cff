//! Cookies: the session, the browser that asked to sign in, and what was just done. Over TLS they carry the `__Host-`
//! prefix, which ties them to this host (RFC 6265bis section 4.1.3.2).

use std::convert::Infallible;
use std::fmt::Write as _;

use admit_language::Words;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use crate::app::App;
use crate::help::Place;
use crate::pages::shell::Notice;

/// A cookie of ours.
#[derive(Clone, Copy)]
pub(crate) struct CookieName {
    name: &'static str,
    lifetime_seconds: i64,
}

impl CookieName {
    pub(super) const fn new(name: &'static str, lifetime_seconds: i64) -> Self {
        Self { name, lifetime_seconds }
    }
}

/// Proves a session.
pub(crate) const SESSION: CookieName =
    CookieName { name: "admit_session", lifetime_seconds: admit_core::sessions::LIFETIME_SECONDS };
/// Tells the browser that asked to sign in from others.
pub(crate) const SIGN_IN: CookieName =
    CookieName { name: "admit_sign_in", lifetime_seconds: admit_core::sign_ins::LIFETIME_SECONDS };
/// Knows a browser again that has answered about an article of the Help Center.
pub(crate) const HELP_READER: CookieName = CookieName { name: "admit_help_reader", lifetime_seconds: 90 * 24 * 3600 };
/// Says on the next page what was done on this one.
const DONE: CookieName = CookieName { name: "admit_done", lifetime_seconds: 60 };

/// What was just done. The cookie holds a word of this list, so nobody else can put words on our pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    Invited,
    NotInvited,
    Revoked,
    TakenOff,
    RoleChanged,
    Removed,
    SessionEnded,
    OtherSessionsEnded,
    Joined,
    InviteResent,
    InviteExtended,
    InviteChanged,
    ImportUndone,
    WorkspaceCreated,
    WorkspaceChanged,
    WorkspaceArchived,
    WorkspaceMemberAdded,
    WorkspaceMemberRemoved,
    AccountSaved,
    KeyRenamed,
    KeyDisabled,
    KeyEnabled,
    KeyNotEnabled,
    KeyArchived,
    AdminKeyRevoked,
    GroupCreated,
    GroupRenamed,
    GroupDeleted,
    GroupMemberAdded,
    GroupMemberRemoved,
    CustomRoleGiven,
    CustomRoleTaken,
    CustomRoleCreated,
    CustomRoleChanged,
    CustomRoleDeleted,
    ServiceAccountCreated,
    ServiceAccountChanged,
    ServiceAccountArchived,
    ServiceAccountAdded,
    ServiceAccountRemoved,
    WebhookChanged,
    WebhookEnabled,
    WebhookDisabled,
    WebhookDeleted,
    WebhookTested,
    WebhookResent,
    WebhookNotResent,
    OrganizationSaved,
    InvitesRevoked,
    KeysDisabled,
    HandedOver,
}

impl Done {
    /// What explains why something was not done.
    const fn explained(self) -> Option<Place> {
        match self {
            Self::NotInvited => Some(Place::Invites),
            Self::KeyNotEnabled => Some(Place::DisableKey),
            Self::WebhookNotResent => Some(Place::WebhookDelivery),
            _ => None,
        }
    }
}

/// Each with its word in the cookie and its message.
const ALL_DONE: [(Done, &str, &str); 51] = [
    (Done::Invited, "invited", "done-invited"),
    (Done::NotInvited, "not-invited", "done-not-invited"),
    (Done::Revoked, "revoked", "done-revoked"),
    (Done::TakenOff, "taken-off", "done-taken-off"),
    (Done::RoleChanged, "role-changed", "done-role-changed"),
    (Done::Removed, "removed", "done-removed"),
    (Done::SessionEnded, "session-ended", "done-session-ended"),
    (Done::OtherSessionsEnded, "other-sessions-ended", "sessions-done-others"),
    (Done::Joined, "joined", "done-joined"),
    (Done::InviteResent, "invite-resent", "done-invite-resent"),
    (Done::InviteExtended, "invite-extended", "done-invite-extended"),
    (Done::InviteChanged, "invite-changed", "done-invite-changed"),
    (Done::ImportUndone, "import-undone", "imports-done-undone"),
    (Done::WorkspaceCreated, "workspace-created", "workspaces-done-created"),
    (Done::WorkspaceChanged, "workspace-changed", "workspaces-done-changed"),
    (Done::WorkspaceArchived, "workspace-archived", "workspaces-done-archived"),
    (Done::WorkspaceMemberAdded, "workspace-member-added", "workspaces-done-added"),
    (Done::WorkspaceMemberRemoved, "workspace-member-removed", "workspaces-done-removed"),
    (Done::AccountSaved, "account-saved", "done-account-saved"),
    (Done::KeyRenamed, "key-renamed", "keys-done-renamed"),
    (Done::KeyDisabled, "key-disabled", "keys-done-disabled"),
    (Done::KeyEnabled, "key-enabled", "keys-done-enabled"),
    (Done::KeyNotEnabled, "key-not-enabled", "keys-done-not-enabled"),
    (Done::KeyArchived, "key-archived", "keys-done-archived"),
    (Done::AdminKeyRevoked, "admin-key-revoked", "admin-keys-done-revoked"),
    (Done::GroupCreated, "group-created", "groups-done-created"),
    (Done::GroupRenamed, "group-renamed", "groups-done-renamed"),
    (Done::GroupDeleted, "group-deleted", "groups-done-deleted"),
    (Done::GroupMemberAdded, "group-member-added", "groups-done-added"),
    (Done::GroupMemberRemoved, "group-member-removed", "groups-done-removed"),
    (Done::CustomRoleGiven, "custom-role-given", "groups-done-given"),
    (Done::CustomRoleTaken, "custom-role-taken", "groups-done-taken"),
    (Done::CustomRoleCreated, "custom-role-created", "custom-roles-done-created"),
    (Done::CustomRoleChanged, "custom-role-changed", "custom-roles-done-changed"),
    (Done::CustomRoleDeleted, "custom-role-deleted", "custom-roles-done-deleted"),
    (Done::ServiceAccountCreated, "service-account-created", "service-accounts-done-created"),
    (Done::ServiceAccountChanged, "service-account-changed", "service-accounts-done-changed"),
    (Done::ServiceAccountArchived, "service-account-archived", "service-accounts-done-archived"),
    (Done::ServiceAccountAdded, "service-account-added", "service-accounts-done-added"),
    (Done::ServiceAccountRemoved, "service-account-removed", "service-accounts-done-removed"),
    (Done::WebhookChanged, "webhook-changed", "webhooks-done-changed"),
    (Done::WebhookEnabled, "webhook-enabled", "webhooks-done-enabled"),
    (Done::WebhookDisabled, "webhook-disabled", "webhooks-done-disabled"),
    (Done::WebhookDeleted, "webhook-deleted", "webhooks-done-deleted"),
    (Done::WebhookTested, "webhook-tested", "webhooks-done-tested"),
    (Done::WebhookResent, "webhook-resent", "webhooks-done-resent"),
    (Done::WebhookNotResent, "webhook-not-resent", "webhooks-done-not-resent"),
    (Done::OrganizationSaved, "organization-saved", "organization-done-saved"),
    (Done::InvitesRevoked, "invites-revoked", "organization-done-revoked"),
    (Done::KeysDisabled, "keys-disabled", "organization-done-keys"),
    (Done::HandedOver, "handed-over", "organization-done-handed-over"),
];

/// The cookies that came with a request, and how those that go back are written.
#[derive(Clone)]
pub(crate) struct Cookies {
    sent: String,
    is_https: bool,
}

impl Cookies {
    /// The cookies among the headers of a request.
    pub(crate) fn of(headers: &HeaderMap, app: &App) -> Self {
        let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        Self { sent: sent.collect::<Vec<_>>().join("; "), is_https: app.settings.is_https() }
    }

    /// The value of a cookie that came with the request.
    pub(crate) fn get(&self, cookie: CookieName) -> Option<&str> {
        let name = self.full_name(cookie);
        let pairs = self.sent.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.into_iter().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// Puts a cookie on a response.
    pub(crate) fn set(&self, response: &mut Response, cookie: CookieName, value: &str) {
        self.write(response, cookie, value, cookie.lifetime_seconds);
    }

    /// Takes a cookie away from the browser.
    pub(crate) fn clear(&self, response: &mut Response, cookie: CookieName) {
        self.write(response, cookie, "", 0);
    }

    /// Lets the next page say what was done.
    pub(crate) fn set_done(&self, response: &mut Response, done: Done) {
        if let Some((_, word, _)) = ALL_DONE.iter().find(|(known, ..)| *known == done) {
            self.set(response, DONE, word);
        }
    }

    /// What the page before this one did; [`Self::clear_done`] forgets it.
    pub(crate) fn notice(&self, words: Words) -> Option<Notice> {
        let word = self.get(DONE)?;
        let (done, _, key) = ALL_DONE.iter().find(|(_, known, _)| *known == word)?;
        Some(match done.explained() {
            Some(explained) => Notice::problem(words.t(key), explained),
            None => Notice::done(words.t(key)),
        })
    }

    /// Forgets what was done, once a page has said it.
    pub(crate) fn clear_done(&self, response: &mut Response) {
        if self.get(DONE).is_some() {
            self.clear(response, DONE);
        }
    }

    fn full_name(&self, cookie: CookieName) -> String {
        format!("{}{}", if self.is_https { "__Host-" } else { "" }, cookie.name)
    }

    fn write(&self, response: &mut Response, cookie: CookieName, value: &str, lifetime_seconds: i64) {
        let mut text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", self.full_name(cookie));
        // Writing to a string can't fail.
        let _ = write!(text, "; Max-Age={lifetime_seconds}");
        if self.is_https {
            text.push_str("; Secure");
        }
        if let Ok(value) = HeaderValue::from_str(&text) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
}

impl FromRequestParts<App> for Cookies {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers, app))
    }
}
