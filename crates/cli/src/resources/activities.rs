//! `admit activities` (spec 8.12): the activity feed.

use clap::{Args, Subcommand, ValueEnum};

use super::Acting;
use crate::acts::Act;
use crate::client::{Call, Failure, Listing, Paging};
use crate::options::ListOptions;
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::moment("created_at"),
    Column::text("type"),
    Column::text("actor.type"),
    Column::text("actor.email_address"),
    Column::text("id"),
];
const LARGEST_PAGE: u64 = 5000;

/// What can be done with activities.
#[derive(Debug, Subcommand)]
pub(crate) enum ActivitiesCommand {
    /// List activities, newest first
    List(ListActivities),
}

/// In which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Order {
    /// Newest first.
    Desc,
    /// Oldest first.
    Asc,
}

/// Which activities to list.
#[derive(Args, Debug)]
pub(crate) struct ListActivities {
    /// Only of this type, such as org_user_invite_sent; may be repeated
    #[arg(long = "type", value_name = "TYPE", conflicts_with = "without")]
    types: Vec<String>,
    /// None of this type; may be repeated
    #[arg(long = "without-type", value_name = "TYPE", id = "without")]
    without_types: Vec<String>,
    /// Only of this person; may be repeated
    #[arg(long = "actor", value_name = "USER_ID")]
    actors: Vec<String>,
    /// Only of this organization of the enterprise; may be repeated
    #[arg(long = "organization", value_name = "ORGANIZATION_ID")]
    organizations: Vec<String>,
    /// Only at or after this moment, such as 2026-03-18T00:00:00Z
    #[arg(long, value_name = "MOMENT")]
    since: Option<String>,
    /// Only before this moment
    #[arg(long, value_name = "MOMENT")]
    until: Option<String>,
    /// Newest or oldest first
    #[arg(long, value_name = "ORDER", default_value = "desc")]
    order: Order,
    #[command(flatten)]
    list: ListOptions,
}

impl Acting for ActivitiesCommand {
    fn into_act(self) -> Result<Act, Failure> {
        let Self::List(options) = self;
        let call = Call::get(&["v1", "compliance", "activities"])
            .query_each("activity_types[]", options.types)
            .query_each("exclude_activity_types[]", options.without_types)
            .query_each("actor_ids[]", options.actors)
            .query_each("organization_ids[]", options.organizations)
            .query("created_at.gte", options.since)
            .query("created_at.lt", options.until)
            .query("order", (options.order == Order::Asc).then_some("asc"));
        let paging = Paging::AfterId { largest_page: LARGEST_PAGE };
        Ok(Act::list(Listing { call, paging, limit: options.list.limit }, COLUMNS))
    }
}
