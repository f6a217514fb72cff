//! The list of members and open invites.

use std::collections::HashMap;

use admit_core::invites::{self, Invite, Status};
use admit_core::members::{self, Member};
use admit_core::outbox::{self, Delivery};
use admit_core::pages::Cursor;
use admit_core::people;
use admit_core::roles::Role;
use admit_core::{Caller, ids::PersonId};
use admit_language::{Length, Words};
use admit_store::{Failure, Timestamp, Transaction};
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::people::{Entry, NoPeople, People, Question, Show, list};
use crate::app::App;
use crate::console::paging::{Asked, AskedPage, Column};
use crate::console::visitor::Manager;
use crate::html::{PageError, moment, role_name};
use crate::pages::forms::Choice;
use crate::pages::members::{MailProblem, MemberRow, MembersPage, Standing, summary};
use crate::pages::shell::{Area, Person};

/// Counting stops here; beyond, the page says no number.
const COUNT_LIMIT: i64 = 10_001;
const COLUMNS: &[Column] = &[Column::newest_first("added")];

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    role: String,
    status: String,
    #[serde(flatten)]
    asked: Asked,
}

impl ListQuery {
    /// What is asked for of the list at this path.
    pub(super) fn question(self, path: &str) -> (AskedPage<'_>, Question) {
        let show = Show::from_query(&self.status);
        let asked = self.asked.of(path, COLUMNS, &[("role", &self.role), ("status", show.as_str())]);
        let (search, sorted, cursor) = (asked.search.clone(), asked.sorted, asked.cursor());
        (asked, Question { search, role: self.role, show, sorted, cursor })
    }
}

/// What the page shows, out of one moment of history.
struct Found {
    people: People,
    deliveries: Vec<Delivery>,
    inviters: HashMap<PersonId, String>,
    members: i64,
    pending_invites: i64,
    now: Timestamp,
}

