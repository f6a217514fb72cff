-- Of form 'scoped' (an enterprise organization's, with scopes) or 'api'. Bound to a workspace, or to the organization with
-- a principal; a scoped key has neither. The hint is that of the newest secret.
create table api_keys (
    id text primary key,
    organization_id text not null references organizations (id),
    form text not null,
    name text not null,
    hint text not null,
    status text not null,
    scopes text,
    workspace_id text,
    principal_person_id text,
    principal_service_account_id text,
    created_at bigint not null,
    created_by_person_id text references people (id),
    created_by_service_account_id text,
    created_by_key_id text,
    expires_at bigint,
    unique (organization_id, id),
    foreign key (organization_id, workspace_id) references workspaces (organization_id, id),
    foreign key (organization_id, principal_person_id) references members (organization_id, person_id),
    foreign key (organization_id, principal_service_account_id) references service_accounts (organization_id, id)
);
create index api_keys_in_order on api_keys (organization_id, form, id);
create index api_keys_by_status on api_keys (organization_id, status, id);
create index api_keys_of_workspace on api_keys (organization_id, workspace_id, id) where workspace_id is not null;
create index api_keys_of_creator on api_keys (organization_id, created_by_person_id, id)
    where created_by_person_id is not null;
create index api_keys_of_person on api_keys (organization_id, principal_person_id)
    where principal_person_id is not null;
create index api_keys_of_service_account on api_keys (organization_id, principal_service_account_id)
    where principal_service_account_id is not null;

-- A key has one secret without an end and, after it was rotated, older ones that end.
create table api_key_secrets (
    digest text primary key,
    organization_id text not null,
    key_id text not null,
    created_at bigint not null,
    ends_at bigint,
    foreign key (organization_id, key_id) references api_keys (organization_id, id)
);
create index api_key_secrets_of_key on api_key_secrets (organization_id, key_id);
create unique index api_key_secrets_current on api_key_secrets (key_id) where ends_at is null;

-- When a key was last used, to within an hour. Apart from the keys, so that using one and changing it never meet.
create table key_uses (
    key_id text primary key,
    organization_id text not null references organizations (id),
    used_at bigint not null
);

alter table admin_keys add column created_by_key_id text;
