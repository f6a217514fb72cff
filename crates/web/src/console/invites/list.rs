//! The history of all invitations.

use std::collections::HashMap;

use admit_core::Caller;
use admit_core::ids::{InviteId, KeyId, PersonId};
use admit_core::invites::{self, DescribedInvite, Filter, Inviter, NamedInviter, Status, Who};
use admit_core::pages::{Cursor, Page, PageRequest};
use admit_language::Words;
use admit_store::{Error, Timestamp, Transaction};
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{delivery_words, status_mark, who_words};
use crate::app::App;
use crate::console::visitor::Manager;
use crate::html::{PageError, moment, role_name};
use crate::pages::forms::Choice;
use crate::pages::invites::{InviteRow, InvitesPage};
use crate::pages::shell::{Area, Pager};

/// Rows on a page.
const PAGE_SIZE: u32 = 50;
/// The longest search, in characters; the rest is not looked at.
const SEARCH_LIMIT: usize = 100;
const STATUSES: [Status; 5] = [Status::Pending, Status::Accepted, Status::Declined, Status::Expired, Status::Deleted];

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::console) struct ListQuery {
    search: String,
    status: String,
    inviter: String,
    after: String,
    before: String,
}

impl ListQuery {
    fn search(&self) -> String {
        self.search.trim().chars().take(SEARCH_LIMIT).collect()
    }

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

    fn filter(&self) -> Filter {
        Filter {
            statuses: self.status().into_iter().collect(),
            search: Some(self.search()).filter(|search| !search.is_empty()),
            inviter: self.inviter(),
            ..Filter::default()
        }
    }

    fn request(&self) -> PageRequest<InviteId> {
        let cursor = match (self.after.as_str(), self.before.as_str()) {
            ("", "") => Cursor::Start,
            ("", before) => Cursor::Before(InviteId::from(before)),
            (after, _) => Cursor::After(InviteId::from(after)),
        };
        PageRequest { cursor, limit: PAGE_SIZE }
    }

    fn is_filtered(&self) -> bool {
        !self.search().is_empty() || self.status().is_some() || self.inviter().is_some()
    }
}

/// What the page shows, out of one moment of history.
struct Found {
    page: Page<DescribedInvite>,
    cursor: Cursor<InviteId>,
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
    let input = (manager.caller(), query.filter(), query.request());
    let found =
        app.store.read(input, |tx, (caller, filter, request)| Box::pin(read(tx, caller, filter, request))).await;
    let found = found.map_err(|error| match PageError::unless_refused(error) {
        Ok(_) => PageError::Forbidden,
        Err(error) => error,
    })?;
    let words = manager.words();
    manager.page(&InvitesPage {
        shell: manager.shell(&app, Area::Invites),
        organization_id: manager.organization.id.to_string(),
        statuses: status_choices(words, query.status()),
        inviters: inviter_choices(words, &found, query.inviter().as_ref()),
        is_filtered: query.is_filtered(),
        rows: found.page.items.iter().map(|described| row(words, described, &found)).collect(),
        pager: pager(&manager.settings_path("invites"), &query, &found),
        search: query.search(),
    })
}

async fn read(
    tx: &mut Transaction,
    caller: &Caller,
    filter: &Filter,
    request: &PageRequest<InviteId>,
) -> Result<Found, Error<invites::Refusal>> {
    let (page, cursor) = match invites::list_described(tx, caller, filter, request).await {
        // A cursor out of an old link: show the first page.
        Err(Error::Refused(invites::Refusal::UnknownCursor)) => {
            let first = PageRequest { cursor: Cursor::Start, limit: request.limit };
            (invites::list_described(tx, caller, filter, &first).await?, Cursor::Start)
        }
        page => (page?, request.cursor.clone()),
    };
    let named: Vec<Inviter> =
        page.items.iter().filter_map(|described| described.inviter.clone()).chain(filter.inviter.clone()).collect();
    Ok(Found {
        names: invites::name_inviters(tx, caller, &named).await?,
        inviters: invites::list_inviters(tx, caller).await?,
        now: tx.now(),
        page,
        cursor,
    })
}

fn row(words: Words, described: &DescribedInvite, found: &Found) -> InviteRow {
    let invite = &described.invite;
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
            Inviter::AdminKey(_) => words.t("invites-key").with("name", name).to_string(),
        },
        is_selected: selected == Some(inviter),
    };
    let listed = found.inviters.iter().map(|named| choice(&named.inviter, &named.name));
    let beyond = selected.filter(|asked| !found.inviters.iter().any(|named| named.inviter == **asked));
    let beyond = beyond.and_then(|asked| Some(choice(asked, found.names.get(asked)?)));
    std::iter::once(all).chain(listed).chain(beyond).collect()
}

fn pager(path: &str, query: &ListQuery, found: &Found) -> Pager {
    let link = |name: &str, described: Option<&DescribedInvite>| {
        let mut fields = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("search", &query.search()), ("status", &query.status), ("inviter", &query.inviter)] {
            if !value.is_empty() {
                fields.append_pair(name, value);
            }
        }
        described.map(|described| format!("{path}?{}", fields.append_pair(name, described.invite.id.as_str()).finish()))
    };
    let is_backwards = matches!(found.cursor, Cursor::Before(_) | Cursor::End);
    let has_newer = if is_backwards { found.page.has_more } else { found.cursor != Cursor::Start };
    let has_older = if is_backwards { true } else { found.page.has_more };
    Pager {
        newer: if has_newer { link("before", found.page.items.first()) } else { None },
        older: if has_older { link("after", found.page.items.last()) } else { None },
    }
}
