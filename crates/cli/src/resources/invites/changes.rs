//! What Admit can do with an invite while it is pending.

use clap::Args;
use serde_json::{Map, Value};

use super::super::{key_and_value, native};
use super::{DETAIL_COLUMNS, place, places};
use crate::acts::Act;
use crate::client::Call;
use crate::options::{ChangeOptions, id, seconds};

/// What of an invite changes.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = [
    "role", "groups", "no_groups", "workspaces", "no_workspaces", "metadata", "no_metadata",
])]
pub(crate) struct UpdateInvite {
    /// The invite
    #[arg(value_name = "INVITE_ID", value_parser = id)]
    id: String,
    /// The new role
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// A group to join, in place of all that were named before; may be repeated (enterprise)
    #[arg(long = "group", value_name = "GROUP_ID")]
    groups: Vec<String>,
    /// No group to join any more
    #[arg(long, conflicts_with = "groups")]
    no_groups: bool,
    /// A workspace to join and as what, in place of all that were named before; may be repeated (platform)
    #[arg(long = "workspace", value_name = "WORKSPACE_ID=ROLE", value_parser = place)]
    workspaces: Vec<(String, String)>,
    /// No workspace to join any more
    #[arg(long, conflicts_with = "workspaces")]
    no_workspaces: bool,
    /// What your programs want to find on the invite, KEY=VALUE, in place of all that was there before; may be repeated
    #[arg(long = "metadata", value_name = "KEY=VALUE", value_parser = key_and_value)]
    metadata: Vec<(String, String)>,
    /// No metadata any more
    #[arg(long, conflicts_with = "metadata")]
    no_metadata: bool,
    #[command(flatten)]
    options: ChangeOptions,
}

/// Which invite to send again.
#[derive(Args, Debug)]
pub(crate) struct ResendInvite {
    /// The invite
    #[arg(value_name = "INVITE_ID", value_parser = id)]
    id: String,
    /// Mail nothing and show the new link instead, this once; the organization's settings have to allow it
    #[arg(long)]
    no_email: bool,
    #[command(flatten)]
    options: ChangeOptions,
}

/// How long an invite is to last.
#[derive(Args, Debug)]
pub(crate) struct ExtendInvite {
    /// The invite
    #[arg(value_name = "INVITE_ID", value_parser = id)]
    id: String,
    /// From now on, an hour to a year, such as 21d
    #[arg(value_name = "TIME", value_parser = seconds)]
    expires_in: u64,
    #[command(flatten)]
    options: ChangeOptions,
}

impl UpdateInvite {
    pub(super) fn into_act(self) -> Act {
        let metadata: Map<_, _> = self.metadata.into_iter().map(|(key, value)| (key, Value::from(value))).collect();
        let has_places = self.no_workspaces || !self.workspaces.is_empty();
        let call = Call::post(&native(&["invites", &self.id]))
            .field_if("role", self.role)
            .field_if("rbac_group_ids", (self.no_groups || !self.groups.is_empty()).then_some(self.groups))
            .field_if("workspaces", has_places.then(|| places(&self.workspaces)))
            .field_if("metadata", (self.no_metadata || !metadata.is_empty()).then_some(metadata));
        Act::change(call, self.options, DETAIL_COLUMNS)
    }
}

impl ResendInvite {
    pub(super) fn into_act(self) -> Act {
        let call = Call::post(&native(&["invites", &self.id, "resend"]));
        Act::change(call.field_if("send_email", self.no_email.then_some(false)), self.options, DETAIL_COLUMNS)
    }
}

impl ExtendInvite {
    pub(super) fn into_act(self) -> Act {
        let call = Call::post(&native(&["invites", &self.id, "extend"])).field("expires_in_seconds", self.expires_in);
        Act::change(call, self.options, DETAIL_COLUMNS)
    }
}
