create table organizations (
    id text primary key,
    name text not null,
    kind text not null,
    parent_id text,
    created_at bigint not null
);

create table people (
    id text primary key,
    address text not null,
    canonical_address text not null unique,
    tolerant_address text not null,
    name text not null,
    created_at bigint not null
);
create index people_by_tolerant_address on people (tolerant_address);

-- A removed member's row stays: it is a cursor, and keeps the person's id when invited again.
-- search_text repeats name and address in lower case, so that a search reads one index and no other table.
create table members (
    organization_id text not null references organizations (id),
    person_id text not null references people (id),
    role text not null,
    added_at bigint not null,
    removed_at bigint,
    search_text text not null,
    primary key (organization_id, person_id)
);
create index members_in_order on members (organization_id, added_at, person_id, search_text) where removed_at is null;
create index members_by_role on members (organization_id, role, added_at, person_id) where removed_at is null;
create index members_by_person on members (person_id) where removed_at is null;

create table admin_keys (
    id text primary key,
    organization_id text not null references organizations (id),
    name text not null,
    digest text not null unique,
    hint text not null,
    created_at bigint not null,
    created_by_person_id text references people (id),
    revoked_at bigint
);
create index admin_keys_in_order on admin_keys (organization_id, id);

-- closed_at is when an invite stopped holding its address: accepted, declined, deleted, or expired and replaced. An open
-- invite is in the indexes of open ones and a closed one in those of closed ones, so that a new one is in few. place follows
-- from the id: who has the id finds the row by a number, without an index of ids.
create table invites (
    place bigint primary key,
    id text not null,
    organization_id text not null references organizations (id),
    address text not null,
    canonical_address text not null,
    tolerant_address text not null,
    role text not null,
    invited_by_person_id text references people (id),
    invited_by_key_id text references admin_keys (id),
    invited_at bigint not null,
    expires_at bigint not null,
    token_digest text not null,
    accepted_at bigint,
    accepted_by_person_id text references people (id),
    declined_at bigint,
    deleted_at bigint,
    closed_at bigint,
    renewal_asked_at bigint,
    unique (organization_id, id)
);
create unique index invites_open_by_address on invites (organization_id, tolerant_address, canonical_address)
    where closed_at is null;
create index invites_open_in_order on invites (organization_id, id, canonical_address) where closed_at is null;
create index invites_closed_by_address on invites (organization_id, tolerant_address, id) where closed_at is not null;
create index invites_closed_in_order on invites (organization_id, id)
    where closed_at is not null and deleted_at is null and declined_at is null;

create table sessions (
    id text primary key,
    person_id text not null references people (id),
    digest text not null unique,
    created_at bigint not null,
    last_seen_at bigint not null,
    expires_at bigint not null,
    ended_at bigint,
    ip_address text,
    user_agent text
);
create index sessions_open_by_person on sessions (person_id, id) where ended_at is null;

create table sign_ins (
    id text primary key,
    canonical_address text not null,
    person_id text references people (id),
    browser_digest text unique,
    code_fingerprint text,
    link_digest text not null unique,
    return_to text,
    created_at bigint not null,
    expires_at bigint not null,
    closed_at bigint,
    wrong_codes bigint not null,
    ip_address text,
    user_agent text
);
create index sign_ins_by_address on sign_ins (canonical_address, created_at);

-- about is the invite or the try to sign in that a message is about: the messages of one are beside each other.
create table messages (
    about text not null,
    id text not null,
    organization_id text references organizations (id),
    template text not null,
    invite_id text,
    sign_in_id text references sign_ins (id),
    recipient text not null,
    sealed_secrets text,
    state text not null,
    tries bigint not null,
    next_try_at bigint not null,
    created_at bigint not null,
    finished_at bigint,
    last_problem text,
    primary key (about, id),
    foreign key (organization_id, invite_id) references invites (organization_id, id),
    check (about = coalesce(invite_id, sign_in_id, ''))
) without rowid;
create index messages_due on messages (next_try_at) where state = 'queued';
create index messages_delivered on messages (organization_id, id) where state = 'sent';

create table message_tries (
    about text not null,
    message_id text not null,
    number bigint not null,
    tried_at bigint not null,
    outcome text not null,
    detail text,
    primary key (about, message_id, number),
    foreign key (about, message_id) references messages (about, id)
) without rowid;

-- In whose feed an activity is told; '' in nobody's. Signing in belongs to no organization, and is told in the feed of each
-- that the person is a member of. The table is kept in the order of the feeds: the newest of each come after its others.
create table activities (
    feed_organization_id text not null,
    id text not null,
    organization_id text references organizations (id),
    type text not null,
    created_at bigint not null,
    actor_type text not null,
    actor_id text,
    actor_address text,
    ip_address text,
    user_agent text,
    details text not null,
    primary key (feed_organization_id, id)
) without rowid;

create table settings (
    name text primary key,
    value text not null
);
