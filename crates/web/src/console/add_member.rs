//! What the dialogs "Add a member to Research" of groups and of workspaces share: the search among the organization's members,
//! and the choice of one of them.

use admit_core::members::{self, Member, Outside};
use admit_core::pages::{Cursor, Page, PageRequest};
use serde::Deserialize;

use super::paging::searched;
use super::visitor::Insider;
use crate::app::App;
use crate::html::PageError;
use crate::pages::dialogs::{AddMemberPage, PersonChoice};
use crate::pages::shell::{Area, Person};

/// So many members are shown to choose from.
const SHOWN: u32 = 10;

/// What the address of the dialog says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    pub(super) search: String,
}

/// Where somebody is to be added.
pub(super) struct Place<'a> {
    pub(super) area: Area,
    /// The path of its page.
    pub(super) path: String,
    pub(super) name: &'a str,
    /// The same, of whom only those are offered who are not in yet.
    pub(super) outside: Outside,
}

/// The dialog with those who match a search; the member with this id is chosen. It gives no role, and nothing is wrong.
pub(super) async fn dialog(
    app: &App,
    insider: &Insider,
    place: Place<'_>,
    search: &str,
    user_id: &str,
) -> Result<AddMemberPage, PageError> {
    let found = matching(app, insider, place.outside, search).await?;
    let choice = |member: &Member| PersonChoice {
        user_id: member.id.to_string(),
        person: Person::named(&member.name, &member.address),
        is_selected: member.id.as_str() == user_id,
    };
    Ok(AddMemberPage {
        shell: insider.shell(app, place.area),
        path: place.path,
        name: place.name.to_owned(),
        search: search.to_owned(),
        people: found.items.iter().map(choice).collect(),
        has_more: found.has_more,
        roles: Vec::new(),
        problem: None,
    })
}

async fn matching(app: &App, insider: &Insider, outside: Outside, text: &str) -> Result<Page<Member>, PageError> {
    let filter = members::Filter { search: searched(text), outside: Some(outside), ..members::Filter::default() };
    let input = (insider.caller(), filter, PageRequest { cursor: Cursor::Start, limit: SHOWN });
    let found = app
        .store
        .read(input, |tx, (caller, filter, request)| Box::pin(members::list(tx, caller, filter, request)))
        .await;
    found.map_err(PageError::without_page)
}
