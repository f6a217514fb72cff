use crate::house::{Browser, DAY, House, World};

const ARTICLE: &str = "/help/signing-in";

fn answers_path(organization: &str) -> String {
    format!("/organizations/{organization}/settings/help-answers")
}

async fn answer(browser: &mut Browser, fields: &[(&str, &str)]) -> crate::house::Answer {
    browser.submit(&format!("{ARTICLE}/answer"), fields).await
}

#[tokio::test]
async fn somebody_without_an_account_answers_once_however_often_they_press() {
    let house = House::new().await;
    let mut reader = house.browser();
    assert!(reader.get(ARTICLE).await.says("Did this answer your question?"));
    for verdict in ["no", "partly", "yes"] {
        let page = answer(&mut reader, &[("verdict", verdict)]).await;
        assert_eq!(page.status, 200);
        assert!(page.says("Thank you. Your answer helps"), "{}", page.body);
        assert!(!page.body.contains("name=\"comment\""), "nobody would read it");
    }
    assert_eq!(house.rows("select article, verdict, language from help_answers").await.concat().len(), 3);
    assert_eq!(house.count("help_answers where verdict = 'yes' and article = 'signing-in'").await, 1);
    answer(&mut house.browser(), &[("verdict", "no")]).await;
    assert_eq!(house.count("help_answers").await, 2);
}

#[tokio::test]
async fn administrators_see_what_their_members_answered_and_others_only_the_sums() {
    let mut world = World::new().await;
    let page = answer(&mut world.member_of_a, &[("verdict", "no")]).await;
    assert!(page.says("The administrators of Analytical Engines read it, without your name."), "{}", page.body);
    let words = "No mail <b>came</b>.\r\nWhy?";
    let page = answer(&mut world.member_of_a, &[("verdict", "no"), ("comment", words)]).await;
    assert!(page.says("What you said is kept."));
    answer(&mut world.b.admin, &[("verdict", "yes")]).await;

    let own = world.a.admin.get(&answers_path(&world.a.id)).await;
    assert!(own.body.contains("No mail &#60;b&#62;came&#60;/b&#62;.\nWhy?"), "{}", own.body);
    assert!(own.body.contains("<td>0</td><td>0</td><td>1</td><td>1</td><td>0</td><td>1</td>"), "{}", own.body);
    assert!(!own.body.contains("member@a.example") && !own.says("Ada Lovelace"), "who said it is not told");
    let other = world.b.admin.get(&answers_path(&world.b.id)).await;
    assert!(!other.body.contains("No mail"), "{}", other.body);
    assert!(other.body.contains("<td>1</td><td>0</td><td>0</td><td>1</td><td>0</td><td>1</td>"), "{}", other.body);
}

#[tokio::test]
async fn ac_30_answers_are_for_those_who_manage_members_of_that_organization() {
    let mut world = World::new().await;
    answer(&mut world.member_of_a, &[("verdict", "no"), ("comment", "Secret words")]).await;
    let path = answers_path(&world.a.id);
    for (reader, status) in [(&mut world.member_of_a, 403), (&mut world.b.admin, 404), (&mut world.outsider, 404)] {
        let answer = reader.open(&path).await;
        assert_eq!(answer.status, status);
        assert!(!answer.body.contains("Secret words"));
    }
    assert_eq!(world.house.anonymous().get(&path).await.status, 303);
}

#[tokio::test]
async fn whoever_is_in_several_organizations_is_read_where_they_came_from() {
    let mut world = World::new().await;
    let page = answer(&mut world.both, &[("verdict", "no")]).await;
    assert!(!page.body.contains("name=\"comment\""), "from nowhere, so nobody reads it");
    let from_b = format!("{ARTICLE}?organization_id={}", world.b.id);
    let page = world.both.get(&from_b).await;
    assert!(page.body.contains(&format!("name=\"organization_id\" value=\"{}\"", world.b.id)));
    let fields = [("verdict", "no"), ("organization_id", world.b.id.as_str())];
    let page = answer(&mut world.both, &fields).await;
    assert!(page.says("The administrators of Bletchley read it"), "{}", page.body);
    answer(&mut world.both, &[fields[0], fields[1], ("comment", "From B")]).await;
    assert!(world.b.admin.get(&answers_path(&world.b.id)).await.body.contains("From B"));
    assert!(!world.a.admin.get(&answers_path(&world.a.id)).await.body.contains("From B"));
    // Naming an organization one is no member of makes nobody there read it.
    let fields = [("verdict", "no"), ("organization_id", world.a.id.as_str()), ("comment", "Intruder")];
    answer(&mut world.b.admin, &fields).await;
    assert!(!world.house.contents().await.contains("Intruder"));
}

#[tokio::test]
async fn ac_27_ac_74_an_answer_that_no_form_of_ours_sends_is_refused() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let before = house.contents().await;
    let long = "a".repeat(501);
    for fields in [
        vec![],
        vec![("verdict", "")],
        vec![("verdict", "YES")],
        vec![("verdict", "yes' or 1=1")],
        vec![("verdict", "yes"), ("verdict", "no")],
        vec![("verdict", "yes"), ("comment", &long)],
        vec![("verdict", "yes"), ("comment", "\u{0}")],
    ] {
        let answer = world.a.admin.post(&format!("{ARTICLE}/answer"), &fields).await;
        house.assert_refused(&answer, &before).await;
    }
    for path in ["/help/no-such-article/answer", "/help/search/answer"] {
        let answer = world.a.admin.post(path, &[("verdict", "yes")]).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 404, "{path}");
    }
}

#[tokio::test]
async fn ac_47_a_flood_of_answers_from_one_network_is_told_to_wait() {
    let house = House::new().await;
    for _ in 0..60 {
        assert_eq!(answer(&mut house.browser(), &[("verdict", "no")]).await.status, 200);
    }
    let mut next = house.browser();
    let refused = next.post(&format!("{ARTICLE}/answer"), &[("verdict", "no")]).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "3600"));
    refused.assert_documented_error();
    assert_eq!(house.count("help_answers").await, 60);
    house.pass(DAY);
    assert_eq!(answer(&mut next, &[("verdict", "no")]).await.status, 200);
}
