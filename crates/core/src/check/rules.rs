//! Rules that a query can look for: each finds the ids of at most `$1` rows that break it.

pub(super) struct Rule {
    /// What should be so.
    pub(super) what: &'static str,
    pub(super) offenders: &'static str,
}

pub(super) const ALL: &[Rule] = &[
    Rule {
        what: "every organization has somebody who governs it",
        offenders: "select id from organizations where not exists (
            select 1 from members where members.organization_id = organizations.id and removed_at is null
                and role = case organizations.kind when 'enterprise' then 'primary_owner' else 'admin' end)
            order by id limit $1",
    },
    Rule {
        what: "every organization has one default workspace, which is active",
        offenders: "select id from organizations where 1 <> (
            select count(*) from workspaces where workspaces.organization_id = organizations.id and is_default = 1
                and archived_at is null)
            order by id limit $1",
    },
    Rule {
        what: "whoever was given a place in a workspace is a member of its organization",
        offenders: "select person_id from workspace_members where removed_at is null and not exists (
            select 1 from members where members.organization_id = workspace_members.organization_id
                and members.person_id = workspace_members.person_id and members.removed_at is null)
            order by person_id limit $1",
    },
    Rule {
        what: "in the default workspace nobody is given a place or another limit",
        offenders: "select id from workspaces where is_default = 1 and (
            exists (select 1 from workspace_members where workspace_members.workspace_id = workspaces.id)
            or exists (select 1 from workspace_rate_limits where workspace_rate_limits.workspace_id = workspaces.id))
            order by id limit $1",
    },
    Rule {
        what: "an archived workspace has no API key that is not archived",
        offenders: "select api_keys.id from api_keys join workspaces on workspaces.id = api_keys.workspace_id
            where workspaces.archived_at is not null and api_keys.status <> 'archived'
            order by api_keys.id limit $1",
    },
    Rule {
        what: "an address has at most one open invite in an organization",
        offenders: "select min(id) from invites where closed_at is null
            group by organization_id, canonical_address having count(*) > 1 order by 1 limit $1",
    },
    Rule {
        what: "an invite was answered in one way at most",
        offenders: "select id from invites where
            (accepted_at is not null and (declined_at is not null or deleted_at is not null))
            or (declined_at is not null and deleted_at is not null) order by id limit $1",
    },
    Rule {
        what: "an invite that was answered is closed, and one that is closed was answered or had expired",
        offenders: "select id from invites where
            (closed_at is null and (accepted_at is not null or declined_at is not null or deleted_at is not null))
            or (closed_at < expires_at and accepted_at is null and declined_at is null and deleted_at is null)
            order by id limit $1",
    },
    Rule {
        what: "an invite was accepted by somebody, before it expired",
        offenders: "select id from invites where accepted_at is not null
            and (accepted_by_person_id is null or accepted_at >= expires_at) order by id limit $1",
    },
    Rule {
        what: "whoever accepted an invite is or was a member",
        offenders: "select id from invites where accepted_at is not null and not exists (
            select 1 from members where members.organization_id = invites.organization_id
                and members.person_id = invites.accepted_by_person_id) order by id limit $1",
    },
    Rule {
        what: "every invite has its mail, unless its link was handed out",
        offenders: "select id from invites where not exists (
            select 1 from messages where messages.about = invites.id and messages.template = 'invitation')
            and not exists (
            select 1 from invite_details where invite_details.invite_id = invites.id and sends_mail = 0)
            order by id limit $1",
    },
    Rule {
        what: "every invite that was sent, accepted, declined or revoked has an activity that says so",
        offenders: "select organizations.id from organizations
            join (select organization_id, count(*) as sent, count(accepted_at) as accepted,
                      count(declined_at) as declined, count(deleted_at) as deleted
                  from invites group by organization_id) as invited on invited.organization_id = organizations.id
            left join (select organization_id,
                      count(case type when 'org_user_invite_sent' then 1 end) as sent,
                      count(case type when 'org_user_invite_accepted' then 1 end) as accepted,
                      count(case type when 'org_user_invite_rejected' then 1 end) as declined,
                      count(case type when 'org_user_invite_deleted' then 1 end) as deleted
                  from activities group by organization_id) as told on told.organization_id = organizations.id
            where told.organization_id is null or invited.sent <> told.sent or invited.accepted <> told.accepted
                or invited.declined <> told.declined or invited.deleted <> told.deleted
            order by organizations.id limit $1",
    },
    Rule {
        what: "an invite batch has all its rows, and counts as many outcomes as they have",
        offenders: "select id from invite_batches
            where row_count <> (select count(*) from invite_batch_rows where invite_batch_rows.batch_id = invite_batches.id)
            or (select count(*) from invite_batch_rows
                where invite_batch_rows.batch_id = invite_batches.id and outcome is not null)
                <> (select coalesce(sum(invite_batch_counts.row_count), 0) from invite_batch_counts
                    where invite_batch_counts.batch_id = invite_batches.id)
            order by id limit $1",
    },
    Rule {
        what: "a finished invite batch has no row that is not settled",
        offenders: "select id from invite_batches where (finished_at is null) <> (state in ('queued', 'running'))
            or (finished_at is not null and exists (
                select 1 from invite_batch_rows where invite_batch_rows.batch_id = invite_batches.id and outcome is null))
            order by id limit $1",
    },
    Rule {
        what: "a row of an invite batch that was invited has its invite, and shares it with no other",
        offenders: "select batch_id from invite_batch_rows where outcome in ('invited', 'renewed') and invite_id is null
            union select min(batch_id) from invite_batch_rows where outcome in ('invited', 'renewed')
            group by invite_id having count(*) > 1 order by 1 limit $1",
    },
    Rule {
        what: "a member who was removed had been added before",
        offenders: "select person_id from members where removed_at < added_at order by person_id limit $1",
    },
    Rule {
        what: "whoever is in a group is a member of one of its enterprise's organizations",
        offenders: "select id from group_members where ended_at is null and not exists (
            select 1 from organizations
            join members on members.organization_id = organizations.id and members.removed_at is null
            where organizations.parent_id = group_members.parent_id and members.person_id = group_members.person_id)
            order by id limit $1",
    },
    Rule {
        what: "a deleted group has neither members nor roles",
        offenders: "select id from groups where deleted_at is not null and (
            exists (select 1 from group_members where group_members.group_id = groups.id and ended_at is null)
            or exists (select 1 from group_roles where group_roles.group_id = groups.id))
            order by id limit $1",
    },
    Rule {
        what: "access tokens are of somebody who is a member, or their grant has ended",
        offenders: "select access_grants.id from access_grants
            join members on members.organization_id = access_grants.organization_id
                and members.person_id = access_grants.person_id
            where access_grants.ended_at is null and members.removed_at is not null
                and access_grants.expires_at > members.removed_at order by access_grants.id limit $1",
    },
    Rule {
        what: "a refresh token was used before it expired",
        offenders: "select digest from refresh_tokens where used_at >= expires_at order by digest limit $1",
    },
    Rule {
        what: "a device was let in only after somebody answered it",
        offenders: "select digest from device_authorizations
            where (used_at is not null or grant_id is not null) and answered_at is null order by digest limit $1",
    },
    Rule {
        what: "no service account looks after billing in a workspace",
        offenders: "select id from service_account_workspaces where role = 'workspace_billing' order by id limit $1",
    },
    Rule {
        what: "the API keys of an archived service account are archived",
        offenders: "select api_keys.id from api_keys
            join service_accounts on service_accounts.organization_id = api_keys.organization_id
                and service_accounts.id = api_keys.principal_service_account_id
            where service_accounts.archived_at is not null and api_keys.status <> 'archived'
            order by api_keys.id limit $1",
    },
    Rule {
        what: "a message is finished, or it is queued",
        offenders: "select id from messages where (state = 'queued') <> (finished_at is null) order by id limit $1",
    },
    Rule {
        what: "an organization has at most 32 webhook endpoints",
        offenders: "select organization_id from webhook_endpoints where deleted_at is null
            group by organization_id having count(*) > 32 order by 1 limit $1",
    },
    Rule {
        what: "a webhook endpoint with a reason to be disabled is disabled, and a deleted one keeps no secret",
        offenders: "select id from webhook_endpoints where (is_enabled = 1 and disabled_reason <> '')
            or (deleted_at is not null and sealed_secret <> '') order by id limit $1",
    },
    Rule {
        what: "nothing waits for a webhook endpoint that takes nothing",
        offenders: "select webhook_deliveries.id from webhook_deliveries
            join webhook_endpoints on webhook_endpoints.id = webhook_deliveries.webhook_endpoint_id
            where webhook_deliveries.state = 'queued'
                and (webhook_endpoints.is_enabled = 0 or webhook_endpoints.deleted_at is not null)
            order by webhook_deliveries.id limit $1",
    },
    Rule {
        what: "a webhook delivery is finished, or it is queued",
        offenders: "select id from webhook_deliveries where (state = 'queued') <> (finished_at is null)
            order by id limit $1",
    },
    Rule {
        what: "a message that was given up or dropped keeps no secret",
        offenders: "select id from messages where state in ('failed', 'dropped') and sealed_secrets is not null
            order by id limit $1",
    },
    Rule {
        what: "an API key has one secret without an end",
        offenders: "select id from api_keys where (
            select count(*) from api_key_secrets where api_key_secrets.key_id = api_keys.id and ends_at is null) <> 1
            order by id limit $1",
    },
    Rule {
        what: "an API key is bound to a workspace or has a principal, and a scoped key has scopes instead",
        offenders: "select id from api_keys where (form = 'scoped') <> (scopes is not null)
            or (form = 'api') <> (workspace_id is not null or principal_person_id is not null
                or principal_service_account_id is not null)
            order by id limit $1",
    },
    Rule {
        what: "an API key that acts for a person who was removed is archived",
        offenders: "select api_keys.id from api_keys
            join members on members.organization_id = api_keys.organization_id
                and members.person_id = api_keys.principal_person_id
            where api_keys.status <> 'archived' and members.removed_at is not null order by api_keys.id limit $1",
    },
];
