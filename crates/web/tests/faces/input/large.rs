use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use axum::http::Request;
use axum::http::request::Builder;
use futures_util::stream;
use serde_json::json;

use crate::crossing::routes;
use crate::house::World;
use crate::imports::IMPORTS;
use crate::invite_batches::BATCHES;

const LIMIT: usize = 256 * 1024;
/// That of rows of invite batches.
const LIMIT_OF_BATCHES: usize = 4 * 1024 * 1024;
/// Forms without fields, whose body nobody reads.
const WITHOUT_FIELDS: [&str; 17] = [
    "/sign-out",
    "/sign_out",
    "/end",
    "/end-others",
    "/again",
    "/revoke",
    "/archive",
    "/delete",
    "/disable",
    "/enable",
    "/remove",
    "/invites/{invite_id}/accept",
    "/invites/{invite_id}/decline",
    "/resend",
    "/regenerate_signing_secret",
    "/secret",
    "/undo",
];

fn post(path: &str, is_json: bool) -> Builder {
    let kind = if is_json { "application/json" } else { "application/x-www-form-urlencoded" };
    // Without its beta a route is not there.
    let request = Request::post(path).header("anthropic-beta", "webhooks-2026-10-07");
    request.header("content-type", kind).header("sec-fetch-site", "same-origin")
}

#[tokio::test]
async fn ac_74_a_body_over_the_limit_is_refused_on_every_route_that_reads_one() {
    let mut world = World::new().await;
    let house = world.house.clone();
    let user = world.a.key.user_id("member@a.example").await;
    let enterprise = house.enterprise("Dollis").await;
    let token = world.a.token().await;
    let before = house.contents().await;
    let mut refused = 0;
    for route in routes::all().iter().filter(|route| route.method == "POST") {
        // A file is sent in a form of another kind; the test after this one sends one.
        if route.path.ends_with(IMPORTS) || WITHOUT_FIELDS.iter().any(|end| route.path.ends_with(end)) {
            continue;
        }
        let path = route.path_with(&[("organization_id", &world.a.id), ("user_id", &user)]);
        let limit = if route.path == BATCHES { LIMIT_OF_BATCHES } else { LIMIT };
        let body = format!("a={}", "x".repeat(limit));
        let answer = if route.for_whom == "enterprise" {
            enterprise.key.send(post(&path, true), &body).await
        } else if route.is_json() {
            let program = if route.for_whom == "token" { &token } else { &world.a.key };
            program.send(post(&path, true), &body).await
        } else if route.for_whom == "owner" {
            let path = path.replace(&world.a.id, &enterprise.id);
            enterprise.admin.clone().send(post(&path, false), &body).await
        } else {
            world.a.admin.send(post(&path, false), &body).await
        };
        house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 413, "{route:?}");
        refused += 1;
    }
    assert!(refused >= 10, "{refused}");
    let answer = world.a.key.post_text("/v1/organizations/invites", &"[".repeat(LIMIT + 1)).await;
    assert_eq!((answer.status.as_u16(), answer.json()["error"]["type"].as_str()), (413, Some("request_too_large")));
}

#[tokio::test]
async fn ac_74_a_file_over_the_limit_is_refused_and_one_within_it_is_read() {
    let world = World::new().await;
    let path = format!("{}{IMPORTS}", world.a.path());
    let mut admin = world.a.admin.clone();
    let before = world.house.contents().await;
    let file = format!("email\n{}\n", "x".repeat(LIMIT_OF_BATCHES + LIMIT));
    let answer = admin.submit_with_file(&path, &[("step", "preview"), ("role", "user"), ("file", &file)]).await;
    assert_eq!(answer.status, 413);
    world.house.assert_unchanged(&answer, &before).await;

    let within = &file[..2 * LIMIT];
    let answer = admin.submit_with_file(&path, &[("step", "preview"), ("role", "user"), ("file", within)]).await;
    assert!(answer.says("Not an email address"), "{}", answer.status);
}

