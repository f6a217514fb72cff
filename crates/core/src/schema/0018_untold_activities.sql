-- Open pages hear of what happens also while the feed's capture is disabled. Only what no feed tells has entries here, so
-- that an act costs the same as before while capture is on.
create index activities_untold on activities (organization_id, id)
    where feed_organization_id = '' and organization_id is not null;
