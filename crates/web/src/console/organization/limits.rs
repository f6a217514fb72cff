//! "Change limits"

use admit_core::organizations::{Kind, Refusal, Settings, SettingsChange};
use admit_core::seen::{NotEdited, Seen};
use axum::extract::State;
use axum::response::Response;

use super::{find, path_of, refusals, save};
use crate::app::App;
use crate::console::visitor::Insider;
use crate::help::Place;
use crate::html::{Done, Form, PageError, overtaken};
use crate::pages::forms::{Editing, Problems};
use crate::pages::organization::LimitsPage;
use crate::pages::shell::Area;

/// The limits, in the order of the dialog; the last four are of platform organizations.
const LIMITS: [&str; 7] = [
    "member_limit",
    "seat_limit",
    "invite_batch_row_limit",
    "workspace_limit",
    "workspace_member_limit",
    "api_key_limit",
    "workspace_api_key_limit",
];
const OF_EVERY_KIND: usize = 3;

/// A limit by its setting, and what stands in its field.
type Value = (&'static str, String);

pub(super) async fn show(State(app): State<App>, insider: Insider) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let values = values_of(&settings);
    insider.page(&dialog(&app, &insider, &settings, values))
}

pub(super) async fn change(State(app): State<App>, insider: Insider, form: Form) -> Result<Response, PageError> {
    let settings = find(&app, &insider).await?;
    let present = values_of(&settings);
    // A limit that the dialog does not show stays.
    let is_shown = |name: &str| form.names().any(|given| given == name);
    let typed = |(name, value): Value| (name, if is_shown(name) { form.field(name).trim().to_owned() } else { value });
    let values: Vec<Value> = present.into_iter().map(typed).collect();
    let words = insider.words();
    let again = |settings: &Settings| dialog(&app, &insider, settings, values.clone());
    let change = match read(&values) {
        Ok(change) => change,
        Err(refusal) => {
            let (problems, problem) = refusals::of_settings(words, &refusal);
            return insider.refusal(&LimitsPage { problems, problem, editing: form.editing(), ..again(&settings) });
        }
    };
    match save(&app, &insider, &form, change, mark_of(&values), mark).await? {
        Ok(()) => Ok(insider.done(&path_of(&insider), Done::OrganizationSaved)),
        Err(NotEdited::Refused(refusal)) => {
            let (problems, problem) = refusals::of_settings(words, &refusal);
            insider.refusal(&LimitsPage { problems, problem, editing: form.editing(), ..again(&settings) })
        }
        Err(NotEdited::ChangedMeanwhile(now)) => {
            let none = words.t("organization-no-limit").to_string();
            let named = |(name, value): Value| {
                let label = words.t("organization-limit-name").with("limit", name).to_string();
                (label, if value.is_empty() { none.clone() } else { value })
            };
            let others = values_of(&now).into_iter().zip(&values).filter(|(theirs, mine)| theirs != *mine);
            let again = again(&now);
            let editing = again.editing.clone().overtaken(others.map(|(theirs, _)| named(theirs)));
            overtaken(&LimitsPage { editing, ..again })
        }
    }
}

/// What the fields hold of settings.
fn values_of(settings: &Settings) -> Vec<Value> {
    let limits = &settings.limits;
    let values = [
        limits.members,
        limits.seats,
        limits.invite_batch_rows,
        limits.workspaces,
        limits.workspace_members,
        limits.api_keys,
        limits.workspace_api_keys,
    ];
    let text = |limit: Option<i64>| limit.map(|limit| limit.to_string()).unwrap_or_default();
    LIMITS.into_iter().zip(values.map(text)).collect()
}

/// What the fields want changed.
fn read(values: &[Value]) -> Result<SettingsChange, Refusal> {
    let limit = |setting: &'static str| {
        let typed = values.iter().find(|(name, _)| *name == setting).map_or("", |(_, value)| value);
        match typed {
            "" => Ok(Some(None)),
            number => number.parse().map(|number| Some(Some(number))).map_err(|_| Refusal::BadLimit { setting }),
        }
    };
    Ok(SettingsChange {
        members: limit("member_limit")?,
        seats: limit("seat_limit")?,
        invite_batch_rows: limit("invite_batch_row_limit")?,
        workspaces: limit("workspace_limit")?,
        workspace_members: limit("workspace_member_limit")?,
        api_keys: limit("api_key_limit")?,
        workspace_api_keys: limit("workspace_api_key_limit")?,
        ..SettingsChange::default()
    })
}

fn mark_of(values: &[Value]) -> Seen {
    Seen::of(values.iter().map(|(_, value)| value.as_str()))
}

/// The mark of what the dialog shows.
fn mark(settings: &Settings) -> Seen {
    mark_of(&values_of(settings))
}

fn dialog(app: &App, insider: &Insider, settings: &Settings, mut values: Vec<Value>) -> LimitsPage {
    if insider.organization.kind != Kind::Platform {
        values.truncate(OF_EVERY_KIND);
    }
    LimitsPage {
        shell: insider.shell(app, Area::Organization).about(Place::Limits),
        path: path_of(insider),
        editing: Editing::of(mark(settings).as_str()),
        limits: values,
        problems: Problems::none(),
        problem: None,
    }
}
