use axum::body::Body;
use axum::http::Request;

use crate::house::World;

const INVITE: &str = r#"{"email":"a@x.example","role":"user"}"#;
const PATH: &str = "/v1/organizations/invites";

#[tokio::test]
async fn ac_75_json_with_two_meanings_is_refused() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for body in [
        r#"{"email":"a@x.example","email":"a@x.example","role":"user"}"#,
        r#"{"email":"a@x.example","role":"user","role":"user"}"#,
        r#"{"email":"a@x.example","role":"user","rbac_group_ids":[],"rbac_group_ids":[]}"#,
        r#"{"email":"a@x.example","role":"user"}{"email":"b@x.example","role":"user"}"#,
        r#"{"email":"a@x.example","role":"user"} x"#,
        r#"{"email":"a@x.example","role":"user",}"#,
        r#"{'email':'a@x.example','role':'user'}"#,
        r#"{email:"a@x.example",role:"user"}"#,
        r#"{"email":"a@x.example","role":"user"/**/}"#,
        r#"{"email":"a@x.example","role":"\ud800user"}"#,
        "{\"email\":\"a@x.example\",\"role\":\"us\ner\"}",
        "\u{feff}{\"email\":\"a@x.example\",\"role\":\"user\"}",
        "[{\"email\":\"a@x.example\",\"role\":\"user\"}]",
        "\"{}\"",
        "null",
        "1e400",
        "",
        " ",
    ] {
        let answer = world.a.key.post_text(PATH, body).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400, "{body}");
    }
}

#[tokio::test]
async fn ac_75_numbers_are_exactly_numbers() {
    let world = World::in_house(crate::house::House::with(|settings| settings.has_test_clock = true).await).await;
    let before = world.house.contents().await;
    for number in [
        "1e400",
        "-1e400",
        "-0.5",
        "1.5",
        "1e2",
        "9223372036854775808",
        "18446744073709551616",
        "-9223372036854775809",
        "\"1\"",
        "true",
        "null",
        "[1]",
        "{}",
        "NaN",
        "Infinity",
        "0x10",
        "01",
        "+1",
        "1_000",
        "-1",
        "1 2",
    ] {
        let answer = world.a.key.post_text("/admit/v1/test_clock", &format!("{{\"advance_seconds\":{number}}}")).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400, "{number}");
    }
}

#[tokio::test]
async fn ac_75_only_json_in_utf_8_is_json() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for kind in [
        "",
        "text/plain",
        "text/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1",
        "application/json; charset=utf-7",
        "application/json;charset=\"utf-16\"",
        "application/xml",
        "application/jsonp",
        "application/json, text/plain",
    ] {
        let answer = world.a.key.send(Request::post(PATH).header("content-type", kind), INVITE).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 415, "{kind}");
    }
    let utf_16: Vec<u8> = INVITE.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin = b"{\"email\":\"a@x.example\",\"role\":\"us\xe9r\"}".to_vec();
    for body in [utf_16, latin, vec![0xff, 0xfe]] {
        let request = Request::post(PATH).header("content-type", "application/json");
        let answer = world.a.key.send_body(request, Body::from(body)).await;
        world.house.assert_refused(&answer, &before).await;
    }
    let answer =
        world.a.key.send(Request::post(PATH).header("content-type", "Application/JSON; charset=UTF-8"), INVITE).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn ac_75_two_credentials_of_one_kind_are_none() {
    let world = World::new().await;
    let (a, b) = (&world.a.key.key, &world.b.key.key);
    let twice = Request::get("/v1/organizations/me").header("x-api-key", a).header("x-api-key", b);
    let answer = world.house.anonymous().send(twice, "").await;
    assert_eq!(answer.status, 401, "{}", answer.body);
    let twice = Request::get("/v1/organizations/me")
        .header("authorization", format!("Bearer {a}"))
        .header("authorization", format!("Bearer {b}"));
    assert_eq!(world.house.anonymous().send(twice, "").await.status, 401);
    // Both headers: `Authorization` counts, as the contract says, whichever is right.
    let both =
        Request::get("/v1/organizations/me").header("x-api-key", a).header("authorization", format!("Bearer {b}"));
    assert_eq!(world.house.anonymous().send(both, "").await.json()["id"], world.b.id.as_str());
    let both = Request::get("/v1/organizations/me").header("x-api-key", a).header("authorization", "Bearer wrong");
    assert_eq!(world.house.anonymous().send(both, "").await.status, 401);
}

#[tokio::test]
async fn ac_75_a_form_with_a_field_twice_or_in_another_charset_is_refused() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for (kind, body) in [
        ("application/x-www-form-urlencoded", "email=a%40x.example&email=b%40x.example"),
        ("application/x-www-form-urlencoded", "email=a%40x.example&next=%2F&next=%2F"),
        ("application/x-www-form-urlencoded", "email=a%40x.example&%65mail=b%40x.example"),
        ("application/x-www-form-urlencoded; charset=utf-16", "email=a%40x.example"),
        ("application/x-www-form-urlencoded; charset=utf-7", "email=a+AEA-x.example"),
        ("application/x-www-form-urlencoded", "email=a%FF%40x.example"),
        ("application/json", r#"{"email":"a@x.example"}"#),
        ("text/plain", "email=a@x.example"),
    ] {
        let request = Request::post("/sign-in").header("content-type", kind).header("sec-fetch-site", "same-origin");
        let answer = world.house.anonymous().send(request, body).await;
        world.house.assert_refused(&answer, &before).await;
    }
}
