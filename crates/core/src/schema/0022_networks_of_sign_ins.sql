-- From which network somebody asked to sign in, for the limit of what one network may ask. None for this machine.
alter table sign_ins add column network text;
create index sign_ins_by_network on sign_ins (network, created_at) where network is not null;
