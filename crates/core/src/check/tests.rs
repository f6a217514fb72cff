use super::*;
use crate::invite_batches;
use crate::testing::*;
use crate::webhooks;
use crate::workspaces;

/// A house in which everything has happened once.
async fn lived_in() -> House {
    let house = House::new().await;
    for office in [house.platform().await, house.enterprise().await] {
        for address in ["accepts", "declines", "revoked", "expires"] {
            let address = format!("{address}@{}.example", office.organization.kind);
            let invite = office.admin.invite(&address, Role::User).await.unwrap();
            let link = house.link_mailed_to(&address).await;
            match address.split('@').next() {
                Some("accepts") => drop(house.browser().accept(&link, "Ada").await.unwrap()),
                Some("declines") => drop(house.browser().decline(&link).await.unwrap()),
                Some("revoked") => office.admin.revoke(&invite.id).await.unwrap(),
                _ => {}
            }
        }
        let workspace = office.admin.workspace("Engine").await.id;
        let ada = office.member(&format!("ada@{}.example", office.organization.kind), Role::User).await;
        office.admin.add_to_workspace(&workspace, ada.person(), workspaces::Role::User).await.unwrap();
        office.admin.stored_key(Some(&workspace), None).await;
    }
    let enterprise = house.enterprise().await;
    let group = enterprise.key.create_group("Research").await.unwrap().id;
    let ada = enterprise.member("ada@enterprise.example", Role::User).await;
    enterprise.key.add_to_group(&group, ada.person()).await.unwrap();
    crate::keys::use_all_kinds(&house).await;
    programs_in(&house).await;
    let office = house.platform().await;
    let (first, second) = (office.key.endpoint().await, office.key.endpoint().await);
    let test = webhooks::tests::failed_key();
    for id in [&first.id, &second.id] {
        office.key.test_endpoint(id, &test).await.unwrap();
    }
    office.key.delete_endpoint(&second.id).await.unwrap();
    invite_batches::tests::have_one(&office.key).await;
    house.pass(22 * DAY);
    house
}

/// Programs that were let in, and a service account that was archived with its key.
async fn programs_in(house: &House) {
    let office = house.organization(crate::organizations::Kind::Platform, "programs@example.com").await;
    let issued = house.program().let_in_by(&office.admin).await;
    house.program().refresh(&issued.refresh_token).await.unwrap();
    let device = house.program().start_device().await.unwrap();
    office.admin.approve_device(&device.user_code).await.unwrap();
    house.program().poll(&device.device_code).await;
    let robot = office.admin.robot("deploy").await.id;
    let workspace = office.admin.workspace("Work").await.id;
    office.admin.put_robot(&robot, &workspace, crate::workspaces::Role::User).await.unwrap();
    office.key.key_of_robot(&robot).await;
    office.admin.archive_robot(&robot).await.unwrap();
}

async fn broken_rules(house: &House) -> Vec<String> {
    all(&house.store).await.unwrap().into_iter().map(|violation| violation.rule).collect()
}

#[tokio::test]
async fn what_the_operations_leave_behind_breaks_no_rule() {
    assert!(broken_rules(&lived_in().await).await.is_empty());
}

