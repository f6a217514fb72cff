//! "Who may be invited"

use admit_core::organizations::{Settings, SettingsChange};
use admit_core::seen::{NotEdited, Seen};
use admit_language::Words;
use axum::extract::State;
use axum::response::Response;

use super::{find, path_of, refusals, save};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::organization::DomainsPage;
use crate::pages::shell::Area;

/// What the dialog shows, and what somebody made of it.
#[derive(Clone)]
struct Values {
    only: bool,
    domains: String,
    links_allowed: bool,
}

impl Values {
    fn of(settings: &Settings) -> Self {
        Self {
            only: settings.invites_allowed_domains_only,
            domains: settings.allowed_domains.iter().map(String::as_str).collect::<Vec<_>>().join("\n"),
            links_allowed: settings.invite_links_allowed,
        }
    }

    fn typed(form: &Form) -> Self {
        let is_on = |name| form.field(name) == "on";
        Self { only: is_on("only"), domains: form.field("domains").to_owned(), links_allowed: is_on("links") }
    }

    /// The domains: on lines of their own, or with commas or blanks between them.
    fn list(&self) -> Vec<String> {
        let parts = self.domains.split(|character: char| character.is_whitespace() || matches!(character, ',' | ';'));
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    fn mark(&self) -> Seen {
        let mut domains = self.list();
        domains.sort();
        let flags = [self.only, self.links_allowed].map(|is_on| if is_on { "on" } else { "off" });
        Seen::of(flags.into_iter().chain(domains.iter().map(String::as_str)))
    }

    /// What is set by now, in words.
    fn told(&self, words: Words) -> [(String, String); 2] {
        let allowed = match (self.only, self.domains.as_str()) {
            (false, _) => words.t("organization-domains-any").to_string(),
            (true, "") => words.t("organization-domains-none").to_string(),
            (true, _) => self.list().join(", "),
        };
        let links = words.t(if self.links_allowed { "organization-on" } else { "organization-off" });
        [
            (words.t("organization-domains-allowed").to_string(), allowed),
            (words.t("organization-links").to_string(), links.to_string()),
        ]
    }
}

pub(super) async fn show(State(app): State<App>, insider: Insider) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    insider.page(&dialog(&app, &insider, &settings, Values::of(&settings)))
}

pub(super) async fn change(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let values = Values::typed(&form);
    let change = SettingsChange {
        invites_allowed_domains_only: Some(values.only),
        allowed_domains: Some(values.list()),
        invite_links_allowed: Some(values.links_allowed),
        ..SettingsChange::default()
    };
    match save(&app, &insider, &form, change, values.mark(), mark).await? {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::OrganizationSaved)),
        Err(NotEdited::Refused(refusal)) => {
            let (problems, problem) = refusals::of_settings(insider.words(), &refusal);
            let again = dialog(&app, &insider, &settings, values);
            insider.refusal(&DomainsPage { problems, problem, editing: form.editing(), ..again })
        }
        Err(NotEdited::ChangedMeanwhile(now)) => {
            let again = dialog(&app, &insider, &now, values);
            let editing = again.editing.clone().overtaken(Values::of(&now).told(insider.words()));
            overtaken(&DomainsPage { editing, ..again })
        }
    }
}

/// The mark of what the dialog shows.
fn mark(settings: &Settings) -> Seen {
    Values::of(settings).mark()
}

fn dialog(app: &App, insider: &Insider, settings: &Settings, values: Values) -> DomainsPage {
    DomainsPage {
        shell: insider.shell(app, Area::Organization).about(Place::AllowedDomains),
        path: path_of(insider),
        editing: Editing::of(mark(settings).as_str()),
        only: values.only,
        domains: values.domains,
        links_allowed: values.links_allowed,
        problems: Problems::none(),
        problem: None,
    }
}
