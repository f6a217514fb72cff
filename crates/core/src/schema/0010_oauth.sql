-- Codes that a browser carries from the page of consent to the program that asked (RFC 6749 section 4.1).
create table authorization_codes (
    digest text primary key,
    organization_id text not null,
    grant_id text not null,
    redirect_uri text not null,
    challenge text not null,
    expires_at bigint not null,
    used_at bigint,
    foreign key (organization_id, grant_id) references access_grants (organization_id, id)
);
create index authorization_codes_by_age on authorization_codes (expires_at);

-- Programs without a browser that wait for somebody to let them in (RFC 8628).
create table device_authorizations (
    digest text primary key,
    user_code_fingerprint text not null unique,
    client_id text not null,
    network text,
    ip_address text,
    user_agent text,
    created_at bigint not null,
    expires_at bigint not null,
    interval_seconds bigint not null,
    polled_at bigint,
    organization_id text,
    grant_id text,
    answered_at bigint,
    used_at bigint,
    foreign key (organization_id, grant_id) references access_grants (organization_id, id)
);
create index device_authorizations_of_network on device_authorizations (network, created_at);
create index device_authorizations_by_age on device_authorizations (expires_at);

-- Wrong user codes that a person has typed, counted from started_at on.
create table user_code_guesses (
    person_id text primary key references people (id),
    started_at bigint not null,
    wrong_codes bigint not null
);
