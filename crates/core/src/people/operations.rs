//! Acts of people on themselves.

use admit_store::{Error, Transaction};

use super::{Person, rows};
use crate::activities::{self, Activity, Update};
use crate::caller::{Actor, Origin};
use crate::members;
use crate::names::{BadName, parse_name};

impl admit_store::Refusal for BadName {}

/// How somebody wants to be called, and to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileChange {
    /// The name, as typed.
    pub name: String,
    /// The language, as a BCP 47 tag; none follows the browser.
    pub language: Option<String>,
    /// The colours, by their name; none follows the system.
    pub theme: Option<String>,
}

/// Changes what a person says of themselves. A new name is told in the feed of each of their organizations; in which
/// language and colours they read is nobody else's matter. Returns the person as they are now.
///
/// # Errors
/// [`BadName`]; nothing is changed then.
pub async fn change_profile(
    tx: &mut Transaction,
    person: &Person,
    change: &ProfileChange,
    origin: &Origin,
) -> Result<Person, Error<BadName>> {
    // Somebody whom an administrator named by address alone has no name, and need not take one.
    let keeps_no_name = person.name.is_empty() && change.name.trim().is_empty();
    let name = if keeps_no_name { String::new() } else { parse_name(&change.name).map_err(Error::Refused)? };
    let changed = Person { name, language: change.language.clone(), theme: change.theme.clone(), ..person.clone() };
    let Some(before) = rows::find(tx, &person.id).await? else { return Ok(changed) };
    if changed == before {
        return Ok(changed);
    }
    rows::update_profile(tx, &changed).await?;
    if changed.name != before.name {
        members::note_name(tx, &changed).await?;
        let updates = [Update { r#type: "name", previous_value: before.name, current_value: changed.name.clone() }];
        let updated = Activity::OrgUserUpdated { user_id: &changed.id, updates: &updates };
        activities::record(tx, None, &Actor::Person(changed.id.clone()), origin, &updated).await?;
    }
    Ok(changed)
}
