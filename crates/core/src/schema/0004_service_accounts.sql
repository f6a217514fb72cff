create table service_accounts (
    id text primary key,
    organization_id text not null references organizations (id),
    name text not null,
    description text,
    organization_role text not null,
    created_at bigint not null,
    updated_at bigint not null,
    archived_at bigint,
    created_by_actor_id text,
    updated_by_actor_id text,
    archived_by_actor_id text,
    unique (organization_id, id),
    unique (organization_id, name)
);
create index service_accounts_active_in_order on service_accounts (organization_id, id) where archived_at is null;

-- Only memberships that were given; the implicit one of the default workspace is nowhere stored. One that ended keeps its
-- place in the order of ids, and gets it back when it is given again.
create table service_account_workspaces (
    id text not null unique,
    organization_id text not null,
    service_account_id text not null,
    workspace_id text not null,
    role text not null,
    added_at bigint not null,
    removed_at bigint,
    created_by_actor_id text,
    primary key (service_account_id, workspace_id),
    foreign key (organization_id, service_account_id) references service_accounts (organization_id, id),
    foreign key (organization_id, workspace_id) references workspaces (organization_id, id)
);
create index workspaces_of_service_account on service_account_workspaces (service_account_id, id)
    where removed_at is null;
create index service_accounts_of_workspace on service_account_workspaces (workspace_id, id)
    where removed_at is null;