#[tokio::test]
async fn every_rule_finds_what_breaks_it() {
    for (damage, rule) in [
        ("update members set role = 'user'", "every organization has somebody who governs it"),
        (
            "update workspaces set archived_at = 1 where is_default = 1",
            "every organization has one default workspace, which is active",
        ),
        (
            "delete from workspaces
                 where is_default = 1 and id not in (select workspace_id from api_keys where workspace_id is not null)",
            "every organization has one default workspace, which is active",
        ),
        (
            "update members set removed_at = added_at where role = 'user'",
            "whoever was given a place in a workspace is a member of its organization",
        ),
        (
            "update workspace_members set removed_at = added_at, workspace_id =
                 (select workspaces.id from workspaces where is_default = 1
                      and workspaces.organization_id = workspace_members.organization_id)",
            "in the default workspace nobody is given a place or another limit",
        ),
        (
            "update workspaces set archived_at = 1 where is_default = 0",
            "an archived workspace has no API key that is not archived",
        ),
        (
            "update invites set declined_at = 1 where accepted_at is not null",
            "an invite was answered in one way at most",
        ),
        (
            "update invites set closed_at = null where deleted_at is not null",
            "an invite that was answered is closed, and one that is closed was answered or had expired",
        ),
        (
            "update invites set closed_at = 1 where closed_at is null",
            "an invite that was answered is closed, and one that is closed was answered or had expired",
        ),
        (
            "update invites set accepted_at = expires_at where accepted_at is not null",
            "an invite was accepted by somebody, before it expired",
        ),
        (
            "delete from members where role = 'user' and person_id not in (select person_id from workspace_members)",
            "whoever accepted an invite is or was a member",
        ),
        ("update messages set template = 'sign_in'", "every invite has its mail, unless its link was handed out"),
        (
            "delete from activities where type = 'org_user_invite_deleted'",
            "every invite that was sent, accepted, declined or revoked has an activity that says so",
        ),
        ("update members set removed_at = 1 where role = 'user'", "a member who was removed had been added before"),
        (
            "update members set removed_at = 2000000000000000 where role = 'user'",
            "whoever is in a group is a member of one of its enterprise's organizations",
        ),
        ("update groups set deleted_at = 1", "a deleted group has neither members nor roles"),
        (
            "update members set removed_at = 1750000000000000 where role = 'admin'",
            "access tokens are of somebody who is a member, or their grant has ended",
        ),
        ("update refresh_tokens set used_at = expires_at", "a refresh token was used before it expired"),
        ("update device_authorizations set answered_at = null", "a device was let in only after somebody answered it"),
        (
            "update service_account_workspaces set role = 'workspace_billing'",
            "no service account looks after billing in a workspace",
        ),
        (
            "update api_keys set status = 'active' where principal_service_account_id is not null",
            "the API keys of an archived service account are archived",
        ),
        ("update messages set finished_at = 1", "a message is finished, or it is queued"),
        (
            "update messages set state = 'failed', finished_at = 1",
            "a message that was given up or dropped keeps no secret",
        ),
        (
            "update people set canonical_address = 'Ada@example.com' where name = 'Ada' and address like 'accepts@platform%'",
            "the forms of a person's address follow from the address",
        ),
        ("update api_key_secrets set ends_at = 1", "an API key has one secret without an end"),
        (
            "update api_keys set workspace_id = null where principal_person_id is null",
            "an API key is bound to a workspace or has a principal, and a scoped key has scopes instead",
        ),
        (
            "update api_keys set scopes = null",
            "an API key is bound to a workspace or has a principal, and a scoped key has scopes instead",
        ),
        (
            "update members set removed_at = added_at where role = 'admin'",
            "an API key that acts for a person who was removed is archived",
        ),
        (
            "insert into webhook_endpoints (id, organization_id, name, description, url, enabled_events, is_enabled,
                 disabled_reason, sealed_secret, failed_tries, created_at, updated_at)
             select people.id || other.id || third.id, (select min(id) from organizations), '', '', '', '', 1, '', '', 0, 0, 0
             from people cross join people as other cross join people as third",
            "an organization has at most 32 webhook endpoints",
        ),
        (
            "update webhook_endpoints set disabled_reason = 'x' where deleted_at is null",
            "a webhook endpoint with a reason to be disabled is disabled, and a deleted one keeps no secret",
        ),
        (
            "update webhook_endpoints set sealed_secret = 'x'",
            "a webhook endpoint with a reason to be disabled is disabled, and a deleted one keeps no secret",
        ),
        ("update webhook_endpoints set is_enabled = 0", "nothing waits for a webhook endpoint that takes nothing"),
        (
            "update webhook_deliveries set finished_at = 1",
            "a webhook delivery is finished, or it is queued",
        ),
        (
            "delete from invite_batch_rows where number = 2",
            "an invite batch has all its rows, and counts as many outcomes as they have",
        ),
        (
            "update invite_batch_counts set row_count = 7",
            "an invite batch has all its rows, and counts as many outcomes as they have",
        ),
        ("update invite_batches set state = 'running'", "a finished invite batch has no row that is not settled"),
        ("update invite_batch_rows set outcome = null", "a finished invite batch has no row that is not settled"),
        (
            "update invite_batch_rows set invite_id = null",
            "a row of an invite batch that was invited has its invite, and shares it with no other",
        ),
        ("update invites set tolerant_address = 'x'", "the forms of an invite's address follow from the address"),
        ("update invites set place = place + 1", "the place of an invite follows from its id"),
    ] {
        let house = lived_in().await;
        house
            .store
            .write(damage.to_owned(), |tx, damage| Box::pin(async move { tx.execute(damage, &[]).await }))
            .await
            .unwrap();
        assert!(broken_rules(&house).await.contains(&rule.to_owned()), "{damage}");
    }
}

#[tokio::test]
async fn many_offenders_are_named_in_part() {
    let house = House::new().await;
    let office = house.platform().await;
    for number in 0..12 {
        office.admin.invite(&format!("{number}@example.com"), Role::User).await.unwrap();
    }
    let damage = "update invites set tolerant_address = 'x'".to_owned();
    house.store.write(damage, |tx, damage| Box::pin(async move { tx.execute(damage, &[]).await })).await.unwrap();
    let violations = all(&house.store).await.unwrap();
    assert_eq!((violations[0].offenders.len(), violations[0].has_more), (NAMED_LIMIT, true));
}
