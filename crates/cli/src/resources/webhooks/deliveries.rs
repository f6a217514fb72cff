//! Trying an endpoint, and what was sent to it. Only Admit has this.

use clap::{Args, Subcommand};

use super::super::{BY_ID, native};
use crate::acts::Act;
use crate::client::{Call, Listing};
use crate::options::{ChangeOptions, ListOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("event_type"),
    Column::state("state"),
    Column::text("tries"),
    Column::text("last_status"),
    Column::text("last_problem"),
    Column::moment("created_at"),
    Column::text("event_id").aside(),
    Column::moment("next_try_at").aside(),
    Column::moment("finished_at").aside(),
    Column::text("webhook_endpoint_id").aside(),
];

/// An event that did not happen.
#[derive(Args, Debug)]
pub(crate) struct TestWebhook {
    /// The endpoint
    #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
    id: String,
    /// The event, one that the endpoint takes
    #[arg(long, value_name = "EVENT")]
    event: String,
    /// The id of what the event is about
    #[arg(long, value_name = "ID")]
    object_id: String,
    /// For events about enforcement, and only for them
    #[arg(long, value_name = "ID")]
    enforcement_action_id: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// What can be done with deliveries.
#[derive(Debug, Subcommand)]
pub(crate) enum DeliveriesCommand {
    /// List what was sent to an endpoint in the last thirty days, newest first
    List {
        /// The endpoint
        #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
        endpoint: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Send the event of a delivery once more
    Resend {
        /// The endpoint
        #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
        endpoint: String,
        /// The delivery, which has come to its end
        #[arg(value_name = "DELIVERY_ID", value_parser = id)]
        delivery: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
}

impl TestWebhook {
    pub(super) fn into_act(self) -> Act {
        let call = Call::post(&native(&["webhooks", &self.id, "test"]))
            .field("event_type", self.event)
            .field("object_id", self.object_id)
            .field_if("enforcement_action_id", self.enforcement_action_id);
        Act::change(call, self.options, COLUMNS)
    }
}

impl DeliveriesCommand {
    pub(super) fn into_act(self) -> Act {
        match self {
            Self::List { endpoint, list } => {
                let call = Call::get(&native(&["webhooks", &endpoint, "deliveries"]));
                Act::list(Listing { call, paging: BY_ID, limit: list.limit }, COLUMNS)
            }
            Self::Resend { endpoint, delivery, options } => {
                let call = Call::post(&native(&["webhooks", &endpoint, "deliveries", &delivery, "resend"]));
                Act::change(call, options, COLUMNS)
            }
        }
    }
}