#[tokio::test]
async fn ac_74_an_endless_body_is_read_no_further_than_the_limit() {
    let world = World::new().await;
    for path in ["/v1/organizations/invites", "/sign-in"] {
        let sent = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&sent);
        let endless = stream::repeat_with(move || {
            counter.fetch_add(4096, Ordering::SeqCst);
            Ok::<_, std::io::Error>([b'x'; 4096].to_vec())
        });
        let answer = world.a.key.send_body(post(path, path.starts_with("/v1/")), Body::from_stream(endless)).await;
        answer.assert_refusal();
        assert_eq!(answer.status, 413);
        assert!(sent.load(Ordering::SeqCst) <= LIMIT + 2 * 4096, "{path} read {sent:?} bytes");
    }
}

#[tokio::test]
async fn ac_74_deep_and_wide_bodies_are_refused_at_once() {
    let world = World::new().await;
    let before = world.house.contents().await;
    let deep = |open: &str, close: &str| format!("{{\"email\":{}1{}}}", open.repeat(10_000), close.repeat(10_000));
    let wide: String = (0..18_000).map(|number| format!("\"k{number}\":1,")).collect();
    for body in [deep("[", "]"), deep("{\"a\":", "}"), format!("{{{wide}\"email\":1}}")] {
        let answer = world.a.key.post_text("/v1/organizations/invites", &body).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.status, 400);
    }
    // As many different fields as fit: comparing each with each would take minutes.
    let fields: String = (0..45_000).map(|number| format!("{number:x}&")).collect();
    assert!(fields.len() < LIMIT);
    let request = post("/sign-in", false);
    let answer = world.house.anonymous().send(request, &fields).await;
    world.house.assert_refused(&answer, &before).await;
    let groups: Vec<String> = (0..101).map(|number| format!("g{number}")).collect();
    let body = json!({"email": "a@x.example", "role": "user", "rbac_group_ids": groups});
    world.house.assert_refused(&world.a.key.post("/v1/organizations/invites", body).await, &before).await;
}

#[tokio::test]
async fn ac_74_a_compressed_body_is_refused_unopened() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for encoding in ["gzip", "deflate", "br", "zstd", "compress", "gzip, gzip", "x-unknown", "identity, gzip", ""] {
        let request = post("/v1/organizations/invites", true).header("content-encoding", encoding);
        let answer = world.a.key.send(request, r#"{"email":"a@x.example","role":"user"}"#).await;
        world.house.assert_refused(&answer, &before).await;
        assert_eq!(answer.error_code(), "request_body_encoding_unsupported", "{encoding}");
    }
}

#[tokio::test]
async fn ac_74_what_an_answer_repeats_of_a_request_is_short() {
    let world = World::new().await;
    let long = "x".repeat(20_000);
    let before = world.house.contents().await;
    for (answer, what) in [
        (
            world
                .a
                .key
                .post("/v1/organizations/invites", json!({"email": "a@x.example", "role": "user", long.as_str(): 1}))
                .await,
            "a key",
        ),
        (world.a.key.post("/v1/organizations/invites", json!({"email": long, "role": "user"})).await, "an address"),
        (world.a.key.post("/v1/organizations/invites", json!({"email": "a@x.example", "role": long})).await, "a role"),
        (world.a.key.get(&format!("/v1/organizations/users?limit={long}")).await, "a limit"),
        (world.a.key.get(&format!("/v1/organizations/users?after_id={long}")).await, "a cursor"),
        (world.a.key.get(&format!("/v1/organizations/users/{long}")).await, "an id"),
        (world.a.key.send(Request::get("/v1/organizations/me").header("anthropic-beta", &long), "").await, "a beta"),
    ] {
        world.house.assert_refused(&answer, &before).await;
        assert!(answer.body.len() < 1000, "{what} is repeated: {} bytes", answer.body.len());
    }
}

#[tokio::test]
async fn ac_74_an_unknown_group_is_named_but_not_at_any_length() {
    let house = crate::house::House::new().await;
    let kind = admit_core::organizations::Kind::Enterprise;
    let organization = house.organization("Analytical Engines", kind, "admin@a.example").await;
    let body = json!({"email": "a@x.example", "role": "user", "rbac_group_ids": ["g".repeat(200_000)]});
    let answer = organization.key.post("/v1/organizations/invites", body).await;
    answer.assert_refusal();
    assert!(answer.body.len() < 1000, "{} bytes", answer.body.len());
}
