//! What people change about themselves.

use super::{ProfileChange, change_profile, find};
use crate::names::BadName;
use crate::testing::*;

async fn change(house: &House, browser: &Browser, name: &str, language: Option<&str>) -> Result<(), BadName> {
    let person = browser.signed_in().await.unwrap().person;
    let change = ProfileChange { name: name.to_owned(), language: language.map(str::to_owned), theme: None };
    let origin = crate::testing::origin();
    match act!(house, (person, change, origin), |tx| change_profile(tx, person, change, origin)) {
        Ok(_) => Ok(()),
        Err(Error::Refused(bad)) => Err(bad),
        Err(Error::Failed(failure)) => panic!("{failure}"),
    }
}

#[tokio::test]
async fn a_new_name_is_told_in_the_feed_and_found_by_a_search() {
    let house = House::new().await;
    house.platform().await;
    let ada = house.browser().sign_in_as("admin@example.com").await;
    change(&house, &ada, "  Ada   King ", Some("fr")).await.unwrap();
    assert_eq!(
        house.rows("select name, language from people").await,
        [[Some("Ada King".to_owned()), Some("fr".to_owned())]]
    );
    assert_eq!(house.count("members where search_text like 'ada king %'").await, 1);
    let told = house.rows("select details from activities where type = 'org_user_updated'").await.concat();
    assert_eq!(told.len(), 1);
    assert!(told[0].as_deref().unwrap().contains("Ada King"), "{told:?}");
}

#[tokio::test]
async fn a_language_is_nobody_elses_matter_and_the_same_again_changes_nothing() {
    let house = House::new().await;
    house.platform().await;
    let ada = house.browser().sign_in_as("admin@example.com").await;
    let name = ada.signed_in().await.unwrap().person.name;
    change(&house, &ada, &name, Some("ja")).await.unwrap();
    assert_eq!(house.count("activities where type = 'org_user_updated'").await, 0);
    let before = house.contents().await;
    change(&house, &ada, &name, Some("ja")).await.unwrap();
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn a_name_that_is_none_changes_nothing() {
    let house = House::new().await;
    house.platform().await;
    let ada = house.browser().sign_in_as("admin@example.com").await;
    let person = ada.signed_in().await.unwrap().person;
    change(&house, &ada, "Ada", None).await.unwrap();
    for (name, why) in
        [("   ", BadName::Empty), ("a\nb", BadName::Unprintable), (&"a".repeat(101), BadName::TooLong { limit: 100 })]
    {
        assert_eq!(change(&house, &ada, name, Some("de")).await, Err(why));
    }
    let id = &person.id;
    let now = look!(house, (id), |tx| find(tx, id)).unwrap().unwrap();
    assert_eq!((now.name.as_str(), now.language), ("Ada", None));
}
