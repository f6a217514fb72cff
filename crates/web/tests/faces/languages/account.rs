use admit_core::organizations::Kind;

use crate::house::House;

#[tokio::test]
async fn a_new_name_stands_in_the_members_of_every_organization() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let mut ada = office.admin.clone();
    let page = ada.submit("/account", &[("name", " Ada  King "), ("language", ""), ("theme", "light")]).await;
    assert!(page.says("Your account was saved."), "{}", page.body);
    assert!(page.body.contains("data-theme=\"light\""));
    let found = ada.get(&format!("{}?search=king", office.members_path())).await;
    assert!(found.says("Ada King"), "{}", found.body);
    let page = ada.submit("/account", &[("name", "Ada King"), ("language", ""), ("theme", "")]).await;
    assert!(!page.body.contains("data-theme"));
}

#[tokio::test]
async fn what_is_no_name_no_language_or_no_colours_changes_nothing() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let mut ada = office.admin.clone();
    let before = house.contents().await;
    let long = "a".repeat(101);
    let wrong = [
        [("name", "\u{202e}adA"), ("language", "de"), ("theme", "")],
        [("name", long.as_str()), ("language", "de"), ("theme", "")],
        [("name", "Ada"), ("language", "tlh"), ("theme", "")],
        [("name", "Ada"), ("language", ""), ("theme", "pink")],
    ];
    for fields in wrong {
        let answer = ada.post("/account", &fields).await;
        assert_eq!((answer.status.as_u16(), answer.cookies().len()), (400, 0), "{fields:?}");
        house.assert_unchanged(&answer, &before).await;
    }
}

#[tokio::test]
async fn open_invitations_of_all_organizations_are_counted_and_answered_in_the_account() {
    let house = House::new().await;
    let home = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let mut ada = home.admin.clone();
    assert!(ada.get("/account/invites").await.says("No open invitations"));
    for name in ["Contoso", "Bletchley"] {
        let office = house.organization(name, Kind::Platform, &format!("admin@{name}.example")).await;
        office.key.invite("ADA@a.example", "developer").await;
        office.key.invite("somebody@a.example", "developer").await;
    }
    let page = ada.get("/account/invites").await;
    assert!(page.says("Contoso") && page.says("Bletchley") && page.says("2 open invitations"), "{}", page.body);
    let forms: Vec<String> =
        page.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
    let accept = forms.iter().find(|path| path.ends_with("/accept")).unwrap();
    assert!(ada.submit(accept, &[]).await.says("Welcome"));
    let decline = forms.iter().rfind(|path| path.ends_with("/decline")).unwrap();
    assert!(ada.get(decline).await.says("Decline this invitation?"));
    ada.submit(decline, &[]).await;
    let page = ada.get("/account/invites").await;
    assert!(page.says("No open invitations") && !page.says("open invitation "), "{}", page.body);
}

#[tokio::test]
async fn ac_30_nobody_sees_or_answers_the_invitations_of_somebody_else() {
    let house = House::new().await;
    let office = house.organization("Northwind", Kind::Platform, "ada@a.example").await;
    let other = house.organization("Contoso", Kind::Platform, "other@b.example").await;
    let invite = other.key.invite("guest@x.example", "user").await;
    let mut ada = office.admin.clone();
    assert!(!ada.get("/account/invites").await.says("Contoso"));
    let before = house.contents().await;
    for act in ["accept", "decline"] {
        let answer = ada.post(&format!("/invites/{invite}/{act}"), &[]).await;
        assert_eq!(answer.status, 404);
        house.assert_unchanged(&answer, &before).await;
    }
}
