//! The history of all invitations.

use std::collections::HashMap;

use admit_core::Caller;
use admit_core::ids::{InviteId, KeyId, PersonId};
use admit_core::invites::{self, DescribedInvite, Filter, Inviter, NamedInviter, Status, Who};
use admit_core::pages::{Found as FoundPage, PageRequest};
use admit_language::Words;
use admit_store::{Error, Timestamp, Transaction};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{delivery_words, status_mark, who_words};
use crate::app::App;
use crate::console::paging::{Asked, AskedPage, Column};
use crate::console::visitor::Manager;
use crate::html::{PageError, moment, role_name};
use crate::pages::forms::Choice;
use crate::pages::invites::{InviteRow, InvitesPage};
use crate::pages::shell::Area;

const COLUMNS: &[Column] = &[Column::newest_first("sent")];
const STATUSES: [Status; 5] = [Status::Pending, Status::Accepted, Status::Declined, Status::Expired, Status::Deleted];

#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::console) struct ListQuery {
    status: String,
    inviter: String,
    #[serde(flatten)]
    asked: Asked,
}

impl ListQuery {
    fn status(&self) -> Option<Status> {
        STATUSES.into_iter().find(|status| status.as_str() == self.status)
    }

    /// People and keys have ids of different beginnings.
    fn inviter(&self) -> Option<Inviter> {
        match self.inviter.as_str() {
            "" => None,
            id if id.starts_with("user_") => Some(Inviter::Person(PersonId::from(id))),
            id => Some(Inviter::AdminKey(KeyId::from(id))),
        }
    }

    /// The page that is asked for of the list at this path. What is no status asks for nothing.
    fn page<'a>(&self, path: &'a str) -> AskedPage<'a> {
        let status = self.status().map_or("", Status::as_str);
        self.asked.clone().of(path, COLUMNS, &[("status", status), ("inviter", &self.inviter)])
    }

    fn filter(&self, asked: &AskedPage<'_>) -> Filter {
        Filter {
            statuses: self.status().into_iter().collect(),
            search: asked.search.clone(),
            inviter: self.inviter(),
            ..Filter::default()
        }
    }
}

/// What the page shows, out of one moment of history.
struct Found {
    invites: FoundPage<DescribedInvite, InviteId>,
    names: HashMap<Inviter, String>,
    inviters: Vec<NamedInviter>,
    now: Timestamp,
}

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Response, PageError> {
    let query = query.map(|Query(query)| query).unwrap_or_default();
    let path = manager.settings_path("invites");
    let asked = query.page(&path);
    let question = (manager.caller(), query.filter(&asked), asked.request());
    let found = match app.store.read(question, |tx, question| Box::pin(read(tx, question))).await {
        Ok(found) => Found { invites: asked.sorted.turned(found.invites), ..found },
        Err(Error::Refused(invites::Refusal::UnknownCursor)) => return Ok(asked.first_page()),
        Err(error) => return Err(PageError::without_page(error)),
    };
    let Some(pager) = asked.pager(&found.invites, |described| &described.invite.id) else {
        return Ok(asked.first_page());
    };
    let words = manager.words();
    manager.page(&InvitesPage {
        shell: manager.shell(&app, Area::Invites),
        organization_id: manager.organization.id.to_string(),
        statuses: status_choices(words, query.status()),
        inviters: inviter_choices(words, &found, query.inviter().as_ref()),
        is_filtered: asked.is_filtered(),
        rows: found.invites.page.items.iter().map(|described| row(&manager, described, &found)).collect(),
        pager,
        search: asked.text(),
        sorting: asked.sorting(),
    })
}

type Question = (Caller, Filter, PageRequest<InviteId>);

async fn read(tx: &mut Transaction, (caller, filter, request): &Question) -> Result<Found, Error<invites::Refusal>> {
    let found = invites::search_described(tx, caller, filter, request).await?;
    let named: Vec<Inviter> = found
        .page
        .items
        .iter()
        .filter_map(|described| described.inviter.clone())
        .chain(filter.inviter.clone())
        .collect();
    Ok(Found {
        names: invites::name_inviters(tx, caller, &named).await?,
        inviters: invites::list_inviters(tx, caller).await?,
        now: tx.now(),
        invites: found,
    })
}

fn row(manager: &Manager, described: &DescribedInvite, found: &Found) -> InviteRow {
    let (words, invite) = (manager.words(), &described.invite);
    let can_act = match invite.status(found.now) {
        Status::Pending => true,
        Status::Expired => described.chain.superseded_by.is_none(),
        Status::Accepted | Status::Declined | Status::Deleted => false,
    };
    let assignable = manager.role.assignable_by_holder(manager.organization.kind);
    let name = described.inviter.as_ref().and_then(|inviter| Some((inviter, found.names.get(inviter)?.clone())));
    let inviter = match name {
        Some((Inviter::Person(_), name)) => Who::Person(name),
        Some((Inviter::AdminKey(_), name)) => Who::AdminKey(name),
        None => Who::System,
    };
    let chain = match (&described.chain.supersedes, &described.chain.superseded_by) {
        (_, Some(_)) => words.t("invites-replaced").to_string(),
        (Some(_), None) => words.t("invites-replaces").to_string(),
        (None, None) => String::new(),
    };
    InviteRow {
        invite_id: invite.id.to_string(),
        can_choose: can_act && assignable.contains(&invite.role),
        address: invite.address.clone(),
        role: role_name(words, invite.role),
        inviter: who_words(words, &inviter),
        invited_at: moment(words, invite.invited_at),
        status: status_mark(words, invite.status(found.now)),
        delivery: delivery_words(words, described.delivery.as_ref()),
        chain,
    }
}

fn status_choices(words: Words, selected: Option<Status>) -> Vec<Choice> {
    let all = Choice {
        value: String::new(),
        label: words.t("invites-all-statuses").to_string(),
        is_selected: selected.is_none(),
    };
    let choice = |status: Status| Choice {
        value: status.as_str().to_owned(),
        label: status_mark(words, status).words,
        is_selected: selected == Some(status),
    };
    std::iter::once(all).chain(STATUSES.map(choice)).collect()
}

/// Those who have invited; whoever is asked for is among them, also when there are too many to list.
fn inviter_choices(words: Words, found: &Found, selected: Option<&Inviter>) -> Vec<Choice> {
    let label = words.t("invites-all-inviters").to_string();
    let all = Choice { value: String::new(), label, is_selected: selected.is_none() };
    let choice = |inviter: &Inviter, name: &str| Choice {
        value: match inviter {
            Inviter::Person(id) => id.to_string(),
            Inviter::AdminKey(id) => id.to_string(),
        },
        label: match inviter {
            Inviter::Person(_) => name.to_owned(),
            Inviter::AdminKey(_) => words.t("activity-admin-key").with("name", name).to_string(),
        },
        is_selected: selected == Some(inviter),
    };
    let listed = found.inviters.iter().map(|named| choice(&named.inviter, &named.name));
    let beyond = selected.filter(|asked| !found.inviters.iter().any(|named| named.inviter == **asked));
    let beyond = beyond.and_then(|asked| Some(choice(asked, found.names.get(asked)?)));
    std::iter::once(all).chain(listed).chain(beyond).collect()
}
