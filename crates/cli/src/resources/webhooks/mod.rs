//! `admit webhooks` (spec 8.10), and what only Admit can do with them.

mod deliveries;

use clap::{Args, Subcommand};

use super::{Acting, path};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure, Listing, Paging};
use crate::options::{ChangeOptions, ListOptions, RemovalOptions, id};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::text("id"),
    Column::text("name"),
    Column::text("url"),
    Column::state("state"),
    Column::text("enabled_events"),
    Column::text("disabled_reason").aside(),
    Column::moment("created_at").aside(),
];
const SECRET_COLUMNS: &[Column] = &[Column::text("signing_secret")];
const BETA: &str = "webhooks-2026-10-07";
const LARGEST_PAGE: u64 = 100;

/// What can be done with webhook endpoints.
#[derive(Debug, Subcommand)]
pub(crate) enum WebhooksCommand {
    /// Make an endpoint; its signing secret is shown once
    Create(CreateWebhook),
    /// List endpoints, newest first
    List(ListOptions),
    /// Show one endpoint
    Get {
        /// The endpoint
        #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
        id: String,
    },
    /// Change an endpoint
    Update(UpdateWebhook),
    /// Delete an endpoint
    Delete {
        /// The endpoint
        #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// Make a new signing secret, which is shown once; the old one stops working at once
    RotateSecret {
        /// The endpoint
        #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
        id: String,
        #[command(flatten)]
        options: RemovalOptions,
    },
    /// Send an endpoint an event that did not happen (Admit only)
    Test(deliveries::TestWebhook),
    /// What was sent to an endpoint, and what came of it (Admit only)
    #[command(subcommand)]
    Deliveries(deliveries::DeliveriesCommand),
}

/// A new endpoint.
#[derive(Args, Debug)]
pub(crate) struct CreateWebhook {
    /// Where events are sent to, over https
    #[arg(value_name = "URL")]
    url: String,
    /// An event to send; may be repeated
    #[arg(long = "event", value_name = "EVENT", required = true)]
    events: Vec<String>,
    /// A name for people
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// What of an endpoint changes.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = ["url", "events", "name", "description", "state"])]
pub(crate) struct UpdateWebhook {
    /// The endpoint
    #[arg(value_name = "ENDPOINT_ID", value_parser = id)]
    id: String,
    /// Where events are sent to
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// An event to send, in place of all that were sent before; may be repeated
    #[arg(long = "event", value_name = "EVENT")]
    events: Vec<String>,
    /// A name for people
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// enabled or disabled
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

impl Acting for WebhooksCommand {
    fn into_act(self) -> Result<Act, Failure> {
        Ok(match self {
            Self::Create(create) => {
                let call = Call::post(&path(&["webhooks"]))
                    .with_beta(BETA)
                    .field("url", create.url)
                    .field("enabled_events", create.events)
                    .field_if("name", create.name)
                    .field_if("description", create.description);
                Act::change(call, create.options, COLUMNS)
            }
            Self::List(list) => {
                let call = Call::get(&path(&["webhooks"])).with_beta(BETA);
                let paging = Paging::AfterId { largest_page: LARGEST_PAGE };
                Act::list(Listing { call, paging, limit: list.limit }, COLUMNS)
            }
            Self::Get { id } => Act::get(Call::get(&path(&["webhooks", &id])).with_beta(BETA), COLUMNS),
            Self::Update(update) => {
                let events = (!update.events.is_empty()).then_some(update.events);
                let call = Call::post(&path(&["webhooks", &update.id]))
                    .with_beta(BETA)
                    .field_if("url", update.url)
                    .field_if("enabled_events", events)
                    .field_if("name", update.name)
                    .field_if("description", update.description)
                    .field_if("state", update.state);
                Act::change(call, update.options, COLUMNS)
            }
            Self::Delete { id, options } => Act::remove(
                Removal {
                    call: Call::delete(&path(&["webhooks", &id])).with_beta(BETA),
                    question: format!("Delete {id}?"),
                    done: format!("Deleted {id}."),
                    options,
                },
                COLUMNS,
            ),
            Self::RotateSecret { id, options } => {
                let call = Call::post(&path(&["webhooks", &id, "regenerate_signing_secret"])).with_beta(BETA);
                let question = format!("Replace the signing secret of {id}? The old one stops working at once.");
                Act::change_after_asking(call, Some(question), options, SECRET_COLUMNS)
            }
            Self::Test(test) => test.into_act(),
            Self::Deliveries(command) => command.into_act(),
        })
    }
}
