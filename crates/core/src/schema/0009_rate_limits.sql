-- Only limits that a workspace was given; those of organizations are a table of the program.
create table workspace_rate_limits (
    organization_id text not null,
    workspace_id text not null,
    group_id text not null,
    limiter text not null,
    value bigint not null,
    primary key (workspace_id, group_id, limiter),
    foreign key (organization_id, workspace_id) references workspaces (organization_id, id)
);
