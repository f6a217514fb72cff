use super::*;
use crate::pages::Cursor;

#[tokio::test]
async fn a_key_is_deactivated_and_activated_again() {
    let house = House::new().await;
    let office = house.platform().await;
    let Issued { key, secret } = office.key.issue_workspace_key().await;
    let inactive = office.key.set_status(&key.id, Status::Inactive).await.unwrap();
    assert_eq!(inactive.status, Status::Inactive);
    assert_eq!(office.key.find_key(&key.id).await.unwrap(), inactive);
    assert_eq!(office.key.flaw(&secret).await, Some(Flaw::Inactive));
    let (kind, details) = house.newest_activity().await;
    assert_eq!(kind, "platform_api_key_updated");
    let updates = serde_json::json!([{ "type": "status", "previous_value": "active", "current_value": "inactive" }]);
    assert_eq!(details, serde_json::json!({ "api_key_id": key.id.as_str(), "updates": updates }));
    office.key.set_status(&key.id, Status::Active).await.unwrap();
    assert_eq!(office.key.flaw(&secret).await, None);
}

#[tokio::test]
async fn an_archived_key_stays_as_it_is() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = office.key.issue_workspace_key().await.key;
    office.key.set_status(&key.id, Status::Archived).await.unwrap();
    let before = house.contents().await;
    for status in [Status::Active, Status::Inactive] {
        assert_eq!(office.key.set_status(&key.id, status).await, Err(Refusal::Over(Status::Archived)));
    }
    let rename = Change { name: Some("Other".to_owned()), status: None };
    assert_eq!(office.key.change_key(&key.id, &rename).await, Err(Refusal::Over(Status::Archived)));
    assert_eq!(office.key.rotate_key(&key.id, 0).await.unwrap_err(), Refusal::Over(Status::Archived));
    assert_eq!(office.key.set_status(&key.id, Status::Archived).await.unwrap().status, Status::Archived);
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_05_a_key_expires_by_the_clock_and_is_not_reactivated() {
    let house = House::new().await;
    let office = house.platform().await;
    let (workspace, expires_at) = (Some(office.key.default_workspace().await), Some(START.plus_seconds(60)));
    let Issued { key, secret } =
        office.key.issue_key(NewApiKey { workspace, expires_at, ..named("short") }).await.unwrap();
    house.pass(59);
    assert_eq!(office.key.find_key(&key.id).await.unwrap().status, Status::Active);
    assert_eq!(office.key.flaw(&secret).await, None);
    house.pass(1);
    assert_eq!(office.key.find_key(&key.id).await.unwrap().status, Status::Expired);
    assert_eq!(office.key.flaw(&secret).await, Some(Flaw::Expired));
    assert_eq!(office.key.set_status(&key.id, Status::Active).await, Err(Refusal::Over(Status::Expired)));
    let before = house.contents().await;
    assert_eq!(office.key.set_status(&key.id, Status::Inactive).await.unwrap().status, Status::Expired);
    assert_eq!(house.contents().await, before);
    assert_eq!(office.key.set_status(&key.id, Status::Archived).await.unwrap().status, Status::Archived);
}

