//! Which article explains a page of the Console, a dialog, or an error: one table, so that every page can link its own.

use admit_language::Language;

use super::articles::Library;
use super::sections::Section;

/// A page of the Console or of signing in.
#[cfg_attr(not(test), expect(dead_code, reason = "some pages and dialogs link no article of their own yet"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Members,
    Invite,
    InviteMany,
    Invites,
    RevokeInvite,
    ChangeRole,
    RemoveMember,
    AcceptInvitation,
    InvitationOver,
    DeclineInvitation,
    Workspaces,
    WorkspaceMembers,
    ApiKeys,
    AdminKeys,
    ScopedKeys,
    Groups,
    CustomRoles,
    ServiceAccounts,
    Webhooks,
    Activity,
    OrganizationSettings,
    Mailbox,
    Account,
    Sessions,
    SignIn,
    SetUp,
    Consent,
    NotAdministrator,
    ErrorPage,
}

#[cfg(test)]
const ALL: [Place; 29] = [
    Place::Members,
    Place::Invite,
    Place::InviteMany,
    Place::Invites,
    Place::RevokeInvite,
    Place::ChangeRole,
    Place::RemoveMember,
    Place::AcceptInvitation,
    Place::InvitationOver,
    Place::DeclineInvitation,
    Place::Workspaces,
    Place::WorkspaceMembers,
    Place::ApiKeys,
    Place::AdminKeys,
    Place::ScopedKeys,
    Place::Groups,
    Place::CustomRoles,
    Place::ServiceAccounts,
    Place::Webhooks,
    Place::Activity,
    Place::OrganizationSettings,
    Place::Mailbox,
    Place::Account,
    Place::Sessions,
    Place::SignIn,
    Place::SetUp,
    Place::Consent,
    Place::NotAdministrator,
    Place::ErrorPage,
];

/// The path of the article that explains a page.
pub(crate) const fn article_for(place: Place) -> &'static str {
    match place {
        Place::Members => "/help/changing-roles-and-removing-members",
        Place::Invite => "/help/inviting-members",
        Place::InviteMany => "/help/inviting-many-at-once",
        Place::Invites => "/help/expiry-and-inviting-again",
        Place::RevokeInvite => "/help/revoking-and-declining",
        Place::ChangeRole => "/help/changing-roles-and-removing-members#changing-a-role",
        Place::RemoveMember => "/help/changing-roles-and-removing-members#removing-a-member",
        Place::AcceptInvitation => "/help/accepting-an-invitation",
        Place::InvitationOver => "/help/accepting-an-invitation#when-the-link-no-longer-works",
        Place::DeclineInvitation => "/help/revoking-and-declining#declining",
        Place::Workspaces => "/help/workspaces",
        Place::WorkspaceMembers => "/help/workspace-members",
        Place::ApiKeys => "/help/api-keys",
        Place::AdminKeys => "/help/admin-keys",
        Place::ScopedKeys => "/help/scoped-keys",
        Place::Groups | Place::CustomRoles => "/help/groups-and-custom-roles",
        Place::ServiceAccounts => "/help/service-accounts",
        Place::Webhooks => "/help/webhooks",
        Place::Activity => "/help/activity",
        Place::OrganizationSettings => "/help/organization-settings",
        Place::Mailbox => "/help/mailbox",
        Place::Account => "/help/your-account",
        Place::Sessions => "/help/sessions-and-signing-out",
        Place::SignIn => "/help/signing-in",
        Place::SetUp => "/help/setting-up",
        Place::Consent => "/help/letting-a-program-act-for-you",
        Place::NotAdministrator => "/help/roles-in-a-platform-organization",
        Place::ErrorPage => "/help/error-pages",
    }
}

/// The path of the explanation of an `error_code`, if it is one that can come.
pub(super) fn article_for_error_code(error_code: &str) -> Option<String> {
    let article = Library::of(Language::English)
        .of_section(Section::Errors)
        .find(|article| article.rendered().headings.iter().any(|heading| heading.anchor == error_code));
    article.map(|article| format!("/help/{}#{error_code}", article.slug))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const ERROR_CODES: &str = include_str!("../../../../docs/error-codes.md");

    /// The codes in a chapter of the page about error codes.
    fn codes_of(chapter: &str) -> BTreeSet<String> {
        let text = ERROR_CODES.split("\n## ").find(|text| text.starts_with(chapter)).unwrap();
        let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        rows.map(str::to_owned).collect()
    }

    #[test]
    fn every_place_has_an_article_and_its_anchor_is_there() {
        for place in ALL {
            let path = article_for(place).strip_prefix("/help/").unwrap();
            let (slug, anchor) = path.split_once('#').unwrap_or((path, ""));
            let article = Library::of(Language::English).find(slug).unwrap_or_else(|| panic!("{place:?}: {slug}"));
            let has_anchor = article.rendered().headings.iter().any(|heading| heading.anchor == anchor);
            assert!(anchor.is_empty() || has_anchor, "{place:?}: {anchor}");
        }
    }

    #[test]
    fn every_error_code_that_can_come_is_explained_and_no_other() {
        let expected: BTreeSet<String> =
            codes_of("Of the Admin API").union(&codes_of("Of the native API")).cloned().collect();
        assert!(expected.len() > 25, "{expected:?}");
        let articles = Library::of(Language::English).of_section(Section::Errors);
        let headings =
            articles.flat_map(|article| &article.rendered().headings).filter(|heading| heading.title.contains('_'));
        let explained: Vec<String> = headings.map(|heading| heading.title.clone()).collect();
        assert_eq!(explained.iter().cloned().collect::<BTreeSet<_>>(), expected);
        assert_eq!(explained.len(), expected.len(), "a code is explained twice");
        for code in &expected {
            assert!(article_for_error_code(code).is_some_and(|path| path.ends_with(&format!("#{code}"))), "{code}");
        }
        assert_eq!(article_for_error_code("no_such_code"), None);
    }
}
