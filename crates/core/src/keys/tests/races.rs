use super::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_rotations_at_once_leave_one_secret_without_an_end() {
    let house = House::new().await;
    let office = house.platform().await;
    for _ in 0..20 {
        let Issued { key, secret } = office.key.issue_workspace_key().await;
        let (one, two) = tokio::join!(office.key.rotate_key(&key.id, 60), office.admin.rotate_key(&key.id, 60));
        let (one, two) = (one.unwrap().secret, two.unwrap().secret);
        house.pass(60);
        let good = [
            office.key.flaw(&secret).await.is_none(),
            office.key.flaw(&one).await.is_none(),
            office.key.flaw(&two).await.is_none(),
        ];
        assert!(good == [false, true, false] || good == [false, false, true], "{good:?}");
        let query = format!("api_key_secrets where key_id = '{}' and ends_at is null", key.id);
        assert_eq!(house.count(&query).await, 1);
        let hint = office.key.find_key(&key.id).await.unwrap().hint;
        assert_eq!(hint, if good[1] { one.hint() } else { two.hint() }, "the hint is that of the secret that stays");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ac_53_once_a_key_is_archived_no_verification_finds_it_good() {
    let house = House::new().await;
    let office = house.platform().await;
    let other_node = office.key.at(START).await;
    for _ in 0..20 {
        let Issued { key, secret } = office.key.issue_workspace_key().await;
        let (archived, rotated, _) = tokio::join!(
            office.key.set_status(&key.id, Status::Archived),
            other_node.rotate_key(&key.id, 60),
            other_node.verify(secret.reveal()),
        );
        archived.unwrap();
        for secret in [Some(secret), rotated.ok().map(|rotated| rotated.secret)].into_iter().flatten() {
            assert_eq!(other_node.flaw(&secret).await, Some(Flaw::Archived));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_key_that_a_limit_allows_is_made_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let workspace = Some(office.key.default_workspace().await);
    let inactive = office.key.issue_workspace_key().await.key.id;
    office.key.set_status(&inactive, Status::Inactive).await.unwrap();
    for limit in 1..=20 {
        office.key.limit("api_key_limit", limit).await;
        let new = NewApiKey { workspace: workspace.clone(), ..named("x") };
        let (one, two, activated) = tokio::join!(
            office.key.issue_key(new.clone()),
            office.admin.issue_key(new),
            office.key.set_status(&inactive, Status::Active),
        );
        assert_eq!([one.is_ok(), two.is_ok(), activated.is_ok()].into_iter().filter(|won| *won).count(), 1);
        if activated.is_ok() {
            office.key.set_status(&inactive, Status::Inactive).await.unwrap();
            office.key.issue_workspace_key().await;
        }
        assert_eq!(house.count("api_keys where status = 'active'").await, usize::try_from(limit).unwrap());
    }
}
