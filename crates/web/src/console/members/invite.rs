//! The invite dialog: up to fifty addresses at once, a result for each, and nothing typed is lost.

use std::collections::HashMap;

use admit_core::addresses::{Address, Paste, Pasted, split_pasted};
use admit_core::ids::InviteId;
use admit_core::invites::{self, NewInvite};
use admit_core::roles::Role;
use admit_language::Words;
use admit_store::Error;
use axum::extract::{Path, State};
use axum::response::Response;
use futures_util::{StreamExt as _, stream};

use super::refusals;
use crate::app::App;
use crate::console::visitor::Manager;
use crate::help::Place;
use crate::html::{Done, Form, PageError, role_description, role_name};
use crate::pages::forms::{Problems, RoleChoice};
use crate::pages::members::{InviteOutcome, InvitePage, InviteResult};
use crate::pages::shell::Area;

/// Addresses that are invited at once, at most.
const AT_ONCE: usize = 50;
/// So many acts of one form wait for the database beside those of others.
const AT_THE_SAME_TIME: usize = 8;
/// Of what stands beside addresses in a table, this much is named.
const BESIDE_NAMED: usize = 10;

pub(super) async fn show(State(app): State<App>, manager: Manager) -> Result<Response, PageError> {
    manager.page(&dialog(&app, &manager, Role::User))
}

pub(super) async fn send(State(app): State<App>, manager: Manager, form: Form) -> Result<Response, PageError> {
    let text = form.field("addresses");
    let Paste { entries, heading, beside } = split_pasted(text);
    let Ok(role) = form.field("role").parse::<Role>() else {
        let problems = Problems::one("role", manager.words().t("invite-choose-role"));
        return manager.refusal(&InvitePage {
            addresses: text.to_owned(),
            problems,
            ..dialog(&app, &manager, Role::User)
        });
    };
    if entries.is_empty() {
        let problems = Problems::one("addresses", manager.words().t("invite-no-address"));
        return manager.refusal(&InvitePage { addresses: text.to_owned(), problems, ..dialog(&app, &manager, role) });
    }
    let tried = invite_each(&app, &manager, role, entries).await;
    let left: Vec<&str> =
        tried.iter().filter(|tried| tried.is_left()).map(|tried| tried.entry.typed.as_str()).collect();
    manager.page(&InvitePage {
        addresses: left.join("\n"),
        results: tried.into_iter().map(Tried::result).collect(),
        left_out: left_out(manager.words(), heading, &beside),
        ..dialog(&app, &manager, role)
    })
}

/// An entry, and what became of it.
struct Tried {
    entry: Pasted,
    outcome: InviteOutcome,
    /// Whether the same address stands further up.
    is_repeated: bool,
}

impl Tried {
    /// Whether it stays in the box.
    fn is_left(&self) -> bool {
        self.outcome != InviteOutcome::Invited && !self.is_repeated
    }

    fn result(self) -> InviteResult {
        InviteResult { address: self.entry.address, outcome: self.outcome }
    }
}

/// Invites what can be invited. Towards the limit counts no mistake, and no address twice.
async fn invite_each(app: &App, manager: &Manager, role: Role, entries: Vec<Pasted>) -> Vec<Tried> {
    let firsts = first_places(&entries);
    let is_first = |place: &usize| firsts[*place] == Some(*place);
    let within: Vec<usize> = (0..entries.len()).filter(is_first).take(AT_ONCE).collect();
    let invitations = within.into_iter().map(|place| {
        let address = &entries[place].address;
        async move { (place, invite(app, manager, role, address).await) }
    });
    let outcomes: HashMap<usize, InviteOutcome> =
        stream::iter(invitations).buffer_unordered(AT_THE_SAME_TIME).collect().await;
    let tried = |(place, entry): (usize, Pasted)| {
        let is_repeated = firsts[place].is_some_and(|first| first != place);
        let outcome = match firsts[place] {
            None => InviteOutcome::NotAnAddress,
            Some(first) => match outcomes.get(&first) {
                None => InviteOutcome::OverLimit,
                Some(InviteOutcome::Invited) if is_repeated => InviteOutcome::AlreadyInvited,
                Some(outcome) => outcome.clone(),
            },
        };
        Tried { entry, outcome, is_repeated }
    };
    entries.into_iter().enumerate().map(tried).collect()
}

