use crate::house::World;

#[tokio::test]
async fn ac_79_an_edited_foreign_or_other_lists_cursor_is_refused() {
    let world = World::new().await;
    let (a, b) = (&world.a.key, &world.b.key);
    let invite_of_a = a.invite("guest@a.example", "user").await;
    let user_of_a = a.user_id("admin@a.example").await;
    let user_of_b = b.user_id("admin@b.example").await;
    let before = world.house.contents().await;
    let sql =
        ["' or '1'='1", "'; drop table members; --", "1) union select digest from admin_keys --", "%", "_", "$1", "\\"];
    let edited =
        [&user_of_a[..user_of_a.len() - 1], "user_", " ", "0", "null", "user_01zzzzzzzzzzzzzzzzzzzzzz", "\u{0}"];
    for (list, foreign) in [("users", [&user_of_b, &invite_of_a]), ("invites", [&user_of_a, &user_of_b])] {
        let cursors = foreign.iter().map(|id| id.as_str()).chain(sql).chain(edited);
        for cursor in cursors {
            let encoded: String = url::form_urlencoded::byte_serialize(cursor.as_bytes()).collect();
            for name in ["after_id", "before_id"] {
                let answer = a.get(&format!("/v1/organizations/{list}?{name}={encoded}")).await;
                world.house.assert_refused(&answer, &before).await;
                assert_eq!(answer.status, 400, "{list} {name}={cursor}");
            }
        }
    }
    let listed = b.get(&format!("/v1/organizations/invites?after_id={invite_of_a}")).await;
    world.house.assert_refused(&listed, &before).await;
}

#[tokio::test]
async fn ac_79_a_limit_is_between_one_and_a_thousand() {
    let world = World::new().await;
    let before = world.house.contents().await;
    for limit in [
        "-1",
        "0",
        "1001",
        "9223372036854775808",
        "9223372036854775807",
        "1.5",
        "1e2",
        " ",
        "x",
        "0x10",
        "1;",
        "null",
        "10 10",
    ] {
        let encoded: String = url::form_urlencoded::byte_serialize(limit.as_bytes()).collect();
        for list in ["users", "invites"] {
            let answer = world.a.key.get(&format!("/v1/organizations/{list}?limit={encoded}")).await;
            world.house.assert_refused(&answer, &before).await;
            assert_eq!(answer.status, 400, "{limit}");
        }
    }
}

#[tokio::test]
async fn an_empty_cursor_is_none() {
    let world = World::new().await;
    for list in ["users", "invites"] {
        let plain = world.a.key.get(&format!("/v1/organizations/{list}")).await;
        let empty = world.a.key.get(&format!("/v1/organizations/{list}?after_id=&before_id=")).await;
        assert_eq!((empty.status.as_u16(), empty.json()), (200, plain.json()));
        let last = plain.json()["last_id"].as_str().unwrap_or_default().to_owned();
        let before = world.a.key.get(&format!("/v1/organizations/{list}?after_id=&before_id={last}")).await;
        assert_eq!(before.status, 200, "{}", before.body);
    }
}

#[tokio::test]
async fn ac_79_the_character_u_0000_is_refused_wherever_it_comes() {
    let mut world = World::new().await;
    let before = world.house.contents().await;
    for (path, status) in [
        ("users?email=%00", 400),
        ("invites?email=a%00", 400),
        ("users?after_id=%00", 400),
        ("users/%00", 404),
        ("invites/%00x", 404),
        ("workspaces/a%00b", 404),
    ] {
        let answer = world.a.key.get(&format!("/v1/organizations/{path}")).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
        answer.assert_documented_error();
    }
    let path = format!("{}?search=%00", world.a.members_path());
    assert_eq!(world.a.admin.get(&path).await.status, 400);
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn ac_79_filters_are_values_never_sql() {
    let mut world = World::new().await;
    let before = world.house.contents().await;
    for text in ["' or 1=1 --", "%", "_", "*", "\\", "\"", "'; drop table people; --", "a%' escape '"] {
        let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
        for query in [format!("email={encoded}"), format!("roles[]={encoded}"), format!("roles={encoded}")] {
            for list in ["users", "invites"] {
                let answer = world.a.key.get(&format!("/v1/organizations/{list}?{query}")).await;
                assert_eq!(answer.status, 200, "{list}?{query}: {}", answer.body);
                assert_eq!(answer.json()["data"], serde_json::json!([]), "{list}?{query}");
            }
        }
        let path = format!("{}?search={encoded}&role={encoded}&after={encoded}", world.a.members_path());
        let page = world.a.admin.get(&path).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("member@a.example"), "{text}: {}", page.body);
    }
    assert_eq!(world.house.contents().await, before);
}

#[tokio::test]
async fn an_empty_number_or_flag_is_refused() {
    let world = World::new().await;
    for query in ["users?limit=", "workspaces?limit=", "workspaces?include_archived=", "rate_limits?limit="] {
        let answer = world.a.key.get(&format!("/v1/organizations/{query}")).await;
        assert_eq!(answer.status, 400, "{query}: {}", answer.body);
    }
}
