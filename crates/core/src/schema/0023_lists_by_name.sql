-- The lists of workspaces and of API keys in the order of names. Both engines fold the case of ASCII letters alike.
create index workspaces_by_name on workspaces (organization_id, lower(name), id);
create index api_keys_by_name on api_keys (organization_id, form, lower(name), id);
