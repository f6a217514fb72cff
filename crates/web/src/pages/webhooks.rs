//! Settings > Webhooks: the endpoints, one of them with its deliveries, and the dialogs over them.

use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused};
use super::shell::{Area, Moment, Pager, Shell};

/// The list of endpoints.
///
/// `GET /organizations/{organization_id}/settings/webhooks?search=`
#[derive(Debug, Template)]
#[template(path = "webhooks/list.html")]
pub struct WebhooksPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// Whether the organization has webhooks.
    pub is_offered: bool,
    /// What is searched for.
    pub search: String,
    /// All that match, the newest first.
    pub rows: Vec<EndpointRow>,
}

/// One endpoint.
#[derive(Debug)]
pub struct EndpointRow {
    /// The endpoint, as it stands in paths.
    pub endpoint_id: String,
    /// Its name; may be empty.
    pub name: String,
    /// Where the events go.
    pub url: String,
    /// Which events, as the API calls them.
    pub events: Vec<&'static str>,
    /// Whether they go there.
    pub is_enabled: bool,
    /// Why the server disabled it, in the API's words.
    pub disabled_reason: String,
    /// When it was made.
    pub created: Moment,
}

impl EndpointRow {
    fn title(&self) -> &str {
        if self.name.is_empty() { &self.url } else { &self.name }
    }
}

/// "New endpoint" and "Edit endpoint"
///
/// `GET` and `POST .../settings/webhooks/new` and `.../settings/webhooks/{webhook_endpoint_id}/edit`, fields `url`, `name`,
/// `description`, and one for each event.
#[derive(Debug, Template)]
#[template(path = "webhooks/form.html")]
pub struct EndpointFormPage {
    /// The frame.
    pub shell: Shell,
    /// Where the form goes.
    pub action: String,
    /// The page below.
    pub back: String,
    /// Whether the endpoint is still to be made.
    pub is_new: bool,
    /// The mark of a form that works once.
    pub once: Option<String>,
    /// What of it was seen.
    pub editing: Option<Editing>,
    /// The URL in its field.
    pub url: String,
    /// The name in its field.
    pub name: String,
    /// The description in its field.
    pub description: String,
    /// The events, each by the name of its field.
    pub events: Vec<Choice>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be done.
    pub problem: Option<Refused>,
}

impl EndpointFormPage {
    fn title(&self) -> &'static str {
        if self.is_new { "webhooks-new" } else { "webhooks-edit" }
    }

    fn act(&self) -> &'static str {
        if self.is_new { "webhooks-create" } else { "workspaces-save" }
    }
}

/// The signing secret of an endpoint. This page alone shows it.
#[derive(Template)]
#[template(path = "webhooks/secret.html")]
pub struct EndpointSecretPage {
    /// The frame.
    pub shell: Shell,
    /// The page of the endpoint.
    pub back: String,
    /// Whether the endpoint was just made.
    pub is_new: bool,
    /// What it is called.
    pub name: String,
    /// The secret.
    pub secret: String,
}

impl EndpointSecretPage {
    fn heading(&self) -> &'static str {
        if self.is_new { "webhooks-made" } else { "webhooks-renewed" }
    }
}

/// "Send test event"
///
/// `GET` and `POST .../settings/webhooks/{webhook_endpoint_id}/test`, field `event`.
#[derive(Debug, Template)]
#[template(path = "webhooks/test.html")]
pub struct EndpointTestPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the endpoint.
    pub path: String,
    /// What it is called.
    pub name: String,
    /// The events that it takes.
    pub events: Vec<Choice>,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be sent.
    pub problem: Option<Refused>,
}

/// One endpoint and what was sent to it.
///
/// `GET .../settings/webhooks/{webhook_endpoint_id}?state=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "webhooks/endpoint.html")]
pub struct EndpointPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub list_path: String,
    /// The path of this endpoint.
    pub path: String,
    /// How far its deliveries had come.
    pub mark: String,
    /// The endpoint.
    pub row: EndpointRow,
    /// What it is for.
    pub description: String,
    /// States of deliveries to filter by; the first has the empty value and means all.
    pub states: Vec<Choice>,
    /// Whether a filter is on.
    pub is_filtered: bool,
    /// This page of its deliveries.
    pub deliveries: Vec<DeliveryRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One delivery.
#[derive(Debug)]
pub struct DeliveryRow {
    /// The delivery, as it stands in paths.
    pub delivery_id: String,
    /// The event, as the API calls it.
    pub event: &'static str,
    /// The id of the event.
    pub event_id: String,
    /// Its state on the wire: `queued`, `delivered`, `failed`, `dropped`.
    pub state: &'static str,
    /// How often it was tried.
    pub tries: i64,
    /// What the receiver last answered.
    pub status: Option<i64>,
    /// What was wrong, in the API's words.
    pub problem: Option<String>,
    /// When it is tried next.
    pub next_try: Option<Moment>,
    /// When it was queued.
    pub created: Moment,
    /// When it ended.
    pub finished: Option<Moment>,
    /// Whether it is not under way any more.
    pub is_over: bool,
}

impl DeliveryRow {
    /// How its badge looks.
    fn look(&self) -> &'static str {
        match self.state {
            "delivered" => "good",
            "queued" => "pending",
            _ => "expired",
        }
    }
}

/// One delivery with what it sends.
///
/// `GET .../settings/webhooks/{webhook_endpoint_id}/deliveries/{delivery_id}`
#[derive(Debug, Template)]
#[template(path = "webhooks/delivery.html")]
pub struct DeliveryPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the endpoint.
    pub path: String,
    /// The delivery.
    pub row: DeliveryRow,
    /// What it sends.
    pub body: String,
}
