//! What the things are called that activities name by their ids.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::{FeedActor, Recorded};

/// What something is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name; of somebody without one, the address.
    pub name: String,
    /// The address of a person.
    pub address: Option<String>,
}

/// Names by ids. What is gone without a trace has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(HashMap<String, Named>);

impl Names {
    /// What the thing with this id is called.
    pub fn of(&self, id: &str) -> Option<&Named> {
        self.0.get(id)
    }
}

impl FromIterator<(String, Named)> for Names {
    fn from_iter<T: IntoIterator<Item = (String, Named)>>(named: T) -> Self {
        Self(named.into_iter().collect())
    }
}

impl FeedActor {
    /// The id of a person or a key.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::User { id, .. } | Self::AdminKey(id) | Self::ApiKey(id) => Some(id),
            Self::Unauthenticated(_) | Self::Operator => None,
        }
    }

    /// The address of a person.
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::User { address, .. } => address.as_deref(),
            Self::Unauthenticated(address) => Some(address),
            Self::AdminKey(_) | Self::ApiKey(_) | Self::Operator => None,
        }
    }
}

impl Recorded {
    /// The ids that it names, with that of its actor, and other texts.
    pub(super) fn named_ids(&self) -> BTreeSet<&str> {
        let mut texts = self.texts();
        texts.extend(self.actor.id());
        texts.into_iter().filter(|text| text.contains('_') && !text.contains(['@', ' '])).collect()
    }

    /// Whether it, or the name of something that it names, has this text in it, which is in lower case.
    pub(super) fn says(&self, text: &str, names: &Names) -> bool {
        let has = |said: &str| said.to_lowercase().contains(text);
        let named = self.named_ids();
        let named = named.iter().filter_map(|id| names.of(id));
        let actor = self.actor.id().into_iter().chain(self.actor.address());
        let own = [self.id.as_str(), &self.kind].into_iter().chain(actor).chain(self.ip_address.as_deref());
        own.chain(self.texts()).any(has)
            || named.into_iter().any(|named| has(&named.name) || named.address.as_deref().is_some_and(has))
    }

    fn texts(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        for value in self.details.values() {
            gather(value, &mut texts);
        }
        texts
    }
}

fn gather<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| gather(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
