-- Answers that are given again when a request is repeated with the same key. Sealed, as an answer may hold a secret.
create table idempotent_answers (
    organization_id text not null references organizations (id),
    key text not null,
    fingerprint text not null,
    sealed_answer text not null,
    created_at bigint not null,
    primary key (organization_id, key)
);
create index idempotent_answers_by_age on idempotent_answers (organization_id, created_at);
