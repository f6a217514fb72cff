//! Signing a user out from outside (section 8.3): each code of section 2.3 with its status.

use admit_core::organizations::Kind;
use axum::http::Request;
use serde_json::json;

use crate::house::{Answer, House, KeyHolder};

const BETA: &str = "admin-user-sign-out-2026-10-08";

async fn sign_out(key: &KeyHolder, user: &str) -> Answer {
    let path = format!("/v1/organizations/users/{user}/sign_out");
    key.send(Request::post(path).header("anthropic-beta", BETA), "").await
}

#[tokio::test]
async fn a_user_who_is_signed_out_has_to_sign_in_again_and_answers_stay_the_same() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let mut ada = office.member("ada@x.example", "user").await;
    let token = house.token_of(&office, "ada@x.example").await;
    let id = office.key.user_id("ada@x.example").await;
    let user = office.key.get(&format!("/v1/organizations/users/{id}")).await.json();
    for _ in 0..2 {
        let answer = sign_out(&office.key, &id).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (200, user.clone()));
    }
    assert!(ada.get("/account/sessions").await.says("Sign in"));
    assert_eq!(token.get("/v1/organizations/me").await.status, 401);
}

#[tokio::test]
async fn ac_25_each_refusal_to_sign_out_has_its_code() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let mut ids = Vec::new();
    for (name, role) in [("owner", "owner"), ("ma", "membership_admin"), ("managed", "managed"), ("user", "user")] {
        office.member(&format!("{name}@x.example"), role).await;
        ids.push(office.key.user_id(&format!("{name}@x.example")).await);
    }
    let [owner, membership_admin, managed, user] = &ids[..] else { panic!("four") };
    let primary = office.key.user_id("owner@colossus.example").await;
    let token = house.token_of(&office, "ma@x.example").await;
    let scoped = house.scoped_key(&office, "write:members").await;
    let other = house.enterprise("Dollis").await;
    let stranger = other.key.user_id("owner@dollis.example").await;
    let before = house.contents().await;
    for (key, id, status, code) in [
        (&office.key, &primary, 400, "cannot_sign_out_primary_owner"),
        (&token, membership_admin, 400, "cannot_sign_out_self"),
        (&scoped, managed, 403, "cannot_sign_out_managed_member"),
        (&token, owner, 403, "cannot_sign_out_owner"),
        (&office.key, &stranger, 404, ""),
    ] {
        let answer = sign_out(key, id).await;
        house.assert_refused(&answer, &before).await;
        assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (status, code));
    }
    let owners_token = house.token_of(&office, "owner@x.example").await;
    let before = house.contents().await;
    let answer = sign_out(&owners_token, membership_admin).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (403, "cannot_sign_out_privileged_member"));
    let reading = house.scoped_key(&office, "read:members").await;
    assert_eq!(sign_out(&reading, user).await.status, 403);
    for key in [&office.key, &scoped, &token] {
        assert_eq!(sign_out(key, user).await.status, 200);
    }
}

/// Personal keys are a platform organization's; in an enterprise one is only left where its organization was another kind.
#[tokio::test]
async fn a_personal_key_of_a_membership_admin_signs_no_other_one_out() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    for name in ["ada", "grace"] {
        office.member(&format!("{name}@x.example"), "membership_admin").await;
    }
    house.execute("update members set role = 'developer' where role = 'membership_admin'").await;
    let key = house.holder_of(&office.issue_own_key("ada@x.example").await.secret);
    house.execute("update members set role = 'membership_admin' where role = 'developer'").await;
    let grace = office.key.user_id("grace@x.example").await;
    let before = house.contents().await;
    let answer = sign_out(&key, &grace).await;
    house.assert_refused(&answer, &before).await;
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (403, "cannot_sign_out_membership_admin"));
}

#[tokio::test]
async fn signing_out_is_a_beta_of_enterprise_organizations() {
    let house = House::new().await;
    let office = house.enterprise("Colossus").await;
    let platform = house.organization("Analytical", Kind::Platform, "admin@a.example").await;
    office.member("ada@x.example", "user").await;
    let id = office.key.user_id("ada@x.example").await;
    let answer = office.key.send(Request::post(format!("/v1/organizations/users/{id}/sign_out")), "").await;
    assert_eq!(answer.status, 400, "without the header: {}", answer.body);
    let answer = sign_out(&platform.key, "user_x").await;
    assert_eq!(answer.error_code(), "organization_type_not_supported");
    office.key.post("/admit/v1/organization/settings", json!({"disabled_betas": [BETA]})).await;
    let answer = sign_out(&office.key, &id).await;
    assert_eq!((answer.status.as_u16(), answer.error_code().as_str()), (400, "organization_not_enrolled_in_beta"));
    assert!(answer.message().contains(BETA), "{}", answer.body);
}
