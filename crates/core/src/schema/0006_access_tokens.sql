-- Tokens with the scope org:admin, issued to a person for one organization.
create table access_tokens (
    id text primary key,
    organization_id text not null references organizations (id),
    person_id text not null references people (id),
    digest text not null unique,
    client_name text not null,
    created_at bigint not null,
    expires_at bigint not null,
    ended_at bigint,
    foreign key (organization_id, person_id) references members (organization_id, person_id)
);
create index access_tokens_open_of_person on access_tokens (person_id, id) where ended_at is null;
