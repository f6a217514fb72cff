//! API keys and scoped keys. No row ends: an archived key is a cursor, and tells whose a leaked one was.

use admit_store::{Failure, FromRow, Row, Timestamp, Transaction, params};

use crate::caller::Principal;
use crate::ids::{KeyId, OrganizationId, PersonId, ServiceAccountId, WorkspaceId};
use crate::keys::{ApiKey, Change, Filter, KeyWorkspace, Status};
use crate::pages::{Conditions, Found, Listing, Look, Page, PageRequest, Place, Sorting};

/// Which of the two forms a key has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::keys) enum Form {
    Api,
    Scoped,
}

impl Form {
    pub(in crate::keys) const fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Scoped => "scoped",
        }
    }
}

/// What an [`ApiKey`] is read from. `$1` is the moment for which its status is worked out.
pub(super) const COLUMNS: &str = "api_keys.id, api_keys.name,
     case when api_keys.status <> 'archived' and api_keys.expires_at <= $1 then 'expired' else api_keys.status end,
     api_keys.hint, api_keys.scopes, api_keys.workspace_id, workspaces.is_default, api_keys.principal_person_id,
     api_keys.principal_service_account_id, api_keys.created_at, api_keys.created_by_person_id,
     api_keys.created_by_service_account_id, api_keys.created_by_key_id, api_keys.expires_at, key_uses.used_at";
/// How many columns that are.
pub(super) const WIDTH: usize = 15;
/// What they are read of, beside `api_keys`.
pub(super) const JOINS: &str = "left join workspaces on workspaces.organization_id = api_keys.organization_id
         and workspaces.id = api_keys.workspace_id
     left join key_uses on key_uses.key_id = api_keys.id";

impl FromRow for ApiKey {
    fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
        let scopes = row.get::<Option<String>>(4)?.map(|_| row.parse(4)).transpose()?;
        let workspace = row.get::<Option<WorkspaceId>>(5)?;
        let is_default = row.get::<Option<i64>>(6)? == Some(1);
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            status: row.parse(2)?,
            hint: row.get(3)?,
            scopes,
            workspace: workspace.map(|id| KeyWorkspace { id, is_default }),
            principal: principal(row, 7)?,
            created_at: row.get(9)?,
            created_by: principal(row, 10)?,
            created_by_key: row.get(12)?,
            expires_at: row.get(13)?,
            last_used_at: row.get(14)?,
        })
    }
}

/// A person in the column at `index`, or a service account in the one after it.
fn principal(row: &Row<'_>, index: usize) -> Result<Option<Principal>, Failure> {
    let person = row.get::<Option<PersonId>>(index)?.map(Principal::Person);
    let account = row.get::<Option<ServiceAccountId>>(index + 1)?.map(Principal::ServiceAccount);
    Ok(person.or(account))
}

/// A principal as its two columns.
fn columns(principal: Option<&Principal>) -> (Option<&PersonId>, Option<&ServiceAccountId>) {
    match principal {
        Some(Principal::Person(person)) => (Some(person), None),
        Some(Principal::ServiceAccount(account)) => (None, Some(account)),
        None => (None, None),
    }
}

