use super::*;
use crate::credentials::Asker;
use crate::invites::BadDetails;

async fn listed(desk: &Desk, request: &PageRequest<InviteBatchId>) -> Result<Page<InviteBatch>, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller, request), |tx| list(tx, caller, request)))
}

#[tokio::test]
async fn a_batch_is_queued_with_its_rows_in_order() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut new = batch_of(vec![row("Ada@example.com"), row("no address"), row("ada@EXAMPLE.com")]);
    new.rows[0].contents.metadata = [("ticket".to_owned(), "HR-7".to_owned())].into();
    let batch = submit_by(&office.key, &new).await.unwrap();
    assert_eq!((batch.state, batch.row_count), (State::Queued, 3));
    assert_eq!(batch.asker, Asker::of(&office.key.caller).unwrap());
    assert_eq!(batch.counts, counts([(Outcome::Duplicate, 1)]));
    assert_eq!(found(&office.key, &batch.id).await.unwrap(), batch);
    let rows = rows_of(&office.key, &batch.id).await;
    assert_eq!(rows.iter().map(|row| row.row.clone()).collect::<Vec<_>>(), new.rows);
    assert_eq!(rows[2].settled, Some(Settled::duplicate(RowNumber(1))));
    assert_eq!((&rows[0].settled, &rows[1].settled), (&None, &None));
    assert_eq!(office.key.activities().await.last().unwrap(), "org_user_invite_batch_created");
    assert_eq!(house.count("invites").await, 0);
}

#[tokio::test]
async fn a_batch_has_one_row_to_ten_thousand() {
    let house = House::new().await;
    let office = house.platform().await;
    for given in [0, ROWS_LIMIT + 1] {
        let new = batch_of(vec![row("x"); given]);
        assert_eq!(submit_by(&office.key, &new).await, Err(Refusal::RowCount { given }));
        assert_eq!(foresee_by(&office.key, &new).await, Err(Refusal::RowCount { given }));
    }
    assert!(submit_by(&office.key, &batch_of_new(ROWS_LIMIT)).await.is_ok());
    assert_eq!(house.count("invite_batch_rows").await, ROWS_LIMIT);
}

#[tokio::test]
async fn what_all_rows_share_is_checked_at_once() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut new = batch_of_new(1);
    new.shared.locale = Some("en_US".to_owned());
    assert_eq!(submit_by(&office.key, &new).await, Err(Refusal::BadDetails(BadDetails::Locale)));
    assert_eq!(foresee_by(&office.key, &new).await, Err(Refusal::BadDetails(BadDetails::Locale)));
}

#[tokio::test]
async fn an_organization_has_one_unfinished_batch() {
    let house = House::new().await;
    let (office, other) = (house.platform().await, house.enterprise().await);
    let first = submit_by(&office.key, &batch_of_new(1)).await.unwrap();
    assert_eq!(submit_by(&office.admin, &batch_of_new(2)).await, Err(Refusal::Unfinished(first.id)));
    assert!(submit_by(&other.key, &batch_of_new(1)).await.is_ok());
    work(&house).await;
    assert!(submit_by(&office.admin, &batch_of_new(2)).await.is_ok());
}

#[tokio::test]
async fn ac_49_an_organization_has_a_limit_of_rows_within_a_day() {
    let house = House::new().await;
    let office = house.platform().await;
    change_limits(&office, SettingsChange { invite_batch_rows: Some(Some(5)), ..SettingsChange::default() }).await;
    submit_by(&office.key, &batch_of_new(3)).await.unwrap();
    work(&house).await;
    let refused = submit_by(&office.key, &batch_of_new(3)).await;
    assert_eq!(refused, Err(Refusal::DailyLimit { limit: 5, left: 2 }));
    house.pass(DAY);
    assert!(submit_by(&office.key, &batch_of_new(3)).await.is_ok());
    work(&house).await;
    change_limits(&office, SettingsChange { invite_batch_rows: Some(None), ..SettingsChange::default() }).await;
    assert!(submit_by(&office.key, &batch_of_new(30)).await.is_ok());
}

