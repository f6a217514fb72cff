//! What the feed is asked for, and what it tells.

use admit_store::Timestamp;
use serde_json::{Map, Value};

use crate::ids::{ActivityId, OrganizationId};
use crate::pages::{self, Cursor, PageRequest};

/// In which order the feed is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListOrder {
    /// The newest first.
    #[default]
    Descending,
    /// The oldest first.
    Ascending,
}

/// Which types of activities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Types {
    /// All.
    #[default]
    All,
    /// These. One that nothing ever had matches nothing.
    Only(Vec<String>),
    /// All but these.
    Except(Vec<String>),
}

/// Which activities to list. Every condition must hold; an empty one holds for all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of which types.
    pub types: Types,
    /// Only what one of these people did, by hand or with an access token, or one of these keys. Empty means anybody.
    pub actors: Vec<String>,
    /// Only what belongs to one of these organizations, named by UUID or by tag. Empty means any, and none.
    pub organizations: Vec<String>,
    /// Only what happened at this moment or later.
    pub from: Option<Timestamp>,
    /// Only what happened before this moment.
    pub before: Option<Timestamp>,
}

/// Which page of a feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// In which order.
    pub order: ListOrder,
    /// Which activities.
    pub filter: Filter,
    /// Which page of them, in that order.
    pub page: PageRequest<ActivityId>,
}

impl Default for Feed {
    /// The newest hundred (spec section 3.3).
    fn default() -> Self {
        let page = PageRequest { cursor: Cursor::Start, limit: 100 };
        Self { order: ListOrder::default(), filter: Filter::default(), page }
    }
}

/// A page of a search through the feed.
pub type Found = pages::Found<Recorded, ActivityId>;

/// Who did it, as the feed tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedActor {
    /// A person, with the address of today.
    User {
        /// The person's id.
        id: String,
        /// The person's address.
        address: Option<String>,
    },
    /// A program with an admin key; which one.
    AdminKey(String),
    /// A program with an API key; which one.
    ApiKey(String),
    /// Somebody who has shown no more than this address.
    Unauthenticated(String),
    /// Whoever runs the server.
    Operator,
}

/// An activity as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its id.
    pub id: ActivityId,
    /// What happened.
    pub kind: String,
    /// When.
    pub created_at: Timestamp,
    /// The organization it belongs to.
    pub organization_id: Option<OrganizationId>,
    /// Who did it.
    pub actor: FeedActor,
    /// From which network address.
    pub ip_address: Option<String>,
    /// With what program.
    pub user_agent: Option<String>,
    /// The fields of this kind of activity.
    pub details: Map<String, Value>,
}
