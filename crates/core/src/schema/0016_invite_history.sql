-- The history of invites by who invited and by how they ended, each in the order of the list.
create index invites_by_inviter on invites (organization_id, invited_by_person_id, id)
    where invited_by_person_id is not null;
create index invites_by_inviting_key on invites (organization_id, invited_by_key_id, id)
    where invited_by_key_id is not null;
create index invites_declined_in_order on invites (organization_id, id) where declined_at is not null;
create index invites_revoked_in_order on invites (organization_id, id) where deleted_at is not null;

-- The invite that something was done with later. Null where its own row tells: that it was made and accepted.
alter table activities add column invite_id text;
create index activities_of_invite on activities (invite_id, id) where invite_id is not null;