#[tokio::test]
async fn a_key_is_renamed_and_a_change_of_nothing_changes_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = office.key.issue_workspace_key().await.key;
    let rename = Change { name: Some("  Staging  ".to_owned()), status: Some(Status::Active) };
    assert_eq!(office.key.change_key(&key.id, &rename).await.unwrap().name, "Staging");
    let before = house.contents().await;
    for change in [Change::default(), rename] {
        let same = office.key.change_key(&key.id, &change).await.unwrap();
        assert_eq!(same, office.key.find_key(&key.id).await.unwrap());
    }
    let empty = Change { name: Some(String::new()), status: None };
    assert!(matches!(office.key.change_key(&key.id, &empty).await, Err(Refusal::Name(_))));
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn keys_are_listed_newest_first_by_status_workspace_and_maker() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = office.key.default_workspace().await;
    let by_admin = office.admin.issue_workspace_key().await.key.id;
    house.pass(1);
    let inactive = office.key.issue_workspace_key().await.key.id;
    office.key.set_status(&inactive, Status::Inactive).await.unwrap();
    house.pass(1);
    let archived = office.key.issue_workspace_key().await.key.id;
    office.key.set_status(&archived, Status::Archived).await.unwrap();
    house.pass(1);
    let mut expired = Vec::new();
    for status in [Status::Active, Status::Inactive, Status::Archived] {
        let expires_at = Some(house.now().plus_seconds(1));
        let new = NewApiKey { workspace: Some(workspace.clone()), expires_at, ..named("short") };
        let id = office.key.issue_key(new).await.unwrap().key.id;
        office.key.set_status(&id, status).await.unwrap();
        house.pass(1);
        expired.push(id);
    }
    let own = office.admin.issue_own_key().await.unwrap().key.id;
    let all = [&own, &expired[2], &expired[1], &expired[0], &archived, &inactive, &by_admin];
    let listed = async |filter: Filter| {
        let page = office.key.keys(&filter, &everything()).await.unwrap();
        page.items.into_iter().map(|key| key.id).collect::<Vec<_>>()
    };
    let with = |status| Filter { status: Some(status), ..Filter::default() };
    assert_eq!(listed(Filter::default()).await.iter().collect::<Vec<_>>(), all);
    assert_eq!(listed(with(Status::Active)).await, [own.clone(), by_admin.clone()]);
    assert_eq!(listed(with(Status::Inactive)).await, std::slice::from_ref(&inactive));
    assert_eq!(listed(with(Status::Archived)).await, [expired[2].clone(), archived.clone()]);
    assert_eq!(listed(with(Status::Expired)).await, [expired[1].clone(), expired[0].clone()]);
    let in_workspace = Filter { workspace: Some(workspace), ..Filter::default() };
    assert_eq!(listed(in_workspace.clone()).await.iter().collect::<Vec<_>>(), all[1..]);
    let made = Filter { created_by: Some(office.admin.person().clone()), ..Filter::default() };
    assert_eq!(listed(made.clone()).await, [own, by_admin.clone()]);
    assert_eq!(listed(Filter { workspace: in_workspace.workspace, ..made }).await, [by_admin]);
    assert!(listed(Filter { workspace: Some("wrkspc_unknown".into()), ..Filter::default() }).await.is_empty());
}

#[tokio::test]
async fn pages_of_keys_hold_each_once_in_both_directions() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut all = Vec::new();
    for number in 0..7 {
        let key = office.key.issue_workspace_key().await.key;
        if number % 3 == 0 {
            office.key.set_status(&key.id, Status::Archived).await.unwrap();
        }
        all.push(key.id);
    }
    all.sort_by(|one, other| other.cmp(one));
    for limit in 1..=8 {
        for backwards in [false, true] {
            let (mut seen, mut cursor) = (Vec::new(), if backwards { Cursor::End } else { Cursor::Start });
            loop {
                let page = office.key.keys(&Filter::default(), &PageRequest { cursor, limit }).await.unwrap();
                let ids: Vec<_> = page.items.iter().map(|key| key.id.clone()).collect();
                if backwards {
                    seen.splice(0..0, ids.clone());
                    cursor = Cursor::Before(ids[0].clone());
                } else {
                    seen.extend(ids.clone());
                    cursor = Cursor::After(ids.last().unwrap().clone());
                }
                if !page.has_more {
                    break;
                }
            }
            assert_eq!(seen, all, "{limit} {backwards}");
        }
    }
}

#[tokio::test]
async fn ac_79_a_cursor_of_another_list_or_organization_is_refused() {
    let house = House::new().await;
    let (office, other) =
        (house.platform().await, house.organization(crate::organizations::Kind::Platform, "o@x.example").await);
    let foreign = other.key.issue_workspace_key().await.key.id;
    let admin_key = office.created.admin_key.id.clone();
    for id in [foreign, admin_key, "apikey_unknown".into()] {
        for cursor in [Cursor::After(id.clone()), Cursor::Before(id.clone())] {
            let request = PageRequest { cursor, limit: 1 };
            assert_eq!(office.key.keys(&Filter::default(), &request).await.unwrap_err(), Refusal::UnknownCursor);
        }
    }
}

