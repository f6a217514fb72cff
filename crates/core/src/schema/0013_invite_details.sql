-- What an invite carries beyond what the Admin API knows; only invites that carry something have a row.
create table invite_details (
    organization_id text not null,
    invite_id text primary key,
    message text,
    locale text,
    metadata text not null,
    sends_mail bigint not null,
    supersedes_invite_id text,
    decline_reason text,
    foreign key (organization_id, invite_id) references invites (organization_id, id),
    foreign key (organization_id, supersedes_invite_id) references invites (organization_id, id)
);
create unique index invite_details_by_superseded on invite_details (organization_id, supersedes_invite_id)
    where supersedes_invite_id is not null;

-- Workspaces to join on acceptance.
create table invite_workspaces (
    organization_id text not null,
    invite_id text not null,
    workspace_id text not null,
    role text not null,
    primary key (invite_id, workspace_id),
    foreign key (organization_id, invite_id) references invites (organization_id, id),
    foreign key (organization_id, workspace_id) references workspaces (organization_id, id)
);
