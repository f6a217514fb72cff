-- Whether an article of the Help Center answered somebody's question. visitor and network are keyed fingerprints: who
-- answers is not kept. An article is named by its slug, which the program knows and the database does not.
create table help_answers (
    visitor text not null,
    article text not null,
    language text not null,
    verdict text not null,
    comment text,
    organization_id text references organizations (id),
    network text not null,
    answered_at bigint not null,
    primary key (visitor, article)
);
create index help_answers_by_article on help_answers (article, verdict);
create index help_answers_by_organization on help_answers (organization_id, article, verdict);
create index help_answers_with_comments on help_answers (organization_id, answered_at) where comment is not null;
create index help_answers_by_network on help_answers (network, answered_at);