#[tokio::test]
async fn ac_30_a_key_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let office = house.platform().await;
    let other = house.organization(crate::organizations::Kind::Platform, "other@example.com").await;
    let key = office.key.issue_workspace_key().await.key;
    let admin_key = &office.created.admin_key.id;
    let workspace = office.key.default_workspace().await;
    let before = house.contents().await;
    for desk in [&other.key, &other.admin, &other.system()] {
        for id in [&key.id, &"apikey_unknown".into()] {
            assert_eq!(desk.find_key(id).await, Err(Refusal::NotFound));
            assert_eq!(desk.set_status(id, Status::Archived).await, Err(Refusal::NotFound));
            assert_eq!(desk.rotate_key(id, 0).await.unwrap_err(), Refusal::NotFound);
        }
        assert_eq!(desk.revoke_admin_key(admin_key).await, Err(Refusal::NotFound));
        let new = NewApiKey { workspace: Some(workspace.clone()), ..named("x") };
        assert_eq!(desk.issue_key(new).await.unwrap_err(), Refusal::UnknownWorkspace);
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn who_does_not_govern_sees_no_keys() {
    let house = House::new().await;
    let office = house.platform().await;
    let key = office.key.issue_workspace_key().await.key;
    let robot = office.key.service_account("svac_1", "developer").await;
    let nobody = office.admin.acting_as(Actor::Unauthenticated("x@example.com".into()));
    let before = house.contents().await;
    for desk in [&office.member("d@example.com", Role::Developer).await, &robot, &nobody] {
        assert_eq!(desk.find_key(&key.id).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.keys(&Filter::default(), &everything()).await.unwrap_err(), Refusal::NotAllowed);
        assert_eq!(desk.set_status(&key.id, Status::Archived).await, Err(Refusal::NotAllowed));
        for id in [&key.id, &"apikey_unknown".into()] {
            assert_eq!(desk.rotate_key(id, 0).await.unwrap_err(), Refusal::NotAllowed);
        }
        assert_eq!(ending::disable_all(desk).await, Err(Refusal::NotAllowed));
        assert_eq!(desk.admin_keys().await, Err(Refusal::NotAllowed));
        assert_eq!(desk.revoke_admin_key(&office.created.admin_key.id).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(before.matches("api_keys:").count(), house.contents().await.matches("api_keys:").count());
}

#[tokio::test]
async fn whoever_a_key_acts_for_takes_its_power_away_and_gives_it_none_back() {
    let house = House::new().await;
    let office = house.platform().await;
    let ada = office.member("ada@example.com", Role::Developer).await;
    let (first, second) = (ada.issue_own_key().await.unwrap(), ada.issue_own_key().await.unwrap());
    assert_eq!(ada.set_status(&first.key.id, Status::Inactive).await.unwrap().status, Status::Inactive);
    assert_eq!(house.newest_activity().await.0, "platform_api_key_updated");
    assert!(!house.recognizes(&first.secret).await);
    ada.set_status(&second.key.id, Status::Archived).await.unwrap();
    assert!(!house.recognizes(&second.secret).await);
    let other = office.admin.issue_own_key().await.unwrap();
    let of_workspace = office.admin.issue_workspace_key().await;
    let grace = office.member("grace@example.com", Role::Developer).await;
    let before = house.contents().await;
    assert_eq!(ada.set_status(&first.key.id, Status::Active).await, Err(Refusal::NotAllowed));
    let rename = |status| Change { name: Some("Other".to_owned()), status };
    for change in [rename(None), rename(Some(Status::Archived))] {
        assert_eq!(ada.change_key(&first.key.id, &change).await, Err(Refusal::NotAllowed));
    }
    for key in [&other.key.id, &of_workspace.key.id, &KeyId::from("apikey_unknown")] {
        assert_eq!(ada.set_status(key, Status::Archived).await, Err(Refusal::NotAllowed));
    }
    assert_eq!(grace.set_status(&first.key.id, Status::Archived).await, Err(Refusal::NotAllowed));
    assert_eq!(house.contents().await, before);
}
