//! Settings > Members: the roles of several members at once, and the list as a file.

use serde_json::json;

use crate::house::World;

#[tokio::test]
async fn roles_of_several_members_are_changed_and_a_refused_one_keeps_no_other_from_it() {
    let world = World::new().await;
    let path = format!("{}/roles", world.a.members_path());
    let mut admin = world.a.admin.clone();
    let first = world.a.key.user_id("member@a.example").await;
    let own = world.a.key.user_id("admin@a.example").await;
    let foreign = world.b.key.user_id("admin@b.example").await;
    let second = {
        world.a.member("second@a.example", "user").await;
        world.a.key.user_id("second@a.example").await
    };

    let asked = admin.get(&format!("{path}?{first}=on&{second}=on&{foreign}=on")).await;
    assert!(asked.says("member@a.example") && asked.says("second@a.example"));
    assert!(!asked.says("admin@b.example"));

    let wrong = admin.submit(&path, &[(&first, "on"), (&second, "on"), ("role", "emperor")]).await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.says("Choose a role.") && wrong.body.contains(&second), "the chosen ones stay chosen");
    let nobody = admin.submit(&path, &[("role", "billing")]).await;
    assert_eq!(nobody.status, 400);

    let fields = [(own.as_str(), "on"), (&first, "on"), (&foreign, "on"), (&second, "on"), ("role", "billing")];
    let done = admin.submit(&path, &fields).await;
    assert!(done.says("Role changed") && done.says("change your own membership"));
    assert!(!done.says("admin@b.example"));
    for (key, id, role) in [
        (&world.a.key, &first, "billing"),
        (&world.a.key, &second, "billing"),
        (&world.a.key, &own, "admin"),
        (&world.b.key, &foreign, "admin"),
    ] {
        assert_eq!(key.role_of(id).await, role, "{id}");
    }
}

#[tokio::test]
async fn ac_81_an_export_has_all_people_of_this_organization_and_no_formula() {
    let world = World::new().await;
    let path = format!("{}/export", world.a.members_path());
    world.a.key.invite("formula@x.example", "billing").await;
    let token = world.house.last_mail_to("formula@x.example").await.token();
    world.house.browser().post("/accept", &[("token", &token), ("name", "=HYPERLINK(\"https://evil.example\")")]).await;

    let file = world.a.admin.clone().get(&path).await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").starts_with("attachment"));
    let lines: Vec<&str> = file.body.split_terminator("\r\n").collect();
    assert_eq!(
        lines[0],
        "\"user_id\",\"email\",\"name\",\"role\",\"added_at\",\"status\",\"invite_id\",\"invited_at\",\"expires_at\""
    );
    assert_eq!(lines.len(), 1 + 4, "{}", file.body);
    assert!(file.body.contains(",\"'=HYPERLINK(\"\"https://evil.example\"\")\","), "{}", file.body);
    assert!(!file.body.contains("admin@b.example"));

    let only = world.a.admin.clone().get(&format!("{path}?role=billing")).await;
    assert_eq!(only.body.split_terminator("\r\n").count(), 2);
    assert_eq!(world.member_of_a.clone().get(&path).await.status, 403);
    assert_eq!(world.outsider.clone().get(&path).await.status, 404);
}

#[tokio::test]
async fn a_search_among_many_members_looks_at_a_part_and_leads_on_until_it_has_found() {
    let world = World::new().await;
    let many = |into: &str, columns: &str| {
        format!(
            "insert into {into} with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 10050)
             select {columns} from numbers"
        )
    };
    let address = "'many' || n || '@x.example'";
    let people = "people (id, address, canonical_address, tolerant_address, name, created_at)";
    let columns = format!("'user_many' || n, {address}, {address}, {address}, '', 1");
    world.house.execute(&many(people, &columns)).await;
    let members = "members (organization_id, person_id, role, added_at, search_text)";
    let columns = format!("'{}', 'user_many' || n, 'user', 9000000000000000 + n, {address}", world.a.id);
    world.house.execute(&many(members, &columns)).await;

    let mut admin = world.a.admin.clone();
    let first = admin.get(&format!("{}?search=member%40a.example&status=active", world.a.members_path())).await;
    assert!(first.says("looked at a part of the list") && !first.body.contains("<tbody"), "{}", first.body);
    let way_on = first.body.split("data-further").next().and_then(|before| before.rsplit("href=\"").next());
    let way_on = way_on.unwrap().trim_end().trim_end_matches('"').replace("&amp;", "&").replace("&#38;", "&");
    let second = admin.get(&way_on).await;
    assert!(second.body.contains("<tbody") && second.says("member@a.example"), "{way_on}: {}", second.body);
    assert!(!second.body.contains("data-further"));
    let file = admin.get(&format!("{}/export?search=member%40a.example", world.a.members_path())).await;
    let lines: Vec<&str> = file.body.split_terminator("\r\n").collect();
    assert!(lines.len() == 2 && lines[1].contains("\"member@a.example\""), "a file has all: {}", file.body);
    let in_vain = admin.get(&way_on.replace("member%40a.example", "nowhere")).await;
    assert!(in_vain.says("Nobody") && !in_vain.body.contains("data-further"), "{}", in_vain.body);
}

#[tokio::test]
async fn an_export_has_who_the_list_shows_with_its_filters_invitations_first() {
    let World { a, house, .. } = World::new().await;
    let (path, mut admin) = (a.members_path(), a.admin.clone());
    let short = json!({ "email": "expired@x.example", "role": "user", "expires_in_seconds": 3600 });
    a.key.post("/admit/v1/invites", short).await;
    house.pass(3600);
    a.key.invite("open@x.example", "billing").await;
    let (open, expired) = ("open@x.example pending", "expired@x.example expired");
    let [admins, both, member] =
        ["admin@a.example", "both@x.example", "member@a.example"].map(|who| format!("{who} active"));
    for (filters, shown) in [
        ("", vec![open, expired, &admins, &both, &member]),
        ("?status=pending", vec![open]),
        ("?status=expired", vec![expired]),
        ("?status=active&search=member", vec![&member]),
        ("?status=pending&role=user", vec![]),
    ] {
        let list = admin.get(&format!("{path}{filters}")).await;
        let link = list.body.split('"').find(|part| part.contains("/export?")).unwrap().replace("&amp;", "&");
        let file = admin.get(&link.replace("&#38;", "&")).await;
        let mut found: Vec<String> = file.body.split_terminator("\r\n").skip(1).map(address_and_status).collect();
        // They came in at the same moment, so that any of them may be the first.
        let members = found.iter().position(|line| line.ends_with(" active")).unwrap_or(found.len());
        found[members..].sort();
        assert_eq!(found, shown, "{filters}");
    }
}

/// `ada@a.example active`, of a line of the file.
fn address_and_status(line: &str) -> String {
    let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap();
    let fields: Vec<&str> = inner.split("\",\"").collect();
    format!("{} {}", fields[1], fields[5])
}