pub(super) async fn show(
    State(app): State<App>,
    manager: Manager,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, PageError> {
    let path = manager.members_path();
    let (asked, question) = query.map(|Query(query)| query).unwrap_or_default().question(&path);
    let input = (manager.caller(), question.clone());
    let found = match app.store.read(input, |tx, (caller, question)| Box::pin(read(tx, caller, question))).await {
        Ok(found) => found,
        Err(NoPeople::UnknownCursor) => return Ok(asked.first_page()),
        Err(NoPeople::Error(error)) => return Err(error),
    };
    let entries = &found.people.entries;
    let pager = match &found.people.further {
        Some(id) => asked.way_on(id),
        None if entries.is_empty() && asked.cursor::<String>() != Cursor::Start => {
            if !asked.is_filtered() {
                return Ok(asked.first_page());
            }
            asked.way_back()
        }
        None => {
            let newer = entries.first().filter(|_| found.people.has_newer);
            asked.ways(newer, entries.last().filter(|_| found.people.has_older), Entry::id)
        }
    };
    let assignable = manager.role.assignable_by_holder(manager.organization.kind);
    let rows = entries.iter().map(|entry| row(entry, &found, &manager, &assignable)).collect();
    let counted = |count: i64| u64::try_from(count).ok().filter(|_| count < COUNT_LIMIT);
    manager.page(&MembersPage {
        shell: manager.shell(&app, Area::Members),
        organization_id: manager.organization.id.to_string(),
        summary: summary(manager.words(), counted(found.members), counted(found.pending_invites)),
        roles: role_choices(&manager, &question.role),
        statuses: status_choices(manager.words(), question.show),
        is_filtered: asked.is_filtered(),
        rows,
        pager,
        export_query: asked.query(),
        search: asked.text(),
        sorting: asked.sorting(),
    })
}

async fn read(tx: &mut Transaction, caller: &Caller, question: &Question) -> Result<Found, NoPeople> {
    let people = list(tx, caller, question).await?;
    let organization = &caller.organization.id;
    let invites: Vec<&Invite> = people
        .entries
        .iter()
        .filter_map(|entry| if let Entry::Invite(invite) = entry { Some(invite) } else { None })
        .collect();
    let ids: Vec<_> = invites.iter().map(|invite| invite.id.clone()).collect();
    let deliveries = outbox::delivery_of_invites(tx, organization, &ids).await?;
    let inviters = inviters(tx, &invites).await?;
    Ok(Found {
        deliveries,
        inviters,
        members: members::count_up_to(tx, organization, COUNT_LIMIT).await?,
        pending_invites: invites::count_pending_up_to(tx, organization, COUNT_LIMIT).await?,
        now: tx.now(),
        people,
    })
}

async fn inviters(tx: &mut Transaction, invites: &[&Invite]) -> Result<HashMap<PersonId, String>, Failure> {
    let mut names = HashMap::new();
    for id in invites.iter().filter_map(|invite| invite.invited_by.as_ref()) {
        if names.contains_key(id) {
            continue;
        }
        if let Some(person) = people::find(tx, id).await? {
            names.insert(id.clone(), if person.name.is_empty() { person.address } else { person.name });
        }
    }
    Ok(names)
}

fn row(entry: &Entry, found: &Found, manager: &Manager, assignable: &[Role]) -> MemberRow {
    let words = manager.words();
    match entry {
        Entry::Invite(invite) => MemberRow {
            person: Person::named("", &invite.address),
            is_self: false,
            role: role_name(words, invite.role),
            since: moment(words, invite.invited_at),
            standing: invite_standing(words, invite, found, assignable),
        },
        Entry::Member(member) => MemberRow {
            person: Person::named(&member.name, &member.address),
            is_self: is_self(member, manager),
            role: role_name(words, member.role),
            since: moment(words, member.added_at),
            standing: member_standing(member, manager, assignable),
        },
    }
}

fn is_self(member: &Member, manager: &Manager) -> bool {
    member.id == manager.member.signed_in.person.id
}

fn member_standing(member: &Member, manager: &Manager, assignable: &[Role]) -> Standing {
    let is_reachable = manager.role.may_act_on(member.role) && !is_self(member, manager);
    Standing::Member {
        user_id: member.id.to_string(),
        can_change_role: is_reachable && assignable.iter().any(|role| *role != member.role),
        can_remove: is_reachable,
    }
}

fn invite_standing(words: Words, invite: &Invite, found: &Found, assignable: &[Role]) -> Standing {
    let inviter = invite.invited_by.as_ref().and_then(|id| found.inviters.get(id));
    let invited_by = inviter.cloned().unwrap_or_else(|| words.t("members-a-key").to_string());
    let invite_id = invite.id.to_string();
    let can_change = assignable.contains(&invite.role);
    if invite.status(found.now) == Status::Expired {
        let ago = Length::elapsed(found.now.seconds_since(invite.expires_at));
        let expired = words.t("members-expired-ago").with_length(ago).to_string();
        return Standing::Expired { invite_id, invited_by, expired, can_change };
    }
    let left = Length::remaining(invite.expires_at.seconds_since(found.now));
    Standing::Pending {
        expires: words.t("members-expires-in").with_length(left).to_string(),
        mail_problem: mail_problem(words, invite, &found.deliveries),
        invite_id,
        invited_by,
        can_change,
    }
}

fn mail_problem(words: Words, invite: &Invite, deliveries: &[Delivery]) -> Option<MailProblem> {
    let delivery = deliveries.iter().rfind(|delivery| delivery.invite_id == invite.id)?;
    let reason = sentence(delivery.problem.as_ref()?);
    match delivery.state.as_str() {
        "failed" => Some(MailProblem {
            heading: words.t("members-mail-failed").to_string(),
            words: words.t("members-mail-failed-words").with("reason", reason).to_string(),
            is_final: true,
        }),
        "queued" => Some(MailProblem {
            heading: words.t("members-mail-delayed").to_string(),
            words: words.t("members-mail-delayed-words").with("reason", reason).to_string(),
            is_final: false,
        }),
        _ => None,
    }
}

/// What a mail server said, as a sentence.
fn sentence(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).chain(['.']).collect()
}

fn role_choices(manager: &Manager, selected: &str) -> Vec<Choice> {
    let words = manager.words();
    let label = words.t("members-all-roles").to_string();
    let all = Choice { value: String::new(), label, is_selected: selected.is_empty() };
    let choice = |role: &Role| Choice {
        value: role.as_str().to_owned(),
        label: role_name(words, *role),
        is_selected: role.as_str() == selected,
    };
    std::iter::once(all).chain(Role::of_kind(manager.organization.kind).iter().map(choice)).collect()
}

fn status_choices(words: Words, selected: Show) -> Vec<Choice> {
    let choice = |(show, value, key): (Show, &str, &'static str)| Choice {
        value: value.to_owned(),
        label: words.t(key).to_string(),
        is_selected: show == selected,
    };
    Show::ALL.into_iter().map(choice).collect()
}