#[tokio::test]
async fn ac_23_whoever_may_not_manage_members_may_do_nothing_with_batches() {
    let house = House::new().await;
    let office = house.platform().await;
    let batch = submit_by(&office.key, &batch_of_new(1)).await.unwrap();
    let member = office.member("member@example.com", Role::Developer).await;
    assert_eq!(submit_by(&member, &batch_of_new(1)).await, Err(Refusal::NotAllowed));
    assert_eq!(foresee_by(&member, &batch_of_new(1)).await, Err(Refusal::NotAllowed));
    assert_eq!(found(&member, &batch.id).await, Err(Refusal::NotAllowed));
    assert_eq!(listed(&member, &everything()).await, Err(Refusal::NotAllowed));
    assert_eq!(page_of(&member, &batch.id, None, everything()).await, Err(Refusal::NotAllowed));
    assert_eq!(undo_by(&member, &batch.id).await, Err(Refusal::NotAllowed));
}

#[tokio::test]
async fn ac_30_a_batch_of_another_organization_is_an_unknown_one() {
    let house = House::new().await;
    let (office, other) = (house.platform().await, house.enterprise().await);
    let batch = submit_by(&office.key, &batch_of_new(1)).await.unwrap();
    let before = house.contents().await;
    for id in [&batch.id, &InviteBatchId::from("ibatch_x")] {
        assert_eq!(found(&other.key, id).await, Err(Refusal::NotFound));
        assert_eq!(page_of(&other.key, id, None, everything()).await, Err(Refusal::NotFound));
        assert_eq!(undo_by(&other.key, id).await, Err(Refusal::NotFound));
        let after = PageRequest { cursor: Cursor::After(id.clone()), limit: 10 };
        assert_eq!(listed(&other.key, &after).await, Err(Refusal::UnknownCursor));
    }
    assert_eq!(listed(&other.key, &everything()).await.unwrap().items, []);
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn batches_are_listed_the_newest_first_and_rows_in_their_order() {
    let house = House::new().await;
    let office = house.platform().await;
    let mut batches = Vec::new();
    for _ in 0..3 {
        batches.insert(0, submit_by(&office.key, &batch_of_new(3)).await.unwrap().id);
        work(&house).await;
        house.pass(1);
    }
    let ids = |page: Page<InviteBatch>| page.items.into_iter().map(|batch| batch.id).collect::<Vec<_>>();
    assert_eq!(ids(listed(&office.key, &everything()).await.unwrap()), batches);
    let after = PageRequest { cursor: Cursor::After(batches[0].clone()), limit: 1 };
    let page = listed(&office.key, &after).await.unwrap();
    assert!(page.has_more);
    assert_eq!(ids(page), batches[1..2]);
    let before = PageRequest { cursor: Cursor::Before(batches[1].clone()), limit: 5 };
    assert_eq!(ids(listed(&office.key, &before).await.unwrap()), batches[..1]);

    let numbers = |page: Page<Row>| page.items.into_iter().map(|row| row.number.0).collect::<Vec<_>>();
    let newest = &batches[0];
    let rows = |outcome, cursor| page_of(&office.key, newest, outcome, PageRequest { cursor, limit: 2 });
    assert_eq!(numbers(rows(None, Cursor::Start).await.unwrap()), [1, 2]);
    assert_eq!(numbers(rows(None, Cursor::After(RowNumber(2))).await.unwrap()), [3]);
    assert_eq!(numbers(rows(None, Cursor::Before(RowNumber(3))).await.unwrap()), [1, 2]);
    assert_eq!(numbers(rows(Some(Outcome::AlreadyInvited), Cursor::After(RowNumber(1))).await.unwrap()), [2, 3]);
    assert_eq!(numbers(rows(Some(Outcome::Invited), Cursor::Start).await.unwrap()), [] as [i64; 0]);
    for unknown in [RowNumber(0), RowNumber(4), RowNumber::from("x")] {
        assert_eq!(rows(None, Cursor::After(unknown)).await, Err(Refusal::UnknownCursor));
    }
}
