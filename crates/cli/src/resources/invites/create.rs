//! `admit invites create`: through the API that every server has, or through Admit's own where that has to carry more.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value};

use super::super::input::{self, Line};
use super::super::{key_and_value, native, path};
use super::{COLUMNS, DETAIL_COLUMNS, place, places};
use crate::acts::{Act, Each, Row, What};
use crate::client::{Call, Failure};
use crate::options::{ChangeOptions, seconds};

const ADMIT_ONLY: &str = "Admit only";

/// Whom to invite, as what.
#[derive(Args, Debug)]
pub(crate) struct CreateOptions {
    /// Addresses to invite
    #[arg(value_name = "ADDRESS", required_unless_present = "file")]
    addresses: Vec<String>,
    /// The role of everybody for whom the file names none: user, developer, billing or claude_code_user (platform); user or
    /// managed (enterprise)
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// A group that they join, by its id (enterprise); may be repeated
    #[arg(long = "group", value_name = "GROUP_ID")]
    groups: Vec<String>,
    /// A file of addresses, one on a line; or CSV with the heading email, and perhaps role and groups. `-` reads what is
    /// piped in
    #[arg(long, short, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    more: More,
    #[command(flatten)]
    change: ChangeOptions,
}

/// What only Admit can do with a new invite.
#[derive(Args, Debug)]
struct More {
    /// What the mail says besides
    #[arg(long, value_name = "TEXT", help_heading = ADMIT_ONLY)]
    message: Option<String>,
    /// The language of whom it is for, such as de; kept with the invite, mails are in English so far
    #[arg(long, value_name = "TAG", help_heading = ADMIT_ONLY)]
    locale: Option<String>,
    /// What your programs want to find on the invite, KEY=VALUE; may be repeated
    #[arg(long = "metadata", value_name = "KEY=VALUE", value_parser = key_and_value, help_heading = ADMIT_ONLY)]
    metadata: Vec<(String, String)>,
    /// A workspace that they join, and as what, such as wrkspc_01...=workspace_user; may be repeated (platform)
    #[arg(long = "workspace", value_name = "WORKSPACE_ID=ROLE", value_parser = place, help_heading = ADMIT_ONLY)]
    workspaces: Vec<(String, String)>,
    /// How long the invite can be accepted, an hour to a year, such as 7d [default: 21d]
    #[arg(long, value_name = "TIME", value_parser = seconds, help_heading = ADMIT_ONLY)]
    expires_in: Option<u64>,
    /// Mail nothing and show the link instead, this once; whoever has it can join. The organization's settings have to allow it
    #[arg(long, help_heading = ADMIT_ONLY)]
    no_email: bool,
}

impl CreateOptions {
    pub(super) fn into_act(self) -> Result<Act, Failure> {
        let is_single = self.file.is_none() && self.addresses.len() == 1;
        let typed = self.addresses.iter().map(|address| Line::of_address(address));
        let read = self.file.as_deref().map(input::read).transpose()?.unwrap_or_default();
        let mut calls = Vec::new();
        for line in typed.chain(read) {
            calls.push((self.call(&line)?, line.email));
        }
        let columns = if self.more.is_given() { DETAIL_COLUMNS } else { COLUMNS };
        match calls.pop() {
            None => Err(Failure::Misused("there is nobody to invite".to_owned())),
            Some((call, _)) if is_single => Ok(Act::change(call, self.change, columns)),
            Some(last) => {
                let rows = calls.into_iter().chain([last]).map(|(call, name)| Row { name, call }).collect();
                let each = Each { rows, options: self.change, question: None, shows_links: self.more.no_email };
                Ok(Act { what: What::Each(each), columns })
            }
        }
    }

    fn call(&self, line: &Line) -> Result<Call, Failure> {
        let Some(role) = line.role.as_ref().or(self.role.as_ref()) else {
            return Err(Failure::Misused(format!("{} has no role: give --role ROLE", line.email.escape_debug())));
        };
        let path = if self.more.is_given() { native(&["invites"]) } else { path(&["invites"]) };
        let call = Call::post(&path).field("email", line.email.as_str()).field("role", role.as_str());
        let groups = if line.groups.is_empty() { &self.groups } else { &line.groups };
        let call = if groups.is_empty() { call } else { call.field("rbac_group_ids", groups.clone()) };
        Ok(self.more.add_to(call))
    }
}

impl More {
    fn is_given(&self) -> bool {
        let has_texts = self.message.is_some() || self.locale.is_some() || !self.metadata.is_empty();
        has_texts || !self.workspaces.is_empty() || self.expires_in.is_some() || self.no_email
    }

    fn add_to(&self, call: Call) -> Call {
        let metadata: Map<_, _> =
            self.metadata.iter().map(|(key, value)| (key.clone(), Value::from(value.as_str()))).collect();
        call.field_if("message", self.message.as_deref())
            .field_if("locale", self.locale.as_deref())
            .field_if("metadata", (!metadata.is_empty()).then_some(metadata))
            .field_if("workspaces", (!self.workspaces.is_empty()).then(|| places(&self.workspaces)))
            .field_if("expires_in_seconds", self.expires_in)
            .field_if("send_email", self.no_email.then_some(false))
    }
}
