//! Which article explains a page of the Console, a dialog, a refusal or an error: one table, so that each can link its own.

use admit_language::Language;

use super::articles::Library;
use super::sections::Section;

/// What an article explains: a page, a dialog, a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Members,
    Invite,
    InviteMany,
    Invites,
    InviteHistory,
    InviteRefused,
    RevokeInvite,
    ChangeRole,
    RemoveMember,
    MemberRefused,
    AcceptInvitation,
    InvitationOver,
    DeclineInvitation,
    Workspaces,
    ArchiveWorkspace,
    WorkspaceMembers,
    WorkspaceMemberRefused,
    ApiKeys,
    RotateKey,
    DisableKey,
    ArchiveKey,
    AdminKeys,
    RevokeAdminKey,
    Groups,
    CustomRoles,
    ServiceAccounts,
    ArchiveServiceAccount,
    Webhooks,
    WebhookTest,
    WebhookDelivery,
    Activity,
    OrganizationSettings,
    AllowedDomains,
    Limits,
    LimitReached,
    MailAppearance,
    DangerZone,
    HandOver,
    Mailbox,
    HelpAnswers,
    Account,
    Organizations,
    Sessions,
    SignIn,
    SignInAgain,
    SignInRefused,
    SetUp,
    Consent,
    PlatformRoles,
    EnterpriseRoles,
    ErrorPage,
    ErrorNumbers,
}

impl Place {
    /// The path of the article that explains it.
    pub(crate) const fn article(self) -> &'static str {
        match self {
            Self::Members => "/help/changing-roles-and-removing-members",
            Self::Invite => "/help/inviting-members",
            Self::InviteMany => "/help/inviting-many-at-once",
            Self::Invites => "/help/expiry-and-inviting-again",
            Self::InviteHistory => "/help/inviting-members#what-became-of-every-invitation",
            Self::InviteRefused => "/help/errors-when-inviting",
            Self::RevokeInvite => "/help/revoking-and-declining",
            Self::ChangeRole => "/help/changing-roles-and-removing-members#changing-a-role",
            Self::RemoveMember => "/help/changing-roles-and-removing-members#removing-a-member",
            Self::MemberRefused => "/help/changing-roles-and-removing-members#when-it-is-refused",
            Self::AcceptInvitation => "/help/accepting-an-invitation",
            Self::InvitationOver => "/help/accepting-an-invitation#when-the-link-no-longer-works",
            Self::DeclineInvitation => "/help/revoking-and-declining#declining",
            Self::Workspaces => "/help/workspaces",
            Self::ArchiveWorkspace => "/help/workspaces#archiving-one",
            Self::WorkspaceMembers => "/help/workspace-members",
            Self::WorkspaceMemberRefused => "/help/workspace-members#when-it-is-refused",
            Self::ApiKeys => "/help/api-keys",
            Self::RotateKey => "/help/rotating-and-disabling-keys#rotating",
            Self::DisableKey => "/help/rotating-and-disabling-keys#disabling",
            Self::ArchiveKey => "/help/rotating-and-disabling-keys#archiving",
            Self::AdminKeys => "/help/admin-keys",
            Self::RevokeAdminKey => "/help/admin-keys#replacing-one",
            Self::Groups => "/help/groups-and-custom-roles#groups",
            Self::CustomRoles => "/help/groups-and-custom-roles#custom-roles",
            Self::ServiceAccounts => "/help/service-accounts",
            Self::ArchiveServiceAccount => "/help/service-accounts#archiving-one",
            Self::Webhooks => "/help/webhooks",
            Self::WebhookTest => "/help/webhooks#trying-it",
            Self::WebhookDelivery => "/help/webhooks#when-a-delivery-fails",
            Self::Activity => "/help/activity",
            Self::OrganizationSettings => "/help/organization-settings",
            Self::AllowedDomains => "/help/organization-settings#who-may-be-invited",
            Self::Limits => "/help/organization-settings#how-many-there-may-be",
            Self::LimitReached => "/help/organization-settings#when-a-limit-is-in-the-way",
            Self::MailAppearance => "/help/organization-settings#mail-appearance",
            Self::DangerZone => "/help/organization-settings#danger-zone",
            Self::HandOver => "/help/primary-owner#handing-over",
            Self::Mailbox => "/help/mailbox",
            Self::HelpAnswers => "/help/organization-settings#help-answers",
            Self::Account => "/help/your-account",
            Self::Organizations => "/help/your-account#several-organizations",
            Self::Sessions => "/help/sessions-and-signing-out",
            Self::SignInAgain => "/help/signing-in#signing-in-again",
            Self::SignIn => "/help/signing-in",
            Self::SignInRefused => "/help/signing-in#when-it-does-not-work",
            Self::SetUp => "/help/setting-up",
            Self::Consent => "/help/letting-a-program-act-for-you",
            Self::PlatformRoles => "/help/roles-in-a-platform-organization",
            Self::EnterpriseRoles => "/help/roles-in-an-enterprise-organization",
            Self::ErrorPage => "/help/error-pages",
            Self::ErrorNumbers => "/help/error-pages#what-the-numbers-mean",
        }
    }

    /// The same for somebody who reads it about their organization, so that what they answer is read there.
    pub(crate) fn article_in(self, organization_id: &str) -> String {
        let (path, anchor) = self.article().split_once('#').unwrap_or((self.article(), ""));
        let mark = if anchor.is_empty() { "" } else { "#" };
        format!("{path}?organization_id={organization_id}{mark}{anchor}")
    }
}

/// Whether a path is that of an article, and of a place in it if it names one, in every language.
#[cfg(test)]
pub(crate) fn leads_to_article(path: &str) -> bool {
    let Some(rest) = path.strip_prefix("/help/") else { return false };
    if let Some(code) = rest.strip_prefix("error-codes/") {
        return article_for_error_code(code).is_some();
    }
    let (page, anchor) = rest.split_once('#').unwrap_or((rest, ""));
    let slug = page.split('?').next().unwrap_or(page);
    Language::ALL.into_iter().all(|language| {
        let article = Library::of(language).find(slug);
        let is_heading = |heading: &super::markdown::Heading| heading.anchor == anchor;
        article.is_some_and(|article| anchor.is_empty() || article.rendered().headings.iter().any(is_heading))
    })
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
    fn an_article_read_for_an_organization_opens_at_the_same_place() {
        assert_eq!(Place::Invite.article_in("1"), "/help/inviting-members?organization_id=1");
        assert_eq!(Place::HandOver.article_in("1"), "/help/primary-owner?organization_id=1#handing-over");
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
