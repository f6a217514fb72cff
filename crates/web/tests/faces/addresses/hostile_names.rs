use admit_core::organizations::Kind;

use crate::house::{House, Mail};

const LURE: &str = "<a href=\"https://evil.example\">Click</a> https://evil.example";

fn assert_only_our_links(house: &House, mail: &Mail) {
    for part in [&mail.text, &mail.html] {
        for (at, _) in part.match_indices("://") {
            let start = part[..at].rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |start| start + 1);
            let url = &part[start..];
            let is_namespace = url.starts_with("http://www.w3.org/");
            assert!(url.starts_with(&house.public_url) || is_namespace, "{}", &url[..url.len().min(60)]);
        }
        assert!(!part.contains("evil.example"), "a mail program would make a link of it: {part}");
    }
    assert!(!mail.html.contains("<a href=\"https://evil"), "{}", mail.html);
    assert!(!mail.subject.contains(['\r', '\n']), "{:?}", mail.subject);
}

#[tokio::test]
async fn ac_40_ac_59_hostile_names_are_text_in_mails_and_pages() {
    let house = House::new().await;
    let mut organization = house.organization(LURE, Kind::Platform, "admin@a.example").await;
    let invite = format!("{}/invite", organization.members_path());
    organization.admin.submit(&invite, &[("addresses", "guest@x.example"), ("role", "user")]).await;
    let mail = house.last_mail_to("guest@x.example").await;
    assert_only_our_links(&house, &mail);

    let script = "\"><script>alert(1)</script>";
    let mut guest = house.browser();
    let page = guest.get(&mail.path()).await;
    assert!(!page.body.contains("<a href=\"https://evil"), "{}", page.body);
    guest.submit("/accept", &[("token", &mail.token()), ("name", script)]).await;
    for name in [script, "' onmouseover='alert(1)", "{{7*7}} ${7*7} <%= 7*7 %>"] {
        let mut pages = vec![
            organization.admin.get(&organization.members_path()).await,
            organization.admin.get(&format!("{}?search={}", organization.members_path(), "%22%3E%3Cscript%3E")).await,
            guest.get("/account/sessions").await,
            house
                .anonymous()
                .get("/sign-in?email=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&next=%2F%22%3E%3Cscript%3E")
                .await,
        ];
        let mut agent = house.browser();
        let request = agent.form_from_own_page("/sign-in").header("user-agent", name);
        agent.send(request, "email=admin%40a.example").await;
        pages.push(house.browser().get(&house.last_mail_to("admin@a.example").await.path()).await);
        for page in pages {
            assert!(!page.body.contains("<script>") && !page.body.contains("onmouseover='"), "{}", page.body);
            assert!(!page.body.contains("alert(1)</script>"), "{}", page.body);
        }
        house.pass(600);
    }
}

#[tokio::test]
async fn ac_39_a_name_with_line_breaks_or_too_long_is_refused_and_the_invite_stays_open() {
    let house = House::new().await;
    let organization = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
    organization.key.invite("guest@x.example", "user").await;
    let token = house.last_mail_to("guest@x.example").await.token();
    let before = house.contents().await;
    let long = "x".repeat(10_000);
    for name in
        ["Ada\r\nBcc: evil@x.example", "Ada\nSubject: hi", "Ada\0", "Ada\u{2028}x", "\u{202e}adA", "", " ", &long]
    {
        let answer = house.browser().post("/accept", &[("token", &token), ("name", name)]).await;
        house.assert_refused(&answer, &before).await;
    }
    let answer = house.browser().post("/accept", &[("token", &token), ("name", ".Ada")]).await;
    assert_eq!(answer.status, 303);
}