pub(in crate::keys) async fn insert(
    tx: &mut Transaction,
    organization: &OrganizationId,
    key: &ApiKey,
) -> Result<(), Failure> {
    let form = if key.scopes.is_some() { Form::Scoped } else { Form::Api };
    let (person, account) = columns(key.principal.as_ref());
    let (creator, creating_account) = columns(key.created_by.as_ref());
    tx.execute(
        "insert into api_keys
             (id, organization_id, form, name, hint, status, scopes, workspace_id, principal_person_id,
              principal_service_account_id, created_at, created_by_person_id, created_by_service_account_id,
              created_by_key_id, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        params![
            &key.id,
            organization,
            form.as_str(),
            &key.name,
            &key.hint,
            key.status.as_str(),
            key.scopes.map(|scopes| scopes.to_string()),
            key.workspace.as_ref().map(|workspace| &workspace.id),
            person,
            account,
            key.created_at,
            creator,
            creating_account,
            key.created_by_key.as_ref(),
            key.expires_at,
        ],
    )
    .await?;
    Ok(())
}

pub(in crate::keys) async fn find(
    tx: &mut Transaction,
    organization: &OrganizationId,
    form: Form,
    id: &KeyId,
) -> Result<Option<ApiKey>, Failure> {
    let now = tx.now();
    tx.find(
        &format!(
            "select {COLUMNS} from api_keys {JOINS}
             where api_keys.organization_id = $2 and api_keys.form = $3 and api_keys.id = $4"
        ),
        params![now, organization, form.as_str(), id],
    )
    .await
}

fn listing(sorting: Sorting) -> Listing {
    let (sorted_by, ascends) = match sorting {
        Sorting::Made => (None, false),
        Sorting::Name => (Some("lower(api_keys.name)"), true),
    };
    Listing { table: "api_keys", sorted_by, id: "api_keys.id", ascends }
}

/// A page of those that are looked for; `None` when the cursor names no key of this form here.
pub(in crate::keys) async fn list(
    tx: &mut Transaction,
    organization: &OrganizationId,
    form: Form,
    filter: &Filter,
    look: &Look,
    request: &PageRequest<KeyId>,
) -> Result<Option<Found<ApiKey, KeyId>>, Failure> {
    let listing = listing(look.sorting);
    let mut all = Conditions::new("true");
    filter_form(&mut all, organization, form);
    let Some(edge) = listing.edge(tx, all.clone(), request).await? else { return Ok(None) };
    // Whose keys they are, an index in the order of ids tells; what no index leaves out is searched.
    let reached = match look.sorting {
        Sorting::Made if look.search.is_none() => None,
        Sorting::Name if look.search.is_none() && *filter == Filter::default() => None,
        Sorting::Made => {
            filter_owner(&mut all, filter);
            listing.reach(tx, all, request, edge.as_ref()).await?
        }
        Sorting::Name => listing.reach(tx, all, request, edge.as_ref()).await?,
    };
    let mut conditions = Conditions::new("true");
    conditions.parameter(tx.now());
    filter_form(&mut conditions, organization, form);
    filter_status(&mut conditions, form, filter.status);
    filter_owner(&mut conditions, filter);
    conditions.and_named_like("api_keys.name", look.search.as_deref());
    let end = listing.between(edge.as_ref(), reached.as_ref(), request, &mut conditions);
    let statement = format!("select {COLUMNS} from api_keys {JOINS} where {} {end}", conditions.sql());
    let page = Page::from_rows(tx.list(&statement, conditions.values()).await?, request);
    Ok(Some(Found::up_to(reached.map(Place::into_id), page)))
}

fn filter_form<'v>(conditions: &mut Conditions<'v>, organization: &'v OrganizationId, form: Form) {
    conditions.and("api_keys.organization_id = {}", organization);
    conditions.and("api_keys.form = {}", form.as_str());
}

fn filter_owner<'v>(conditions: &mut Conditions<'v>, filter: &'v Filter) {
    if let Some(workspace) = &filter.workspace {
        conditions.and("api_keys.workspace_id = {}", workspace);
    }
    if let Some(person) = &filter.created_by {
        conditions.and("api_keys.created_by_person_id = {}", person);
    }
    if let Some(person) = &filter.principal {
        // Only that person can have made them, and in that order there is an index.
        conditions.and("api_keys.created_by_person_id = {}", person);
        conditions.and("api_keys.principal_person_id = {}", person);
    }
    if let Some(account) = &filter.service_account {
        conditions.and("api_keys.principal_service_account_id = {}", account);
    }
}

/// A scoped key that was revoked is on no list.
fn filter_status(conditions: &mut Conditions<'_>, form: Form, status: Option<Status>) {
    const NOT_EXPIRED: &str = "coalesce(api_keys.expires_at > $1, true)";
    const EXPIRED: &str = "api_keys.expires_at <= $1";
    const NOT_ARCHIVED: &str = "api_keys.status <> 'archived'";
    let mut hold = |condition: &str| conditions.and_any(&[condition.to_owned()]);
    match status {
        Some(Status::Archived) => hold("api_keys.status = 'archived'"),
        Some(Status::Expired) => {
            hold(NOT_ARCHIVED);
            hold(EXPIRED);
        }
        Some(Status::Active) => {
            hold("api_keys.status = 'active'");
            hold(NOT_EXPIRED);
        }
        Some(Status::Inactive) => {
            hold("api_keys.status = 'inactive'");
            hold(NOT_EXPIRED);
        }
        None if form == Form::Scoped => hold(NOT_ARCHIVED),
        None => {}
    }
}

/// Changes a key that is not archived; says whether there was one.
pub(in crate::keys) async fn update(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
    change: &Change,
) -> Result<bool, Failure> {
    let changed = tx
        .execute(
            "update api_keys set name = coalesce($3, name), status = coalesce($4, status)
             where organization_id = $1 and id = $2 and status <> 'archived'",
            params![organization, id, change.name.as_ref(), change.status.map(Status::as_str)],
        )
        .await?;
    Ok(changed == 1)
}

