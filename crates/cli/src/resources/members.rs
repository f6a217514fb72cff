//! `admit members`: members and those who are invited to be, by their address. Only Admit has this.

use clap::Subcommand;

use super::{Acting, native};
use crate::acts::Act;
use crate::client::{Call, Failure};
use crate::options::{ChangeOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("outcome"),
    Column::text("role"),
    Column::text("user_id"),
    Column::text("invite.id"),
    Column::state("invite.status"),
    Column::moment("invite.expires_at"),
];

/// What can be done with people, whatever they are yet.
#[derive(Debug, Subcommand)]
pub(crate) enum MembersCommand {
    /// See to it that somebody is a member with this role, or invited to be
    ///
    /// Invited if unknown, left alone if invited with this role already, invited again if the invite has expired, given the
    /// role if a member. The same again changes nothing; `outcome` says what was necessary.
    Ensure {
        /// The person's address
        #[arg(value_name = "ADDRESS", value_parser = id)]
        email: String,
        /// The role: user, developer, billing or claude_code_user (platform); user or managed (enterprise)
        #[arg(long, value_name = "ROLE")]
        role: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
}

impl Acting for MembersCommand {
    fn into_act(self) -> Result<Act, Failure> {
        let Self::Ensure { email, role, options } = self;
        Ok(Act::change(Call::put(&native(&["members", &email])).field("role", role), options, COLUMNS))
    }
}
