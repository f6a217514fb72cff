use super::{link, rows_from};
use crate::house::{Answer, Browser, World};

fn reversed(names: &[String]) -> Vec<String> {
    names.iter().rev().cloned().collect()
}

/// The path of the last page after this one.
async fn last_page(browser: &mut Browser, mut path: String) -> String {
    while let Some(next) = link(&browser.get(&path).await, "next") {
        path = next;
    }
    path
}

#[tokio::test]
async fn workspaces_and_keys_are_sorted_by_name_or_by_when_they_were_made_on_all_pages() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    let workspace = a.default_workspace().await;
    let made: Vec<String> = (0..60).map(|number| format!("Team {:02}", number * 37 % 60)).collect();
    for name in &made {
        house.pass(1);
        a.key.workspace(name).await;
        let fields = [("name", name.as_str()), ("owner", "workspace"), ("workspace", &workspace), ("expires", "")];
        admin.submit(&a.settings_path("api-keys/new"), &fields).await;
    }
    let named = {
        let mut named = made.clone();
        named.sort();
        named
    };
    for (part, mark) in [("workspaces", "<bdi>"), ("api-keys", "<bdi class=\"strong\">")] {
        let path = a.settings_path(part);
        for (query, expected) in [
            ("search=team", reversed(&made)),
            ("search=team&order=asc", made.clone()),
            ("search=team&sort=name", named.clone()),
            ("search=team&sort=name&order=desc", reversed(&named)),
        ] {
            let path = format!("{path}?{query}");
            assert_eq!(rows_from(&mut admin, &path, "next", mark).await, expected, "{path}");
            let last = link(&admin.get(&path).await, "next").unwrap();
            assert!(last.contains(query), "{last}");
            let last = last_page(&mut admin, last).await;
            assert_eq!(rows_from(&mut admin, &last, "prev", mark).await, expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_heading_says_how_its_list_is_sorted_and_leads_to_the_other_way_with_the_filters() {
    let World { a, .. } = World::new().await;
    let (mut admin, path) = (a.admin.clone(), a.settings_path("workspaces"));
    let page = admin.get(&format!("{path}?search=default&show=all")).await;
    let heading = |page: &Answer, name: &str| {
        let heading = page.body.split("<th ").find(|part| part.contains(&format!(">{name}</a>"))).unwrap();
        heading.split("</a>").next().unwrap().replace("&#38;", "&").replace("&amp;", "&")
    };
    let filters = "search=default&show=all";
    assert_eq!(
        heading(&page, "Created"),
        format!(
            "scope=\"col\" aria-sort=\"descending\"><a class=\"sorts\" href=\"{path}?{filters}&order=asc\">Created"
        )
    );
    assert_eq!(
        heading(&page, "Name"),
        format!("scope=\"col\"><a class=\"sorts\" href=\"{path}?{filters}&sort=name\">Name")
    );
    let sorted = admin.get(&format!("{path}?{filters}&sort=name")).await;
    assert_eq!(
        heading(&sorted, "Name"),
        format!(
            "scope=\"col\" aria-sort=\"ascending\"><a class=\"sorts\" href=\"{path}?{filters}&sort=name&order=desc\">Name"
        )
    );
    assert!(
        sorted.body.contains("<input type=\"hidden\" name=\"sort\" value=\"name\">"),
        "it stays so while one types"
    );
}

#[tokio::test]
async fn people_invitations_and_activity_are_sorted_from_the_oldest_too_on_all_pages() {
    let World { a, house, .. } = World::new().await;
    let mut admin = a.admin.clone();
    for number in 0..55 {
        house.pass(1);
        a.key.invite(&format!("person-{number}@x.example"), "user").await;
    }
    let people = a.members_path();
    let newest = rows_from(&mut admin, &people, "next", "<bdi class=\"person-title\">").await;
    let (invited, members) = newest.split_at(55);
    assert!(invited[0] == "person-54@x.example" && members.len() == 3, "{newest:?}");
    let lists = [
        (people, "<bdi class=\"person-title\">", [reversed(invited), reversed(members)].concat()),
        (a.settings_path("invites"), "/settings/invites/", Vec::new()),
        (a.settings_path("activity"), "/settings/activity/", Vec::new()),
    ];
    for (path, mark, expected) in lists {
        let newest = rows_from(&mut admin, &path, "next", mark).await;
        let expected = if expected.is_empty() { reversed(&newest) } else { expected };
        let turned = format!("{path}?order=asc");
        assert_eq!(rows_from(&mut admin, &turned, "next", mark).await, expected, "{path}");
        let last = last_page(&mut admin, turned.clone()).await;
        assert!(last.contains("order=asc&after="), "{last}");
        assert_eq!(rows_from(&mut admin, &last, "prev", mark).await, expected, "{path}");
        let searched = admin.get(&format!("{turned}&search=person-7%40")).await;
        assert!(searched.says("person-7@x.example") && !searched.says("person-8@x.example"), "{path}");
        assert!(searched.body.contains("aria-sort=\"ascending\""), "{path}");
    }
    let file = admin.get(&format!("{}/export?status=active&order=asc", a.members_path())).await;
    let first = file.body.split_terminator("\r\n").nth(1).unwrap();
    assert!(first.contains("admin@a.example"), "a file is in the order of its list: {}", file.body);
    let file = admin.get(&format!("{}/export?format=csv&order=asc", a.settings_path("activity"))).await;
    let oldest =
        rows_from(&mut admin, &format!("{}?order=asc", a.settings_path("activity")), "next", "/settings/activity/")
            .await;
    assert!(file.body.lines().nth(1).unwrap().contains(&oldest[0]), "{}", file.body);
}
