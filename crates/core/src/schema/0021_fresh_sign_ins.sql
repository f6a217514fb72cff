-- When the person of a session last proved who they are, by their mail or by a link of whoever runs the server. Null: they
-- came in by an invitation, or before this was kept.
alter table sessions add column proven_at bigint;
