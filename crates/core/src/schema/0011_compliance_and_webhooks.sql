-- A missing row means enabled: the feed tells of everything until somebody stops it.
create table compliance_settings (
    organization_id text primary key references organizations (id),
    is_enabled bigint not null,
    updated_at bigint not null
);

-- In whose feed an activity is told; null in nobody's. Signing in belongs to no organization, and is told in the feed of
-- each that the person is a member of. Every index ends with the order of the feed.
alter table activities add column feed_organization_id text references organizations (id);
update activities set feed_organization_id = organization_id;
drop index activities_of_organization;
create index activities_in_feed on activities (feed_organization_id, id) where feed_organization_id is not null;
create index activities_in_feed_by_type on activities (feed_organization_id, type, id)
    where feed_organization_id is not null;
create index activities_in_feed_by_actor on activities (feed_organization_id, actor_id, type, id)
    where feed_organization_id is not null and actor_id is not null;
