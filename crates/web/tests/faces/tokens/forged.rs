use admit_core::secrets::Token;

use crate::house::{Answer, House, World};

/// What can be done with a token of an invitation or of a sign-in, by its path.
const DOORS: [&str; 6] = ["/accept", "/accept/decline", "/accept/declining", "/accept/ask", "/sign-in/link", "/setup"];

/// A token that nobody made.
fn random() -> String {
    Token::new().unwrap().reveal().to_owned()
}

/// Every token that differs from a valid one by one character, and some that differ otherwise.
fn edited(valid: &str) -> Vec<String> {
    let other = |character: char| if character == 'A' { 'B' } else { 'A' };
    let mut forged: Vec<String> = (0..valid.len())
        .map(|position| valid.char_indices().map(|(at, c)| if at == position { other(c) } else { c }).collect())
        .collect();
    forged.extend([
        valid[..valid.len() - 1].to_owned(),
        valid[1..].to_owned(),
        format!("{valid}A"),
        format!("{valid}="),
        format!(" {valid}"),
        format!("{valid}\n"),
        format!("{valid}\0"),
        valid.to_lowercase(),
        valid.to_uppercase(),
        valid.chars().rev().collect(),
        valid.bytes().map(|byte| format!("{byte:02x}")).collect(),
    ]);
    forged
}

async fn press(house: &House, door: &str, token: &str) -> Answer {
    house.anonymous().post(door, &[("token", token), ("name", "Mallory"), ("kind", "platform")]).await
}

async fn open(house: &House, door: &str, token: &str) -> Answer {
    let encoded: String = url::form_urlencoded::byte_serialize(token.as_bytes()).collect();
    house.anonymous().get(&format!("{door}/{}", encoded.replace('+', "%20"))).await
}

#[tokio::test]
async fn ac_01_every_edited_token_gets_the_answer_of_a_random_one() {
    let world = World::new().await;
    let house = &world.house;
    world.a.key.invite("new@x.example", "user").await;
    let invitation = house.last_mail_to("new@x.example").await.token();
    house.browser().submit("/sign-in", &[("email", "admin@a.example")]).await;
    let sign_in = house.last_mail_to("admin@a.example").await.token();
    let before = house.contents().await;
    for door in DOORS {
        let random = press(house, door, &random()).await;
        random.assert_refusal();
        for token in edited(&invitation).iter().chain(&edited(&sign_in)) {
            assert_eq!(press(house, door, token).await.masked(), random.masked(), "POST {door} {token:?}");
        }
    }
    for door in ["/accept", "/sign-in/link", "/setup"] {
        let random = open(house, door, &random()).await;
        random.assert_refusal();
        for token in edited(&invitation).iter().chain(&edited(&sign_in)) {
            assert_eq!(open(house, door, token).await.masked(), random.masked(), "GET {door} {token:?}");
        }
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_01_an_edited_set_up_link_opens_nothing() {
    let house = House::new().await;
    let link = house
        .store
        .write((), |tx, ()| Box::pin(admit_core::setup::issue_link(tx)))
        .await
        .unwrap()
        .unwrap()
        .reveal()
        .to_owned();
    let before = house.contents().await;
    let unknown = press(&house, "/setup", &random()).await;
    for token in edited(&link) {
        let answer = press(&house, "/setup", &token).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.masked(), unknown.masked(), "{token:?}");
    }
    assert_eq!(open(&house, "/setup", &link).await.status, 200);
}

#[tokio::test]
async fn ac_01_an_edited_key_or_cookie_proves_nobody() {
    let world = World::new().await;
    let key = world.a.key.key.clone();
    let unknown = world.a.key.get("/v1/organizations/me").await;
    assert_eq!(unknown.status, 200);
    for forged in edited(&key).iter().filter(|key| !key.contains(['\n', '\0', ' '])) {
        let mut holder = world.a.key.clone();
        holder.key.clone_from(forged);
        assert_eq!(holder.get("/v1/organizations/me").await.status, 401, "{forged}");
    }
    let cookie = world.a.admin.cookie("admit_session").unwrap().to_owned();
    for forged in edited(&cookie).iter().filter(|cookie| !cookie.contains(['\n', '\0', ' '])) {
        let mut browser = world.house.browser();
        browser.plant_cookie("admit_session", forged);
        assert_eq!(browser.open(&world.a.members_path()).await.status, 303, "{forged}");
    }
}
