//! The API reference: for everybody, with a page for each operation.

mod trying;

use crate::house::{House, PUBLIC_URL};

/// The ids of all operations that `/openapi.json` describes.
async fn operations(house: &House) -> Vec<String> {
    let description = house.anonymous().get("/openapi.json").await.json();
    let items = description["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    items.filter_map(|operation| operation["operationId"].as_str().map(str::to_owned)).collect()
}

#[tokio::test]
async fn every_operation_of_the_description_has_a_page_that_the_index_leads_to() {
    let house = House::new().await;
    let index = house.anonymous().get("/reference").await;
    assert_eq!(index.status, 200);
    let operations = operations(&house).await;
    assert!(operations.len() > 90, "{}", operations.len());
    for id in operations {
        assert!(index.body.contains(&format!("href=\"/reference/{id}\"")), "{id}");
        let page = house.anonymous().get(&format!("/reference/{id}")).await;
        assert_eq!(page.status, 200, "{id}");
        assert!(page.header("content-type").starts_with("text/html"));
        assert!(page.body.contains(PUBLIC_URL), "{id}: the examples call this server");
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    }
}

#[tokio::test]
async fn an_operation_that_there_is_not_has_no_page() {
    let house = House::new().await;
    for path in ["/reference/nothing", "/reference/create_invite/", "/reference/%2e%2e"] {
        let answer = house.anonymous().get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        answer.assert_documented_error();
    }
}

#[tokio::test]
async fn the_filter_works_without_script_and_shows_as_text_what_was_typed() {
    let house = House::new().await;
    let found = house.anonymous().get("/reference?search=delete+INVITE").await;
    assert!(found.body.contains("/reference/delete_invite\""), "{}", found.body);
    assert!(!found.body.contains("/reference/create_workspace\""));
    let none = house.anonymous().get("/reference?search=%3Cb%3Ebobby%22").await;
    assert!(none.body.contains("No operation has all of these words."));
    assert!(!none.body.contains("<b>bobby"), "{}", none.body);
}

#[tokio::test]
async fn what_is_required_is_said_of_what_is_sent_and_not_of_an_answer() {
    let page = House::new().await.anonymous().get("/reference/create_invite").await;
    let (sent, answer) = page.body.split_once("id=\"answer\"").unwrap();
    assert!(sent.contains(">required</span>"), "{sent}");
    let answer = answer.split("id=\"errors\"").next().unwrap();
    assert!(answer.contains("invited_at") && !answer.contains(">required</span>"), "{answer}");
}
