use axum::http::Request;

use crate::house::World;

const EMPTY: [&str; 10] = ["", " ", "0", "false", "null", "undefined", "[]", "{}", "%00", "\0"];
const DOORS: [&str; 6] = ["/accept", "/accept/decline", "/accept/declining", "/accept/ask", "/sign-in/link", "/setup"];

#[tokio::test]
async fn ac_02_an_empty_or_missing_token_opens_no_door() {
    let world = World::new().await;
    let house = &world.house;
    // One invitation is open, and somebody has asked to sign in from a browser and from the command line.
    world.a.key.invite("new@x.example", "user").await;
    house.browser().submit("/sign-in", &[("email", "admin@a.example")]).await;
    house.mails().await;
    let before = house.contents().await;
    for door in DOORS {
        let answer = house.anonymous().post(door, &[("name", "Mallory")]).await;
        house.assert_refused(&answer, &before).await;
        for empty in EMPTY {
            let answer = house.anonymous().post(door, &[("token", empty), ("name", "Mallory")]).await;
            house.assert_refused(&answer, &before).await;
        }
    }
    for path in
        ["/accept", "/accept/", "/accept/%00", "/sign-in/link", "/sign-in/link/", "/setup", "/setup/", "/setup/%20"]
    {
        let answer = house.anonymous().get(path).await;
        house.assert_refused(&answer, &before).await;
    }
}

#[tokio::test]
async fn ac_02_an_empty_cookie_is_nobody_and_has_asked_for_nothing() {
    let world = World::new().await;
    let house = &world.house;
    let before = house.contents().await;
    for empty in EMPTY.iter().filter(|empty| !empty.contains('\0')) {
        let mut browser = house.browser();
        browser.plant_cookie("admit_session", empty);
        browser.plant_cookie("admit_sign_in", empty);
        let page = browser.open(&world.a.members_path()).await;
        assert_eq!((page.status.as_u16(), page.header("location").starts_with("/sign-in?")), (303, true));
        let answer = browser.post("/sign-in/code", &[("code", "")]).await;
        house.assert_refused(&answer, &before).await;
        let answer = browser.post("/sign-in/code", &[("code", "000000")]).await;
        house.assert_refused(&answer, &before).await;
    }
}

#[tokio::test]
async fn ac_02_an_empty_key_is_no_key() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for (name, value) in [
        ("x-api-key", ""),
        ("x-api-key", " "),
        ("x-api-key", "null"),
        ("authorization", ""),
        ("authorization", "Bearer"),
        ("authorization", "Bearer "),
        ("authorization", "Bearer null"),
        ("authorization", "Basic Og=="),
        ("accept", "*/*"),
    ] {
        let request = Request::get("/v1/organizations/me").header(name, value);
        let answer = world.house.anonymous().send(request, "").await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 401, "{name}: {value:?}");
    }
}
