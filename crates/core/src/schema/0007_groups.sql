-- Groups belong to the parent enterprise, custom roles to one organization (spec section 8.7).
create table groups (
    id text primary key,
    parent_id text not null,
    name text not null,
    source_type text not null,
    created_at bigint not null,
    updated_at bigint not null,
    deleted_at bigint
);
create index groups_in_order on groups (parent_id, id);

create table group_members (
    id text not null unique,
    group_id text not null references groups (id),
    person_id text not null references people (id),
    created_at bigint not null,
    primary key (group_id, person_id)
);
create index group_members_in_order on group_members (group_id, id);
create index group_members_of_person on group_members (person_id);

create table custom_roles (
    id text primary key,
    organization_id text not null references organizations (id),
    display_name text not null,
    source text not null,
    created_at bigint not null,
    updated_at bigint not null,
    unique (organization_id, id)
);
create index custom_roles_in_order on custom_roles (organization_id, id);

create table custom_role_permissions (
    id text primary key,
    organization_id text not null,
    role_id text not null,
    action text not null,
    resource text not null,
    unique (role_id, action, resource),
    foreign key (organization_id, role_id) references custom_roles (organization_id, id)
);
create index custom_role_permissions_in_order on custom_role_permissions (role_id, id);

create table group_roles (
    group_id text not null references groups (id),
    organization_id text not null,
    role_id text not null,
    assigned_at bigint not null,
    primary key (group_id, role_id),
    foreign key (organization_id, role_id) references custom_roles (organization_id, id)
);

create table invite_groups (
    organization_id text not null,
    invite_id text not null,
    group_id text not null references groups (id),
    position bigint not null,
    primary key (invite_id, group_id),
    foreign key (organization_id, invite_id) references invites (organization_id, id)
);
