-- Groups belong to the parent enterprise, custom roles to one organization (spec section 8.7). What refers to rows of both
-- proves that the organization is one of that enterprise.
create unique index organizations_of_parent on organizations (parent_id, id);

create table groups (
    id text primary key,
    parent_id text not null,
    name text not null,
    source_type text not null,
    created_at bigint not null,
    updated_at bigint not null,
    deleted_at bigint,
    unique (parent_id, id)
);
create index groups_in_order on groups (parent_id, id) where deleted_at is null;

-- A row that ended stays: it is a cursor.
create table group_members (
    id text primary key,
    parent_id text not null,
    group_id text not null,
    person_id text not null references people (id),
    created_at bigint not null,
    ended_at bigint,
    foreign key (parent_id, group_id) references groups (parent_id, id)
);
create unique index group_members_now on group_members (group_id, person_id) where ended_at is null;
create index group_members_in_order on group_members (group_id, id) where ended_at is null;
create index group_members_of_person on group_members (parent_id, person_id) where ended_at is null;

create table custom_roles (
    id text primary key,
    organization_id text not null references organizations (id),
    display_name text not null,
    source_type text not null,
    created_at bigint not null,
    updated_at bigint not null,
    deleted_at bigint,
    unique (organization_id, id)
);
create index custom_roles_in_order on custom_roles (organization_id, id) where deleted_at is null;

-- A row that ended stays: it is a cursor.
create table custom_role_permissions (
    id text primary key,
    organization_id text not null,
    role_id text not null,
    action text not null,
    resource text not null,
    ended_at bigint,
    foreign key (organization_id, role_id) references custom_roles (organization_id, id)
);
create unique index custom_role_permissions_now on custom_role_permissions (role_id, action, resource)
    where ended_at is null;
create index custom_role_permissions_in_order on custom_role_permissions (role_id, id) where ended_at is null;

create table group_roles (
    parent_id text not null,
    group_id text not null,
    organization_id text not null,
    role_id text not null,
    assigned_at bigint not null,
    primary key (group_id, role_id),
    foreign key (parent_id, group_id) references groups (parent_id, id),
    foreign key (parent_id, organization_id) references organizations (parent_id, id),
    foreign key (organization_id, role_id) references custom_roles (organization_id, id)
);
create index group_roles_of_role on group_roles (organization_id, role_id);

-- may_grant_owner_access: whether whoever invited may put people into a group that grants owner access.
create table invite_groups (
    organization_id text not null,
    invite_id text not null,
    position bigint not null,
    parent_id text not null,
    group_id text not null,
    may_grant_owner_access bigint not null,
    primary key (organization_id, invite_id, position),
    foreign key (organization_id, invite_id) references invites (organization_id, id),
    foreign key (parent_id, organization_id) references organizations (parent_id, id),
    foreign key (parent_id, group_id) references groups (parent_id, id)
);

-- Custom roles that every enterprise organization has; those that were there before get ids out of their own.
insert into custom_roles (id, organization_id, display_name, source_type, created_at, updated_at)
select 'rbac_role_0111' || replace(substr(replace(id, '-', ''), 1, 20), '0', 'G'), id, 'Owner', 'built_in', created_at,
    created_at
from organizations where kind = 'enterprise';
insert into custom_roles (id, organization_id, display_name, source_type, created_at, updated_at)
select 'rbac_role_0112' || replace(substr(replace(id, '-', ''), 1, 20), '0', 'G'), id, 'User', 'built_in', created_at,
    created_at
from organizations where kind = 'enterprise';
insert into custom_role_permissions (id, organization_id, role_id, action, resource)
select 'rbac_perm' || substr(id, 10), organization_id, id,
    case display_name when 'Owner' then 'capability_access_all' else 'capability_access_all_ga' end,
    '{"type":"organization"}'
from custom_roles;
