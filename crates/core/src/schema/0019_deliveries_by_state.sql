-- The log of an endpoint is filtered by state in its own order.
create index webhook_deliveries_by_state on webhook_deliveries (organization_id, webhook_endpoint_id, state, id);
