-- How often the programs of an organization called, counted together by all nodes: one window for each thing counted.
create table rate_windows (
    organization_id text not null references organizations (id),
    bucket text not null,
    started_at bigint not null,
    calls bigint not null,
    primary key (organization_id, bucket)
);
