//! The places of the Console, as the side bar lists them.

use super::shell::{CurrentOrganization, Shell};
use crate::help;

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

    /// The same frame of a page or a dialog that another article explains than its area's.
    #[must_use]
    pub(crate) fn about(self, explained: help::Place) -> Self {
        Self { explained: Some(explained), ..self }
    }

    /// The help article about this page, which remembers the organization that it is read for.
    pub fn help(&self) -> String {
        let place = self.explained.unwrap_or_else(|| self.explained_by_area());
        match &self.organization {
            Some(organization) => place.article_in(&organization.id),
            None => place.article().to_owned(),
        }
    }

    fn explained_by_area(&self) -> help::Place {
        match self.area {
            Area::Members => help::Place::Members,
            Area::Invites => help::Place::Invites,
            Area::Workspaces => help::Place::Workspaces,
            Area::ApiKeys => help::Place::ApiKeys,
            Area::AdminKeys => help::Place::AdminKeys,
            Area::Groups => help::Place::Groups,
            Area::CustomRoles => help::Place::CustomRoles,
            Area::ServiceAccounts => help::Place::ServiceAccounts,
            Area::Webhooks => help::Place::Webhooks,
            Area::Activity => help::Place::Activity,
            Area::Organization => help::Place::OrganizationSettings,
            Area::Mailbox => help::Place::Mailbox,
            Area::HelpAnswers => help::Place::HelpAnswers,
            Area::MyInvites => help::Place::AcceptInvitation,
            Area::Account => help::Place::Account,
            Area::Sessions => help::Place::Sessions,
            Area::Other => self.roles(),
        }
    }

    /// What somebody may do here: pages outside the settings are for members with every role.
    fn roles(&self) -> help::Place {
        match &self.organization {
            Some(organization) if organization.is_platform => help::Place::PlatformRoles,
            Some(_) => help::Place::EnterpriseRoles,
            None => help::Place::Organizations,
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
