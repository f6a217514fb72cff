-- A missing row means enabled: the feed tells of everything until somebody stops it.
create table compliance_settings (
    organization_id text primary key references organizations (id),
    is_enabled bigint not null,
    updated_at bigint not null
);

-- Every index ends with the order of the feed.
create index activities_in_feed_by_type on activities (feed_organization_id, type, id);
create index activities_in_feed_by_actor on activities (feed_organization_id, actor_id, type, id)
    where actor_id is not null;

-- The row of a deleted endpoint stays as a cursor, and keeps no secret.
create table webhook_endpoints (
    id text primary key,
    organization_id text not null references organizations (id),
    name text not null,
    description text not null,
    url text not null,
    enabled_events text not null,
    is_enabled bigint not null,
    disabled_reason text not null,
    sealed_secret text not null,
    failing_since bigint,
    failed_tries bigint not null,
    created_at bigint not null,
    updated_at bigint not null,
    deleted_at bigint,
    unique (organization_id, id)
);
create index webhook_endpoints_in_order on webhook_endpoints (organization_id, id) where deleted_at is null;

-- claimed_until is when the claim of a worker lapses that has it under way.
create table webhook_deliveries (
    id text primary key,
    organization_id text not null,
    webhook_endpoint_id text not null,
    event_id text not null,
    event_type text not null,
    body text not null,
    state text not null,
    tries bigint not null,
    next_try_at bigint not null,
    claimed_until bigint,
    last_status bigint,
    last_problem text,
    created_at bigint not null,
    finished_at bigint,
    foreign key (organization_id, webhook_endpoint_id) references webhook_endpoints (organization_id, id)
);
create index webhook_deliveries_due on webhook_deliveries (next_try_at) where state = 'queued';
create index webhook_deliveries_queued on webhook_deliveries (organization_id, webhook_endpoint_id, id)
    where state = 'queued';
create index webhook_deliveries_in_order on webhook_deliveries (organization_id, webhook_endpoint_id, id);
