//! Batches and their rows on the wire.

use std::collections::BTreeMap;

use admit_core::credentials::Asker;
use admit_core::ids::GroupId;
use admit_core::invite_batches::{self, Outcome, Row, Settled};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::invites::Workspace;
use crate::json::Moment;

/// Many invites that were asked for together.
#[derive(Serialize, ToSchema)]
pub(super) struct InviteBatch {
    #[schema(example = "ibatch_015gWxCN9Hfg2QhZwTK7Mdeu")]
    pub(super) id: String,
    #[schema(example = "invite_batch")]
    r#type: &'static str,
    /// `queued`, `running`, `finished`, `stopped` (whoever asked may not go on) or `undone`.
    status: &'static str,
    row_count: i64,
    /// How many rows have an outcome.
    settled_count: i64,
    /// How many rows have which outcome, such as `{"invited": 2}`.
    outcomes: BTreeMap<&'static str, i64>,
    /// How many of its invites were revoked by undoing it.
    revoked_count: i64,
    /// Who asked for it; null for whoever runs the server.
    requester: Option<Requester>,
    message: Option<String>,
    locale: Option<String>,
    expires_in_seconds: i64,
    #[schema(value_type = String)]
    created_at: Moment,
    #[schema(value_type = Option<String>)]
    finished_at: Option<Moment>,
    #[schema(value_type = Option<String>)]
    undone_at: Option<Moment>,
}

/// Who asked for a batch.
#[derive(Serialize, ToSchema)]
#[serde(tag = "type")]
#[schema(as = InviteBatchRequester)]
pub(super) enum Requester {
    #[serde(rename = "user_actor")]
    User { user_id: String },
    #[serde(rename = "admin_api_key_actor")]
    AdminKey { admin_api_key_id: String },
    #[serde(rename = "api_actor")]
    ApiKey { api_key_id: String },
}

impl Requester {
    fn of(asker: Asker) -> Option<Self> {
        Some(match asker {
            Asker::System => return None,
            Asker::Session(person) | Asker::AccessToken(person) => Self::User { user_id: person.to_string() },
            Asker::AdminKey(key) => Self::AdminKey { admin_api_key_id: key.to_string() },
            Asker::ApiKey(key) => Self::ApiKey { api_key_id: key.to_string() },
        })
    }
}

impl From<invite_batches::InviteBatch> for InviteBatch {
    fn from(batch: invite_batches::InviteBatch) -> Self {
        Self {
            id: batch.id.to_string(),
            r#type: "invite_batch",
            status: batch.state.as_str(),
            row_count: batch.row_count,
            settled_count: batch.settled_count(),
            outcomes: batch.counts.iter().map(|(outcome, rows)| (outcome.as_str(), *rows)).collect(),
            revoked_count: batch.revoked_count,
            requester: Requester::of(batch.asker),
            message: batch.shared.message,
            locale: batch.shared.locale,
            expires_in_seconds: batch.shared.lifetime_seconds,
            created_at: Moment(batch.created_at),
            finished_at: batch.finished_at.map(Moment),
            undone_at: batch.undone_at.map(Moment),
        }
    }
}

/// A batch that was undone.
#[derive(Serialize, ToSchema)]
#[schema(as = UndoneInviteBatch)]
pub(super) struct Undone {
    #[serde(flatten)]
    pub(super) batch: InviteBatch,
    /// How many of its invites were accepted; these members stay.
    pub(super) accepted_count: i64,
}

/// A row, and what became of it.
#[derive(Serialize, ToSchema)]
#[schema(as = InviteBatchRow)]
pub(super) struct BatchRow {
    /// Its place, from 1; for `after_id` and `before_id`.
    id: String,
    email: String,
    role: String,
    workspaces: Vec<Workspace>,
    rbac_group_ids: Vec<String>,
    metadata: BTreeMap<String, String>,
    /// `invited` and `renewed` (in a dry run `would_invite` and `would_renew`), or why not: `already_member`,
    /// `already_invited`, `domain_not_allowed`, `no_seat`, `invited_too_often`, `invalid_address`, `duplicate`,
    /// `role_not_assignable`, `missing_scope`, `group_not_found`, `workspace_not_found`, `invalid_details`, `has_directory`,
    /// `refused`, `stopped`. Null while it is still to be tried.
    outcome: Option<&'static str>,
    /// Its invite, or the one in its way.
    invite_id: Option<String>,
    /// The member who has the address.
    user_id: Option<String>,
    /// The earlier row with the same address.
    duplicate_of: Option<String>,
    /// What is wrong, in words or as the value that is.
    problem: Option<String>,
}

impl BatchRow {
    pub(super) fn settled(row: Row) -> Self {
        Self::new(row, Outcome::as_str)
    }

    fn foreseen(row: Row) -> Self {
        Self::new(row, would)
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    fn new(row: Row, spelling: fn(Outcome) -> &'static str) -> Self {
        let Row { number, row, settled } = row;
        let outcome = settled.as_ref().map(|settled| spelling(settled.outcome));
        let (invite_id, user_id, duplicate_of, problem) = match settled {
            Some(Settled { invite_id, user_id, duplicate_of, problem, .. }) => (
                invite_id.map(|id| id.to_string()),
                user_id.map(|id| id.to_string()),
                duplicate_of.map(|row| row.to_string()),
                problem,
            ),
            None => (None, None, None, None),
        };
        Self {
            id: number.to_string(),
            email: row.address,
            role: row.role,
            workspaces: row.contents.workspaces.into_iter().map(Workspace::from).collect(),
            rbac_group_ids: row.contents.group_ids.iter().map(GroupId::to_string).collect(),
            metadata: row.contents.metadata,
            outcome,
            invite_id,
            user_id,
            duplicate_of,
            problem,
        }
    }
}

/// What did not happen is told as what would.
fn would(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Invited => "would_invite",
        Outcome::Renewed => "would_renew",
        other => other.as_str(),
    }
}

/// What would become of a batch.
#[derive(Serialize, ToSchema)]
#[schema(as = InviteBatchDryRun)]
pub(super) struct DryRun {
    #[schema(example = "invite_batch_dry_run")]
    r#type: &'static str,
    row_count: usize,
    /// How many rows would have which outcome.
    outcomes: BTreeMap<&'static str, i64>,
    rows: Vec<BatchRow>,
}

impl DryRun {
    pub(super) fn new(rows: Vec<Row>) -> Self {
        let rows: Vec<BatchRow> = rows.into_iter().map(BatchRow::foreseen).collect();
        let mut outcomes = BTreeMap::new();
        for outcome in rows.iter().filter_map(|row| row.outcome) {
            *outcomes.entry(outcome).or_default() += 1;
        }
        Self { r#type: "invite_batch_dry_run", row_count: rows.len(), outcomes, rows }
    }
}

/// What asking for a batch gives back.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = SubmittedInviteBatch)]
pub(super) enum Submitted {
    Batch(InviteBatch),
    DryRun(DryRun),
}
