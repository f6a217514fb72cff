//! The places of the Console, as the side bar lists them.

use super::shell::{CurrentOrganization, Shell};
use crate::help::{self, article_for};

/// A part of the Console, marked in the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Settings > Members and its dialogs.
    Members,
    /// Settings > Invites, its pages and dialogs.
    Invites,
    /// Settings > Workspaces, one of them, and the dialogs.
    Workspaces,
    /// Settings > API keys and its dialogs.
    ApiKeys,
    /// Settings > Admin keys and its dialogs.
    AdminKeys,
    /// Settings > Groups, one of them, and the dialogs.
    Groups,
    /// Settings > Custom roles, one of them, and the dialogs.
    CustomRoles,
    /// Settings > Service accounts, one of them, and the dialogs.
    ServiceAccounts,
    /// Settings > Webhooks, one endpoint, and the dialogs.
    Webhooks,
    /// Settings > Activity and one act of it.
    Activity,
    /// Settings > Organization, its pages and dialogs.
    Organization,
    /// Settings > Mailbox.
    Mailbox,
    /// What readers of the Help Center answered.
    HelpAnswers,
    /// How the signed-in person is called, and reads.
    Account,
    /// The signed-in person's own open invitations.
    MyInvites,
    /// The signed-in person's own sessions.
    Sessions,
    /// None that the navigation shows.
    Other,
}

/// An entry of the side bar.
#[derive(Debug)]
pub struct Place {
    /// Where it leads.
    pub path: String,
    /// The key of its name.
    pub name: &'static str,
    /// Its picture, an SVG of our own.
    pub icon: &'static str,
    /// Whether it is open.
    pub is_current: bool,
}

impl Shell {
    /// What the side bar lists for the organization: the settings that the person may see, in their order.
    pub fn places(&self) -> Vec<Place> {
        let Some(organization) = &self.organization else { return Vec::new() };
        let settings = [
            organization.manages_members.then_some((
                Area::Members,
                "members",
                "members-title",
                include_str!("../../templates/icons/users.svg"),
            )),
            organization.manages_members.then_some((
                Area::Invites,
                "invites",
                "invites-title",
                include_str!("../../templates/icons/user-plus.svg"),
            )),
            (organization.governs && organization.is_platform).then_some((
                Area::Workspaces,
                "workspaces",
                "workspaces-title",
                include_str!("../../templates/icons/layout-grid.svg"),
            )),
            organization.works_with_keys.then_some((
                Area::ApiKeys,
                "api-keys",
                "keys-title",
                include_str!("../../templates/icons/key.svg"),
            )),
            organization.governs.then_some((
                Area::AdminKeys,
                "admin-keys",
                "admin-keys-title",
                include_str!("../../templates/icons/shield.svg"),
            )),
            (organization.manages_members && !organization.is_platform).then_some((
                Area::Groups,
                "groups",
                "groups-title",
                include_str!("../../templates/icons/group.svg"),
            )),
            (organization.manages_members && !organization.is_platform).then_some((
                Area::CustomRoles,
                "custom-roles",
                "custom-roles-title",
                include_str!("../../templates/icons/list-checks.svg"),
            )),
            (organization.governs && organization.is_platform).then_some((
                Area::ServiceAccounts,
                "service-accounts",
                "service-accounts-title",
                include_str!("../../templates/icons/bot.svg"),
            )),
            organization.governs.then_some((
                Area::Webhooks,
                "webhooks",
                "webhooks-title",
                include_str!("../../templates/icons/webhook.svg"),
            )),
            organization.manages_members.then_some((
                Area::Activity,
                "activity",
                "activity-title",
                include_str!("../../templates/icons/activity.svg"),
            )),
            organization.governs.then_some((
                Area::Organization,
                "organization",
                "organization-title",
                include_str!("../../templates/icons/building-2.svg"),
            )),
            (organization.manages_members && organization.has_mailbox).then_some((
                Area::Mailbox,
                "mailbox",
                "mailbox-title",
                include_str!("../../templates/icons/mail.svg"),
            )),
            organization.manages_members.then_some((
                Area::HelpAnswers,
                "help-answers",
                "help-answers",
                include_str!("../../templates/icons/inbox.svg"),
            )),
        ];
        settings.into_iter().flatten().map(|setting| self.place(organization, setting)).collect()
    }

    /// The help article about this page, which remembers the organization that it is read for.
    pub fn help(&self) -> String {
        let article = match self.area {
            Area::Members => article_for(help::Place::Members),
            Area::Invites => article_for(help::Place::Invites),
            Area::Workspaces => article_for(help::Place::Workspaces),
            Area::ApiKeys => article_for(help::Place::ApiKeys),
            Area::AdminKeys => article_for(help::Place::AdminKeys),
            Area::Groups => article_for(help::Place::Groups),
            Area::CustomRoles => article_for(help::Place::CustomRoles),
            Area::ServiceAccounts => article_for(help::Place::ServiceAccounts),
            Area::Webhooks => article_for(help::Place::Webhooks),
            Area::Activity => article_for(help::Place::Activity),
            Area::Organization => article_for(help::Place::OrganizationSettings),
            Area::Mailbox => article_for(help::Place::Mailbox),
            Area::MyInvites => article_for(help::Place::AcceptInvitation),
            Area::Account => article_for(help::Place::Account),
            Area::Sessions => article_for(help::Place::Sessions),
            Area::HelpAnswers | Area::Other => "/help",
        };
        match &self.organization {
            Some(organization) => format!("{article}?organization_id={}", organization.id),
            None => article.to_owned(),
        }
    }

    /// The path below which the settings of the organization are.
    pub fn settings_path(&self) -> String {
        let organization = self.organization.as_ref().map_or("", |organization| &organization.id);
        format!("/organizations/{organization}/settings")
    }

    fn place(
        &self,
        organization: &CurrentOrganization,
        (area, segment, name, icon): (Area, &str, &'static str, &'static str),
    ) -> Place {
        let path = format!("/organizations/{}/settings/{segment}", organization.id);
        Place { path, name, icon, is_current: self.area == area }
    }
}