/// When a key expires, if it does.
pub(in crate::keys) async fn find_expiry(
    tx: &mut Transaction,
    organization: &OrganizationId,
    id: &KeyId,
) -> Result<Option<Timestamp>, Failure> {
    struct Expiry(Timestamp);
    impl FromRow for Expiry {
        fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
            row.get(0).map(Self)
        }
    }
    let found: Option<Expiry> = tx
        .find(
            "select expires_at from api_keys where organization_id = $1 and id = $2 and expires_at is not null",
            params![organization, id],
        )
        .await?;
    Ok(found.map(|Expiry(expires_at)| expires_at))
}

/// How many keys are active, in the organization or in one workspace of it, counted no further than `limit`.
pub(crate) async fn count_active(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: Option<&WorkspaceId>,
    limit: i64,
) -> Result<i64, Failure> {
    let now = tx.now();
    let mut conditions = Conditions::new("status = 'active'");
    conditions.and("organization_id = {}", organization);
    conditions.and("coalesce(expires_at > {}, true)", now);
    if let Some(workspace) = workspace {
        conditions.and("workspace_id = {}", workspace);
    }
    let limit = conditions.parameter(limit);
    let statement =
        format!("select count(*) from (select 1 from api_keys where {} limit {limit}) as counted", conditions.sql());
    Ok(tx.find(&statement, conditions.values()).await?.unwrap_or(0))
}

/// Whose keys end together.
#[derive(Clone, Copy, Debug)]
pub(in crate::keys) enum Owner<'a> {
    /// A member, in one workspace or everywhere.
    Person(&'a PersonId, Option<&'a WorkspaceId>),
    Workspace(&'a WorkspaceId),
    ServiceAccount(&'a ServiceAccountId),
}

/// Archives what is not archived yet; returns the keys as they were, in no order.
pub(in crate::keys) async fn archive_of(
    tx: &mut Transaction,
    organization: &OrganizationId,
    owner: Owner<'_>,
) -> Result<Vec<(KeyId, Status)>, Failure> {
    struct Ended(KeyId, Status);
    impl FromRow for Ended {
        fn from_row(row: &Row<'_>) -> Result<Self, Failure> {
            Ok(Self(row.get(0)?, row.parse(1)?))
        }
    }
    let mut conditions = Conditions::new("status <> 'archived'");
    conditions.and("organization_id = {}", organization);
    match owner {
        Owner::Person(person, workspace) => {
            conditions.and("principal_person_id = {}", person);
            if let Some(workspace) = workspace {
                conditions.and("workspace_id = {}", workspace);
            }
        }
        Owner::Workspace(workspace) => conditions.and("workspace_id = {}", workspace),
        Owner::ServiceAccount(account) => conditions.and("principal_service_account_id = {}", account),
    }
    let listed = format!("select id, status from api_keys where {} order by id", conditions.sql());
    let ended: Vec<Ended> = tx.list(&listed, conditions.values()).await?;
    if !ended.is_empty() {
        let archived = format!("update api_keys set status = 'archived' where {}", conditions.sql());
        tx.execute(&archived, conditions.values()).await?;
    }
    Ok(ended.into_iter().map(|Ended(id, status)| (id, status)).collect())
}

/// Makes API keys inactive that are active, the oldest first, after one or from the first; returns them in that order.
pub(in crate::keys) async fn disable_active_after(
    tx: &mut Transaction,
    organization: &OrganizationId,
    after: Option<&KeyId>,
    limit: i64,
) -> Result<Vec<KeyId>, Failure> {
    let now = tx.now();
    let after = after.map_or("", KeyId::as_str);
    let disabled: Vec<String> = tx
        .list(
            "update api_keys set status = 'inactive' where organization_id = $1 and id in (
                 select id from api_keys where organization_id = $1 and form = 'api' and status = 'active' and id > $2
                     and coalesce(expires_at > $3, true) order by id limit $4)
             returning id",
            params![organization, after, now, limit],
        )
        .await?;
    let mut disabled: Vec<KeyId> = disabled.into_iter().map(KeyId::from).collect();
    disabled.sort();
    Ok(disabled)
}

/// Whether a member was given a role in a workspace that works with keys there.
pub(in crate::keys) async fn works_in_workspace(
    tx: &mut Transaction,
    organization: &OrganizationId,
    workspace: &WorkspaceId,
    person: &PersonId,
) -> Result<bool, Failure> {
    let found: Option<String> = tx
        .find(
            "select role from workspace_members
             where organization_id = $1 and workspace_id = $2 and person_id = $3 and removed_at is null
                 and role in ('workspace_developer', 'workspace_restricted_developer', 'workspace_admin')",
            params![organization, workspace, person],
        )
        .await?;
    Ok(found.is_some())
}
