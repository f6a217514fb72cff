use super::*;
use crate::testing::*;

async fn add(house: &House, organization: &OrganizationId, bucket: &'static str, number: i64) -> Window {
    let calls = vec![Calls { organization: organization.clone(), bucket, window_seconds: 60, number }];
    house.store.count(calls, |tx, calls| Box::pin(count(tx, calls))).await.unwrap()[0]
}

#[tokio::test]
async fn a_window_begins_with_its_first_call_and_ends_by_its_length() {
    let house = House::new().await;
    let organization = house.platform().await.organization.id;
    assert_eq!(add(&house, &organization, "calls", 1).await, Window { started_at: START, calls: 1 });
    house.pass(59);
    assert_eq!(add(&house, &organization, "calls", 3).await, Window { started_at: START, calls: 4 });
    house.pass(1);
    assert_eq!(add(&house, &organization, "calls", 1).await, Window { started_at: START.plus_seconds(60), calls: 1 });
}

#[tokio::test]
async fn what_is_counted_apart_stays_apart() {
    let house = House::new().await;
    let one = house.platform().await.organization.id;
    let other = house.enterprise().await.organization.id;
    for (organization, bucket) in [(&one, "calls"), (&one, "invites"), (&other, "calls")] {
        assert_eq!(add(&house, organization, bucket, 2).await.calls, 2);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_count_at_the_same_time_lose_no_call() {
    let house = House::new().await;
    let organization = house.platform().await.organization.id;
    let other = house.at(START).await;
    let mut counting = tokio::task::JoinSet::new();
    for number in 0..40 {
        let (house, organization) = (if number % 2 == 0 { house.clone() } else { other.clone() }, organization.clone());
        counting.spawn(async move { add(&house, &organization, "calls", 1).await.calls });
    }
    let mut counts = counting.join_all().await;
    counts.sort_unstable();
    assert_eq!(counts, (1..=40).collect::<Vec<_>>());
}
