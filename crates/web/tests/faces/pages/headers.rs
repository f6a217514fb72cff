use axum::http::{Method, Request};

use crate::crossing::routes;
use crate::house::{Answer, House, World};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn assert_safe_in_a_browser(answer: &Answer) {
    let name = format!("{} {}", answer.path, answer.status);
    // What the two pages with a frame answer is told in the tests of Settings > Organization.
    let has_frame = answer.path.contains("/settings/organization/mail") && answer.status == 200;
    assert!(has_frame || answer.header("content-security-policy") == POLICY, "{name}");
    assert!(has_frame || answer.header("x-frame-options") == "DENY", "{name}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
    assert_eq!(answer.header("referrer-policy"), "strict-origin", "{name}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{name}");
    let is_asset = answer.path.starts_with("/assets/") && answer.status == 200;
    assert!(is_asset || answer.header("cache-control") == "no-store", "{name}: {}", answer.header("cache-control"));
    assert!(answer.header("request-id").starts_with("req_"), "{name}");
    assert_eq!(answer.header("access-control-allow-origin"), "", "{name}");
    assert_eq!(answer.header("server"), "", "{name}");
}

#[tokio::test]
async fn ac_58_no_answer_can_be_framed_kept_or_scripted() {
    let mut world = World::new().await;
    let house = world.house.clone();
    for route in routes::all() {
        let path = route.path_with(&[("organization_id", &world.a.id)]).replace(['{', '}'], "");
        for method in [route.method, "HEAD", "OPTIONS", "PUT"] {
            let request = || Request::builder().method(method).uri(&path).header("sec-fetch-site", "same-origin");
            assert_safe_in_a_browser(&house.anonymous().send(request(), "").await);
            // Signing out would end the walk.
            if route.path != "/sign-out" {
                assert_safe_in_a_browser(&world.a.admin.send(request(), "").await);
            }
            assert_safe_in_a_browser(&world.a.key.send(request(), "").await);
        }
    }
    for path in
        ["/nothing", "/v1/nothing", "/%ff", "/accept/%ff", "/organizations/%00", "/assets/x/y", "//", "/.git/config"]
    {
        assert_safe_in_a_browser(&house.anonymous().get(path).await);
    }
    let forged = Request::post("/sign-in").header("sec-fetch-site", "cross-site");
    assert_safe_in_a_browser(&house.anonymous().send(forged, "").await);
    let large = "x".repeat(300 * 1024);
    let request = Request::builder().method(Method::POST).uri("/sign-in").header("sec-fetch-site", "same-origin");
    assert_safe_in_a_browser(&house.anonymous().send(request, &large).await);
}

#[tokio::test]
async fn ac_58_ac_59_no_page_holds_a_script_or_a_style_of_its_own() {
    let mut world = World::new().await;
    world.a.key.invite("new@x.example", "user").await;
    let mail = world.house.last_mail_to("new@x.example").await;
    let members = world.a.members_path();
    let mut pages =
        vec![world.house.anonymous().get(&mail.path()).await, world.house.anonymous().get("/nothing").await];
    for path in ["/sign-in", "/setup", "/accept", "/sign-in/link"] {
        pages.push(world.house.anonymous().get(path).await);
    }
    for path in [members.clone(), format!("{members}/invite"), "/account/sessions".to_owned(), "/".to_owned()] {
        pages.push(world.a.admin.get(&path).await);
    }
    for page in pages {
        for script in page.body.split("<script").skip(1) {
            assert!(script.contains("src=\"/assets/") && script.contains("></script>"), "{}: {script}", page.path);
        }
        for inline in ["<style", " style=\"", " onclick", " onload", " onerror", "javascript:"] {
            assert!(!page.body.contains(inline), "{} has {inline}", page.path);
        }
    }
}

#[tokio::test]
async fn assets_may_be_kept_under_the_address_of_their_content_alone() {
    let house = House::new().await;
    for page in ["/sign-in", "/help", "/reference"] {
        let page = house.anonymous().get(page).await;
        let assets: Vec<&str> = page.body.split('"').filter(|part| part.starts_with("/assets/")).collect();
        assert!(assets.len() >= 3, "{assets:?}");
        for path in assets {
            let asset = house.anonymous().get(path).await;
            let kept = (asset.status.as_u16(), asset.header("cache-control"));
            assert_eq!(kept, (200, "public, max-age=31536000, immutable"), "{path}");
            let (_, name) = path.rsplit_once('/').unwrap();
            let other = house.anonymous().get(&format!("/assets/0123456789abcdef/{name}")).await;
            assert_eq!((other.status.as_u16(), other.header("cache-control")), (200, "no-cache"), "{name}");
        }
    }
}
