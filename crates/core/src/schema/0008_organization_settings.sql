-- What an organization may do that the Admin API can't say. Null is no limit; a missing row means all defaults.
create table organization_settings (
    organization_id text primary key references organizations (id),
    member_limit bigint,
    seat_limit bigint,
    workspace_limit bigint,
    workspace_member_limit bigint,
    api_key_limit bigint,
    workspace_api_key_limit bigint,
    allowed_domains_only bigint not null,
    verified_domains_only bigint not null,
    has_directory bigint not null,
    disabled_betas text not null,
    held_at bigint,
    hold_appeal_url text
);

create table organization_domains (
    organization_id text not null references organizations (id),
    domain text not null,
    list text not null,
    added_at bigint not null,
    primary key (organization_id, list, domain)
);
