//! Letting programs in.

use super::{ORGANIZATION, Sample, moment, organizations, person, reader, sample, text};
use crate::pages::consent::{ConsentOutcome, ConsentOutcomePage, ConsentPage, DeviceCodePage, DeviceConsentPage};
use crate::pages::forms::Problems;
use crate::pages::shell::OrganizationLink;

pub(super) fn consent() -> Vec<Sample> {
    let code = |organizations| ConsentPage {
        reader: reader(),
        client: text("Admit command line"),
        fields: vec![("client_id", text("admit-cli")), ("state", text("\"<b>Bobby"))],
        person: person("Ada Lovelace", "ada@northwind.example"),
        organizations,
    };
    let device = |organizations| DeviceConsentPage {
        reader: reader(),
        client: text("Admit command line"),
        user_code: text("BCDF-GHJK"),
        asked_at: moment("2026-11-21T09:30:00Z", "21 November 2026, 09:30 UTC"),
        ip: text("203.0.113.7"),
        program: text("admit/0.1.0 <b>Bobby"),
        person: person("Ada Lovelace", "ada@northwind.example"),
        organizations,
    };
    let wrong = Problems::one("user_code", "No program waits with this code.");
    let mut samples = vec![
        sample("consent/code.html", "one", &code(one())),
        sample("consent/code.html", "several", &code(organizations())),
        sample("consent/code.html", "none", &code(Vec::new())),
        sample("consent/device.html", "one", &device(one())),
        sample("consent/device.html", "several", &device(organizations())),
        sample("consent/device.html", "none", &device(Vec::new())),
        sample(
            "consent/device_code.html",
            "empty",
            &DeviceCodePage { reader: reader(), user_code: String::new(), problems: Problems::none() },
        ),
        sample(
            "consent/device_code.html",
            "wrong",
            &DeviceCodePage { reader: reader(), user_code: text("BCDF-GHJL"), problems: wrong },
        ),
    ];
    for (state, outcome) in [
        ("allowed", ConsentOutcome::Allowed),
        ("denied", ConsentOutcome::Denied),
        ("malformed", ConsentOutcome::Malformed { problem: "twice" }),
    ] {
        samples.push(sample("consent/outcome.html", state, &ConsentOutcomePage { reader: reader(), outcome }));
    }
    samples
}

fn one() -> Vec<OrganizationLink> {
    let mut one = organizations();
    one.retain(|organization| organization.id == ORGANIZATION && organization.is_current);
    one
}
