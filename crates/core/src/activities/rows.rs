//! The SQL of activities.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use super::{Activity, Belongs};
use crate::caller::{Actor, Origin};
use crate::ids::{ActivityId, OrganizationId};

/// Records an activity in the transaction of the act it tells of.
pub(crate) async fn record(
    tx: &mut Transaction,
    organization: Belongs<'_>,
    actor: &Actor,
    origin: &Origin,
    activity: &Activity<'_>,
) -> Result<(), Failure> {
    let now = tx.now();
    let id = ActivityId::new(tx)?;
    let mut details = serde_json::to_value(activity).map_err(not_serializable)?;
    let kind = details.as_object_mut().and_then(|fields| fields.remove("type"));
    let kind = kind.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let (actor_type, actor_id, actor_address) = match actor {
        Actor::Person(id) => ("user_actor", Some(id.as_str()), None),
        Actor::AdminKey(id) => ("admin_api_key_actor", Some(id.as_str()), None),
        Actor::ApiKey { id, .. } => ("api_actor", Some(id.as_str()), None),
        Actor::Unauthenticated(address) => ("unauthenticated_user_actor", None, Some(address.as_str())),
        Actor::System => ("system_actor", None, None),
    };
    tx.execute_later(
        "insert into activities
             (id, organization_id, type, created_at, actor_type, actor_id, actor_address, ip_address, user_agent, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            &id,
            organization,
            &kind,
            now,
            actor_type,
            actor_id,
            actor_address,
            origin.ip_address.as_ref(),
            origin.user_agent.as_ref(),
            details.to_string()
        ],
    )
    .await
}

fn not_serializable(error: serde_json::Error) -> Failure {
    Failure::Decode { column: "details".to_owned(), reason: error.to_string() }
}

/// An activity as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What happened.
    pub kind: String,
    /// When.
    pub created_at: Timestamp,
    /// What kind of actor did it.
    pub actor_type: String,
    /// Which one, when it has an id.
    pub actor_id: Option<String>,
    /// From which network address.
    pub ip_address: Option<String>,
    /// The fields of this kind of activity, as JSON.
    pub details: String,
}

impl FromRow for Recorded {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        Ok(Self {
            kind: row.get(0)?,
            created_at: row.get(1)?,
            actor_type: row.get(2)?,
            actor_id: row.get(3)?,
            ip_address: row.get(4)?,
            details: row.get(5)?,
        })
    }
}

/// The newest activities of an organization, newest first.
///
/// # Errors
/// [`Failure`] of the store.
pub async fn list(tx: &mut Transaction, organization: &OrganizationId, limit: i64) -> Result<Vec<Recorded>, Failure> {
    tx.list(
        "select type, created_at, actor_type, actor_id, ip_address, details from activities
         where organization_id = $1 order by id desc limit $2",
        params![organization, limit],
    )
    .await
}