/// Where the address of each entry stands first; nowhere for what is no address.
fn first_places(entries: &[Pasted]) -> Vec<Option<usize>> {
    let mut places = HashMap::new();
    let first_place = |(place, entry): (usize, &Pasted)| {
        let address = Address::parse(&entry.address).ok()?;
        Some(*places.entry(address.canonical().to_owned()).or_insert(place))
    };
    entries.iter().enumerate().map(first_place).collect()
}

/// What was not taken for an address, so that nobody misses it.
fn left_out(words: Words, heading: Option<String>, beside: &[String]) -> Vec<String> {
    let heading = heading.map(|line| words.t("invite-heading-line").with("line", line).to_string());
    let named = beside.iter().take(BESIDE_NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let beside = match beside.len() {
        0 => None,
        count if count <= BESIDE_NAMED => Some(words.t("invite-beside").with("words", named)),
        count => Some(words.t("invite-beside-more").with("words", named).with("count", count - BESIDE_NAMED)),
    };
    heading.into_iter().chain(beside.map(String::from)).collect()
}

/// Invites one address, in an act of its own: what is wrong with one keeps no other from being invited, and takes nothing
/// back.
async fn invite(app: &App, manager: &Manager, role: Role, address: &str) -> InviteOutcome {
    let new = NewInvite::plain(address, role);
    let input = (app.vault.clone(), manager.caller(), new);
    let created = app
        .store
        .write_concurrently(input, |tx, (vault, caller, new)| Box::pin(invites::create(tx, vault, caller, new)))
        .await;
    match created.map_err(PageError::unless_refused) {
        Ok(_) => InviteOutcome::Invited,
        Err(Err(PageError::OutcomeUnknown)) => InviteOutcome::Unknown,
        Err(Err(_)) => InviteOutcome::Failed,
        Err(Ok(refusal)) => match &refusal {
            invites::Refusal::AlreadyMember(_) => InviteOutcome::AlreadyMember,
            invites::Refusal::AlreadyInvited(_) => InviteOutcome::AlreadyInvited,
            invites::Refusal::InvalidAddress(_) => InviteOutcome::NotAnAddress,
            other => InviteOutcome::Refused(refusals::of_invite(manager.words(), other)),
        },
    }
}

pub(super) async fn send_again(
    State(app): State<App>,
    manager: Manager,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let input = (app.vault.clone(), manager.caller(), InviteId::from(id));
    let invited =
        app.store.write(input, |tx, (vault, caller, id)| Box::pin(invites::invite_again(tx, vault, caller, id))).await;
    let done = match invited {
        Ok(_) => Done::Invited,
        Err(Error::Refused(invites::Refusal::NotFound)) => return Err(PageError::NotFound),
        Err(Error::Refused(_)) => Done::NotInvited,
        Err(Error::Failed(failure)) => return Err(failure.into()),
    };
    Ok(manager.done(&manager.members_path(), done))
}

fn dialog(app: &App, manager: &Manager, selected: Role) -> InvitePage {
    InvitePage {
        shell: manager.shell(app, Area::Members).about(Place::Invite),
        organization_id: manager.organization.id.to_string(),
        addresses: String::new(),
        roles: role_choices(manager.words(), &manager.role.assignable_by_holder(manager.organization.kind), selected),
        results: Vec::new(),
        left_out: Vec::new(),
        problems: Problems::none(),
    }
}

/// Roles to choose from; at first perhaps none is chosen.
pub(in crate::console) fn role_choices(
    words: Words,
    roles: &[Role],
    selected: impl Into<Option<Role>>,
) -> Vec<RoleChoice> {
    let selected = selected.into();
    let choice = |role: &Role| RoleChoice {
        value: role.as_str().to_owned(),
        label: role_name(words, *role),
        description: role_description(words, *role),
        is_selected: Some(*role) == selected,
    };
    roles.iter().map(choice).collect()
}
