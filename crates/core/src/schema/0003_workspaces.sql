-- The default workspace of an organization that was there before gets an id out of the organization's own, which sorts
-- before those of all workspaces to come.
create table workspaces (
    id text primary key,
    organization_id text not null references organizations (id),
    name text not null,
    is_default bigint not null,
    display_color text not null,
    compartment_id text not null unique,
    default_inference_geo text not null,
    allowed_inference_geos text not null,
    tags text not null,
    created_at bigint not null,
    archived_at bigint,
    unique (organization_id, id)
);
create unique index workspaces_default on workspaces (organization_id) where is_default = 1;
create index workspaces_active_in_order on workspaces (organization_id, id) where archived_at is null;
insert into workspaces
    (id, organization_id, name, is_default, display_color, compartment_id, default_inference_geo,
     allowed_inference_geos, tags, created_at)
select 'wrkspc_011' || replace(substr(replace(id, '-', ''), 1, 21), '0', 'G'), id, 'Default', 1, '#6C5BB9', id,
    'global', 'unrestricted', '{}', created_at
from organizations;

-- Only memberships that were given; those that a role in the organization brings are nowhere stored. Their order is that
-- of added_at and person_id, and one that ended keeps its place in it.
create table workspace_members (
    organization_id text not null,
    workspace_id text not null,
    person_id text not null,
    role text not null,
    added_at bigint not null,
    removed_at bigint,
    primary key (workspace_id, person_id),
    foreign key (organization_id, workspace_id) references workspaces (organization_id, id),
    foreign key (organization_id, person_id) references members (organization_id, person_id)
);
create index workspace_members_in_order on workspace_members (workspace_id, added_at, person_id)
    where removed_at is null;
create index workspace_members_of_person on workspace_members (organization_id, person_id) where removed_at is null;
