-- Of form 'scoped' (an enterprise organization's, with scopes) or 'api'. Bound to a workspace, or to the organization with
-- a principal; a scoped key has neither.
create table api_keys (
    id text primary key,
    organization_id text not null references organizations (id),
    form text not null,
    name text not null,
    digest text not null unique,
    hint text not null,
    status text not null,
    scopes text,
    workspace_id text,
    principal_person_id text references people (id),
    principal_service_account_id text,
    created_at bigint not null,
    created_by_person_id text references people (id),
    created_by_service_account_id text,
    expires_at bigint,
    last_used_at bigint,
    unique (organization_id, id),
    foreign key (organization_id, workspace_id) references workspaces (organization_id, id),
    foreign key (organization_id, principal_service_account_id) references service_accounts (organization_id, id)
);
create index api_keys_in_order on api_keys (organization_id, form, id);
create index api_keys_of_workspace on api_keys (organization_id, workspace_id, id) where workspace_id is not null;
create index api_keys_of_person on api_keys (organization_id, principal_person_id)
    where principal_person_id is not null;
create index api_keys_of_service_account on api_keys (organization_id, principal_service_account_id)
    where principal_service_account_id is not null;
