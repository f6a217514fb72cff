-- What an organization may do that the Admin API can't say. A limit that is null is none. Every organization has a row, so
-- that an act that counts can lock it.
create table organization_settings (
    organization_id text primary key references organizations (id),
    member_limit bigint,
    seat_limit bigint,
    workspace_limit bigint,
    workspace_member_limit bigint,
    api_key_limit bigint,
    workspace_api_key_limit bigint,
    invites_allowed_domains_only bigint not null,
    invites_verified_domains_only bigint not null,
    has_directory bigint not null,
    invite_links_allowed bigint not null,
    disabled_betas text not null
);
insert into organization_settings
    (organization_id, workspace_limit, invites_allowed_domains_only, invites_verified_domains_only, has_directory,
     invite_links_allowed, disabled_betas)
select id, 100, 0, 0, 0, 0, '' from organizations;

-- A domain is on the list 'allowed' (whom this organization may invite) or 'verified' (whose domains its parent has).
create table organization_domains (
    organization_id text not null references organizations (id),
    list text not null,
    domain text not null,
    primary key (organization_id, list, domain)
);
