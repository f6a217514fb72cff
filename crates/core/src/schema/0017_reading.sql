-- In which language and which colours people read.

-- What a person has chosen: a language tag, and light or dark. Null follows the browser.
alter table people add column language text;
alter table people add column theme text;

-- The language of the browser that asked to sign in.
alter table sign_ins add column language text;

-- An address first, so that a person's invitations are found across organizations as well.
drop index invites_open_by_address;
create unique index invites_open_by_address on invites (tolerant_address, organization_id, canonical_address)
    where closed_at is null;
