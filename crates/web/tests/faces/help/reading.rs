use axum::http::Request;

use crate::house::{Answer, House, World};

/// The paths of all articles, as the start page links them.
fn articles(start: &Answer) -> Vec<String> {
    let links = start.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.starts_with("/help/")).map(str::to_owned).collect()
}

#[tokio::test]
async fn everybody_reads_every_article_and_changes_nothing_by_it() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let before = house.contents().await;
    let start = house.anonymous().get("/help").await;
    let articles = articles(&start);
    assert!(articles.len() >= 25, "{articles:?}");
    let searches = ["/help/search?query=invite", "/help/search", "/help/suggestions?query=inv"].map(str::to_owned);
    for path in articles.iter().chain(&searches) {
        let by_nobody = house.anonymous().get(path).await;
        assert_eq!(by_nobody.status, 200, "{path}");
        assert!(by_nobody.cookies().is_empty(), "{path}");
        for reader in [&mut world.a.admin, &mut world.outsider] {
            assert_eq!(reader.open(path).await.body, by_nobody.body, "{path} depends on who reads");
        }
        house.assert_unchanged(&by_nobody, &before).await;
    }
}

#[tokio::test]
async fn an_unknown_article_is_told_with_a_way_on() {
    let house = House::new().await;
    let answer = house.anonymous().get("/help/inviting-membres").await;
    assert_eq!(answer.status, 404);
    answer.assert_documented_error();
    assert!(answer.says("There is no such article"));
    assert!(answer.body.contains("value=\"inviting membres\""), "{}", answer.body);
}

#[tokio::test]
async fn every_error_code_has_an_address_that_leads_to_its_explanation() {
    let house = House::new().await;
    let answer = house.anonymous().get("/help/error-codes/invite_already_exists").await;
    assert_eq!(answer.status, 303);
    let location = answer.header("location").to_owned();
    let (path, anchor) = location.split_once('#').unwrap();
    let article = house.anonymous().get(path).await;
    assert!(
        article.body.contains(&format!("<h3 id=\"{anchor}\"><code>invite_already_exists</code></h3>")),
        "{location}"
    );
    assert_eq!(house.anonymous().get("/help/error-codes/made_up").await.status, 404);
}

#[tokio::test]
async fn the_language_is_the_one_the_browser_asks_for_as_far_as_it_is_there() {
    let house = House::new().await;
    let request = Request::get("/help/inviting-members").header("accept-language", "ko-KR,ko;q=0.9");
    let answer = house.anonymous().send(request, "").await;
    let is_korean = answer.body.contains("<article lang=\"ko\">");
    assert_ne!(is_korean, answer.says("이 문서는 아직 한국어로 제공되지 않아 영어로 표시됩니다."));
}

#[tokio::test]
async fn suggestions_name_articles_and_are_no_page() {
    let house = House::new().await;
    let answer = house.anonymous().get("/help/suggestions?query=webh").await;
    assert_eq!(answer.header("content-type"), "application/json");
    let first = &answer.json()[0];
    assert_eq!((&first["path"], &first["title"]), (&"/help/webhooks".into(), &"Webhooks".into()), "{first}");
    assert_eq!(house.anonymous().get("/help/suggestions?query=").await.body, "[]");
    assert_eq!(house.anonymous().get("/help/suggestions?query=a&query=b").await.body, "[]");
}

#[tokio::test]
async fn ac_59_ac_74_a_search_shows_what_was_typed_as_text_and_no_more_of_it_than_a_question_has() {
    let house = House::new().await;
    let answer = house.anonymous().get("/help/search?query=%3Cimg%20src=x%20onerror=alert(1)%3E%22%3E").await;
    assert_eq!(answer.status, 200);
    assert!(!answer.body.contains("<img"), "{}", answer.body);
    let long = format!("/help/search?query={}", "invite%20".repeat(1_000));
    let answer = house.anonymous().get(&long).await;
    assert_eq!(answer.status, 200);
    assert!(!answer.body.contains(&"invite ".repeat(40)), "{}", answer.body);
}
