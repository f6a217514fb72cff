use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use super::{BATCHES, outcomes, path_of, post_csv, refused};
use crate::house::World;

#[tokio::test]
async fn a_file_is_taken_as_spreadsheets_write_it() {
    let world = World::new().await;
    let key = &world.a.key;
    for text in [
        "email,role\nada@x.example,user\ngrace@x.example,developer\n",
        "email,role\r\n\"ada@x.example\",user\r\n\r\ngrace@x.example , developer",
        "\u{feff}Email;Role\nada@x.example;user\n\"grace@x.example\";developer\n",
        "role\temail\nuser\tada@x.example\ndeveloper\tgrace@x.example\n",
    ] {
        let answer = post_csv(key, "?dry_run=true", text).await;
        assert_eq!(answer.status, 200, "{text}: {}", answer.body);
        let told = answer.json();
        assert_eq!(outcomes(&told["rows"]), ["would_invite", "would_invite"], "{text}");
        assert_eq!((&told["rows"][0]["email"], &told["rows"][0]["role"]), (&json!("ada@x.example"), &json!("user")));
        assert_eq!(told["rows"][1]["email"], "grace@x.example", "{text}");
        assert_eq!(told["rows"][1]["role"], "developer", "{text}");
    }
}

#[tokio::test]
async fn columns_carry_what_json_carries_and_the_query_what_all_rows_share() {
    let world = World::new().await;
    let key = &world.a.key;
    let workspace = key.workspace("Engine").await;
    let text = format!(
        "email,role,workspaces,metadata.Ticket\nada@x.example,,{workspace}:workspace_developer,\"HR-7, urgent\"\n\
         grace@x.example,developer,,\n"
    );
    let batch = post_csv(key, "?role=user&message=Hello&locale=pt-BR&expires_in_seconds=7200", &text).await.json();
    assert_eq!((&batch["message"], &batch["locale"]), (&json!("Hello"), &json!("pt-BR")));
    assert_eq!(batch["expires_in_seconds"], 7200);
    world.house.work_through_batch().await;
    let rows = key.get(&format!("{}/rows", path_of(&batch))).await.json();
    assert_eq!(outcomes(&rows["data"]), ["invited", "invited"]);
    let invite = rows["data"][0]["invite_id"].as_str().unwrap();
    let invite = key.get(&format!("/admit/v1/invites/{invite}")).await.json();
    assert_eq!((&invite["role"], &invite["metadata"]), (&json!("user"), &json!({ "Ticket": "HR-7, urgent" })));
    let grant = json!([{ "workspace_id": workspace, "workspace_role": "workspace_developer" }]);
    assert_eq!((&invite["workspaces"], &invite["message"]), (&grant, &json!("Hello")));
    assert_eq!((&rows["data"][1]["role"], &rows["data"][1]["metadata"]), (&json!("developer"), &json!({})));
}

#[tokio::test]
async fn ac_75_a_file_that_cant_be_read_is_refused_with_line_and_column() {
    let world = World::new().await;
    for (query, text, words) in [
        ("", "", "line 1, column 1: the column email is missing"),
        ("?role=user", "name\nAda\n", "line 1, column 1: there is no column name"),
        ("", "email,role,nickname\na@x.example,user,x\n", "line 1, column 3: there is no column nickname"),
        ("", "email,role,email\na@x.example,user,b@x.example\n", "line 1, column 3: the column email is there twice"),
        ("", "role\nuser\n", "the column email is missing"),
        ("", "email\na@x.example\n", "the column role is missing"),
        ("", "email,role\na@x.example,user\nb@x.example\n", "line 3, column 1: 2 fields are needed"),
        ("", "email,role\na@x.example,user,x\n", "line 2, column 2: 2 fields are needed"),
        ("", "email,role\n\"a@x.example,user\nb@x.example,user\n", "line 2, column 1: a quote is never closed"),
        ("?role=user", "email,workspaces\na@x.example,wrkspc_1\n", "line 2, column 2: a workspace is written"),
        ("?role=user", "email\n", "rows: between 1 and 10000"),
        (
            "?role=user&expires_in_seconds=x",
            "email\na@x.example\n",
            "expires_in_seconds: Input should be a valid integer",
        ),
        ("?role=user&dry_run=maybe", "email\na@x.example\n", "dry_run: Input should be a valid boolean"),
    ] {
        let answer = post_csv(&world.a.key, query, text).await;
        let is_malformed = words.contains("line") || words.contains("column");
        assert_eq!(answer.error_code() == "invite_batch_csv_malformed", is_malformed, "{text}");
        refused(&world, answer, words).await;
    }
    let request = Request::post(BATCHES).header("content-type", "text/csv");
    let answer = world.a.key.send_body(request, Body::from(&b"email,role\na@x.example,us\xffer\n"[..])).await;
    refused(&world, answer, "line 2, column 15: the text is not UTF-8").await;
    for (name, value) in [("content-encoding", "gzip"), ("content-type", "text/csv; charset=latin1")] {
        let request = Request::post(BATCHES).header("content-type", "text/csv");
        let mut request = request.body(Body::from("email,role\na@x.example,user\n")).unwrap();
        request.headers_mut().insert(name, value.parse().unwrap());
        request.headers_mut().insert("x-api-key", world.a.key.key.parse().unwrap());
        let answer = world.house.send(request).await;
        answer.assert_refusal();
        assert!([400, 415].contains(&answer.status.as_u16()), "{value}: {}", answer.body);
    }
    assert_eq!(world.house.count("invite_batches").await, 0);
}

#[tokio::test]
async fn ac_74_a_file_of_ten_thousand_rows_is_taken_and_one_more_is_not() {
    let world = World::new().await;
    let file = |count: usize| {
        let lines: String = (0..count).map(|number| format!("new-{number}@x.example,user\n")).collect();
        format!("email,role\n{lines}")
    };
    let answer = post_csv(&world.a.key, "", &file(10_001)).await;
    assert_eq!(answer.error_code(), "invite_batch_row_count");
    refused(&world, answer, "got 10001").await;
    assert_eq!(post_csv(&world.a.key, "", &file(10_000)).await.json()["row_count"], 10_000);
}
