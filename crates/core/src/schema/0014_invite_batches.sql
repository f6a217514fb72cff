-- Rows that may be invited in batches within a day; null is no limit.
alter table organization_settings add column invite_batch_row_limit bigint default 50000;

-- Invites that were asked for together. asked_with says with what kind of credential, and the ids beside it whose; it is
-- looked up again while the rows are worked through. claimed_until is when the claim of a worker lapses that does so.
create table invite_batches (
    id text primary key,
    organization_id text not null references organizations (id),
    state text not null,
    asked_with text not null,
    asked_by_person_id text references people (id),
    asked_by_key_id text,
    ip_address text,
    user_agent text,
    message text,
    locale text,
    lifetime_seconds bigint not null,
    row_count bigint not null,
    revoked_count bigint not null,
    created_at bigint not null,
    claimed_until bigint,
    finished_at bigint,
    undone_at bigint,
    unique (organization_id, id)
);
create unique index invite_batches_unfinished on invite_batches (organization_id) where finished_at is null;
create index invite_batches_due on invite_batches (id) where finished_at is null;

-- A row without an outcome is still to be worked through. contents is what its invite carries, if anything.
create table invite_batch_rows (
    organization_id text not null,
    batch_id text not null,
    number bigint not null,
    address text not null,
    role text not null,
    contents text,
    outcome text,
    invite_id text,
    person_id text,
    duplicate_of bigint,
    problem text,
    primary key (batch_id, number),
    foreign key (organization_id, batch_id) references invite_batches (organization_id, id),
    foreign key (organization_id, invite_id) references invites (organization_id, id)
);
create index invite_batch_rows_by_outcome on invite_batch_rows (batch_id, outcome, number);

-- How many rows of a batch have which outcome, so that progress is told without counting them.
create table invite_batch_counts (
    organization_id text not null,
    batch_id text not null,
    outcome text not null,
    row_count bigint not null,
    primary key (batch_id, outcome),
    foreign key (organization_id, batch_id) references invite_batches (organization_id, id)
);
