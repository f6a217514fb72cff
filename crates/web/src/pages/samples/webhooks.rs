//! Webhooks: the list, one endpoint, and the dialogs.

use super::{ORGANIZATION, Sample, choices, moment, refusal, sample, shell, text};
use crate::pages::forms::{Editing, Problems};
use crate::pages::shell::{Area, Notice, Pager};
use crate::pages::webhooks::{
    DeliveryPage, DeliveryRow, EndpointFormPage, EndpointPage, EndpointRow, EndpointSecretPage, EndpointTestPage,
    WebhooksPage,
};

const NAME: &str = "<b>Bobby's \"Research\"";
const URL: &str = "https://hooks.northwind.example/admit";

fn path() -> String {
    format!("/organizations/{ORGANIZATION}/settings/webhooks")
}

fn endpoint_path() -> String {
    format!("{}/wep_01ABC", path())
}

fn endpoint(name: &str, disabled_reason: Option<&str>) -> EndpointRow {
    EndpointRow {
        endpoint_id: text("wep_01ABC"),
        name: text(name),
        url: text(URL),
        events: vec!["external_key.failed", "user_profile.program_status_updated"],
        is_enabled: disabled_reason.is_none(),
        disabled_reason: disabled_reason.map(text).unwrap_or_default(),
        created: moment("2026-10-02T08:00:00Z", "2 October 2026"),
    }
}

fn delivery(state: &'static str, status: Option<i64>, problem: Option<&str>) -> DeliveryRow {
    let at = || moment("2026-10-02T08:00:00Z", "2 October 2026 at 08:00 UTC");
    DeliveryRow {
        delivery_id: format!("whd_{state}"),
        event: "user_profile.enforcement_action_resolved",
        event_id: text("whe_0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
        state,
        tries: i64::from(state != "queued"),
        status,
        problem: problem.map(text),
        next_try: (state == "queued").then(at),
        created: at(),
        finished: (state != "queued").then(at),
        is_over: state != "queued",
    }
}

fn page(row: EndpointRow, deliveries: Vec<DeliveryRow>) -> EndpointPage {
    EndpointPage {
        shell: shell(Area::Webhooks),
        list_path: path(),
        path: endpoint_path(),
        mark: text("b2"),
        row,
        description: text(NAME),
        states: choices(&[("", "All states"), ("failed", "Failed")], ""),
        is_filtered: false,
        deliveries,
        pager: Pager::default(),
    }
}

pub(super) fn lists() -> Vec<Sample> {
    let list = |rows, is_offered| WebhooksPage {
        shell: shell(Area::Webhooks),
        path: path(),
        search: String::new(),
        is_offered,
        rows,
    };
    let no_match = WebhooksPage { search: text("<b>"), ..list(Vec::new(), true) };
    let full = list(vec![endpoint(NAME, None), endpoint("", Some("auto-disabled: endpoint URL is gone (410)"))], true);
    let mut busy = page(
        endpoint(NAME, None),
        vec![
            delivery("queued", None, None),
            delivery("delivered", Some(204), None),
            delivery("failed", None, Some("no connection")),
            delivery("dropped", Some(500), Some("it answered with an error")),
        ],
    );
    busy.pager.older = Some(text("?after=whd_01ABC"));
    busy.shell.notice = Some(Notice::done("The test event is on its way."));
    let off = page(endpoint("", Some("auto-disabled: endpoint URL is gone (410)")), Vec::new());
    let filtered = EndpointPage { is_filtered: true, ..page(endpoint(NAME, None), Vec::new()) };
    vec![
        sample("webhooks/list.html", "full", &full),
        sample("webhooks/list.html", "no_match", &no_match),
        sample("webhooks/list.html", "none", &list(Vec::new(), true)),
        sample("webhooks/list.html", "not_offered", &list(Vec::new(), false)),
        sample("webhooks/endpoint.html", "busy", &busy),
        sample("webhooks/endpoint.html", "disabled", &off),
        sample("webhooks/endpoint.html", "no_match", &filtered),
    ]
}

fn form(is_new: bool) -> EndpointFormPage {
    EndpointFormPage {
        shell: shell(Area::Webhooks),
        action: if is_new { format!("{}/new", path()) } else { format!("{}/edit", endpoint_path()) },
        back: if is_new { path() } else { endpoint_path() },
        is_new,
        once: is_new.then(|| text("m4rk")),
        editing: (!is_new).then(|| Editing::of("a1")),
        url: String::new(),
        name: text(NAME),
        description: String::new(),
        events: choices(&[("event.external_key.failed", "external_key.failed")], "event.external_key.failed"),
        problems: Problems::none(),
        problem: None,
    }
}

pub(super) fn dialogs() -> Vec<Sample> {
    let mut wrong = form(true);
    wrong.problems = Problems::one("url", "The URL must have a public hostname.");
    wrong.problems.add("events", "Choose an event.");
    wrong.problems.add("name", "Enter a shorter name.");
    wrong.problems.add("description", "Enter a shorter description.");
    let refused = EndpointFormPage { problem: Some(refusal("There is no such endpoint any more.")), ..form(false) };
    let secret = |is_new| EndpointSecretPage {
        shell: shell(Area::Webhooks),
        back: endpoint_path(),
        is_new,
        name: text(NAME),
        secret: text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
    };
    let test = EndpointTestPage {
        shell: shell(Area::Webhooks),
        path: endpoint_path(),
        name: text(NAME),
        events: choices(&[("external_key.failed", "external_key.failed")], ""),
        problems: Problems::one("event", "Choose an event."),
        problem: Some(refusal("This endpoint is disabled, so nothing is sent to it.")),
    };
    let one = |row| DeliveryPage {
        shell: shell(Area::Webhooks),
        path: endpoint_path(),
        row,
        body: text("{\n  \"type\": \"event\"\n}"),
    };
    vec![
        sample("webhooks/form.html", "new", &form(true)),
        sample("webhooks/form.html", "wrong", &wrong),
        sample("webhooks/form.html", "edit", &refused),
        sample("webhooks/secret.html", "made", &secret(true)),
        sample("webhooks/secret.html", "renewed", &secret(false)),
        sample("webhooks/test.html", "wrong", &test),
        sample("webhooks/delivery.html", "queued", &one(delivery("queued", None, None))),
        sample("webhooks/delivery.html", "failed", &one(delivery("failed", None, Some("no connection")))),
    ]
}
