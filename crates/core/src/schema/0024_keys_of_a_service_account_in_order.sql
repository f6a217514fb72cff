-- A service account's keys in the order of their list, so that neither it nor a search among them reads those of others.
drop index api_keys_of_service_account;
create index api_keys_of_service_account on api_keys (organization_id, principal_service_account_id, id)
    where principal_service_account_id is not null;
