-- What a member let a program do for one organization (scope org:admin). Its tokens end with it.
create table access_grants (
    id text primary key,
    organization_id text not null references organizations (id),
    person_id text not null,
    client_id text not null,
    created_at bigint not null,
    expires_at bigint not null,
    ended_at bigint,
    unique (organization_id, id),
    foreign key (organization_id, person_id) references members (organization_id, person_id)
);
create index access_grants_open_of_person on access_grants (organization_id, person_id) where ended_at is null;

create table access_tokens (
    digest text primary key,
    organization_id text not null,
    grant_id text not null,
    created_at bigint not null,
    expires_at bigint not null,
    foreign key (organization_id, grant_id) references access_grants (organization_id, id)
);
create index access_tokens_of_grant on access_tokens (grant_id);

-- A used one stays until it expires: that somebody shows it again means that two have it.
create table refresh_tokens (
    digest text primary key,
    organization_id text not null,
    grant_id text not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    foreign key (organization_id, grant_id) references access_grants (organization_id, id)
);
create index refresh_tokens_of_grant on refresh_tokens (grant_id);
