use super::*;
use crate::addresses::NotAnAddress;
use crate::members::list_of_person;
use crate::names::BadName;
use crate::organizations::Kind;
use crate::secrets::Token;
use crate::sign_ins::Redeemed;
use crate::testing::*;

fn new_organization() -> NewOrganization {
    NewOrganization {
        name: "  Analytical   Engines ".into(),
        kind: Kind::Platform,
        admin_address: "Grace@Example.com".into(),
        admin_name: "Grace Hopper".into(),
    }
}

async fn link(house: &House) -> Option<Token> {
    act!(house, (), |tx| issue_link(tx)).unwrap()
}

async fn is_good(house: &House, link: &Token) -> bool {
    look!(house, (link), |tx| is_open(tx, link)).unwrap()
}

async fn use_link(house: &House, link: &Token, new: &NewOrganization) -> Result<CreatedOrganization, Refusal> {
    let origin = origin();
    unrefused(act!(house, (link, new, origin), |tx| complete(tx, link, new, origin)))
}

async fn create(house: &House, new: &NewOrganization) -> Result<CreatedOrganization, Refusal> {
    let origin = origin();
    unrefused(act!(house, (new, origin), |tx| create_organization(tx, new, origin)))
}

#[tokio::test]
async fn the_link_makes_the_organization_and_signs_its_first_person_in() {
    let house = House::new().await;
    let link = link(&house).await.unwrap();
    assert!(is_good(&house, &link).await);
    let created = use_link(&house, &link, &new_organization()).await.unwrap();
    assert_eq!((created.organization.name.as_str(), created.organization.kind), ("Analytical Engines", Kind::Platform));
    let browser = Browser { session: Some(created.token.clone()), ..house.browser() };
    let person = browser.signed_in().await.unwrap().person;
    assert_eq!((person.address.as_str(), person.name.as_str()), ("Grace@Example.com", "Grace Hopper"));
    assert_eq!(house.rows("select role from members").await[0][0].as_deref(), Some("admin"));
    let recorded = house.rows("select type from activities order by rowid").await.concat();
    let recorded: Vec<_> = recorded.iter().flatten().collect();
    assert_eq!(recorded, ["organization_created", "claude_user_role_updated", "admin_api_key_created"]);
}

#[tokio::test]
async fn an_enterprise_starts_with_a_primary_owner_and_a_parent_of_its_own() {
    let house = House::new().await;
    create(&house, &NewOrganization { kind: Kind::Enterprise, ..new_organization() }).await.unwrap();
    assert_eq!(house.rows("select role from members").await[0][0].as_deref(), Some("primary_owner"));
    assert_eq!(house.count("organizations where parent_id is not null and parent_id <> id").await, 1);
}

#[tokio::test]
async fn the_link_is_good_once() {
    let house = House::new().await;
    let first = link(&house).await.unwrap();
    use_link(&house, &first, &new_organization()).await.unwrap();
    let before = house.contents().await;
    assert!(!is_good(&house, &first).await);
    assert_eq!(use_link(&house, &first, &new_organization()).await.unwrap_err(), Refusal::LinkIsOver);
    assert!(link(&house).await.is_none(), "no new link once there is an organization");
    assert_eq!(house.contents().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_used_by_many_at_once_makes_one_organization() {
    let house = House::new().await;
    let link = link(&house).await.unwrap();
    let mut uses = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let (house, link) = (house.clone(), link.clone());
        uses.spawn(async move { use_link(&house, &link, &new_organization()).await.is_ok() });
    }
    assert_eq!(uses.join_all().await.into_iter().filter(|won| *won).count(), 1);
    assert_eq!(house.count("organizations").await, 1);
}

#[tokio::test]
async fn a_newer_link_replaces_the_one_before() {
    let house = House::new().await;
    let (older, newer) = (link(&house).await.unwrap(), link(&house).await.unwrap());
    assert!(!is_good(&house, &older).await);
    assert_eq!(use_link(&house, &older, &new_organization()).await.unwrap_err(), Refusal::LinkIsOver);
    use_link(&house, &newer, &new_organization()).await.unwrap();
}

#[tokio::test]
async fn the_link_is_dead_once_an_organization_was_made_another_way() {
    let house = House::new().await;
    let link = link(&house).await.unwrap();
    create(&house, &new_organization()).await.unwrap();
    assert!(!is_good(&house, &link).await);
    assert_eq!(use_link(&house, &link, &new_organization()).await.unwrap_err(), Refusal::LinkIsOver);
}

#[tokio::test]
async fn ac_01_ac_02_a_wrong_or_empty_link_opens_nothing() {
    let house = House::new().await;
    for text in ["", " ", "null"] {
        assert!(!is_good(&house, &Token::from(text.to_owned())).await, "{text:?} before there is a link");
    }
    let link = link(&house).await.unwrap();
    let edited = link.reveal().replace(|_: char| true, "A");
    for text in ["", " ", "null", &edited, &link.digest()] {
        let wrong = Token::from(text.to_owned());
        assert!(!is_good(&house, &wrong).await, "{text:?}");
        assert_eq!(use_link(&house, &wrong, &new_organization()).await.unwrap_err(), Refusal::LinkIsOver);
    }
    assert_eq!(house.count("organizations").await, 0);
}

#[tokio::test]
async fn a_mistake_in_the_form_changes_nothing_and_leaves_the_link_good() {
    let house = House::new().await;
    let link = link(&house).await.unwrap();
    let before = house.contents().await;
    let good = new_organization();
    for (new, refusal) in [
        (NewOrganization { name: " ".into(), ..good.clone() }, Refusal::OrganizationName(BadName::Empty)),
        (NewOrganization { admin_name: "".into(), ..good.clone() }, Refusal::PersonName(BadName::Empty)),
        (NewOrganization { admin_address: "grace".into(), ..good.clone() }, Refusal::Address(NotAnAddress::NotOneAt)),
    ] {
        assert_eq!(use_link(&house, &link, &new).await.unwrap_err(), refusal);
    }
    assert_eq!(house.contents().await, before);
    use_link(&house, &link, &good).await.unwrap();
}

#[tokio::test]
async fn the_command_line_needs_no_name_and_hands_out_a_link_that_signs_in_once() {
    let house = House::new().await;
    let new = NewOrganization { admin_name: " ".into(), ..new_organization() };
    let created = create(&house, &new).await.unwrap();
    let mut browser = house.browser();
    assert!(matches!(browser.follow(&created.token).await, Redeemed::SignedIn { return_to: None, .. }));
    assert_eq!(browser.signed_in().await.unwrap().person.name, "");
    assert!(matches!(house.browser().follow(&created.token).await, Redeemed::Ended));
}

#[tokio::test]
async fn one_address_is_one_person_in_every_organization_they_start() {
    let house = House::new().await;
    create(&house, &new_organization()).await.unwrap();
    house.pass(1);
    let again =
        NewOrganization { name: "Second".into(), admin_address: "GRACE@example.com".into(), ..new_organization() };
    create(&house, &again).await.unwrap();
    assert_eq!(house.count("people").await, 1);
    let person = &PersonId::from(house.rows("select id from people").await[0][0].as_deref().unwrap());
    let memberships = look!(house, (person), |tx| list_of_person(tx, person)).unwrap();
    let found: Vec<_> = memberships.iter().map(|found| (found.organization.name.as_str(), found.role)).collect();
    assert_eq!(found, [("Second", Role::Admin), ("Analytical Engines", Role::Admin)]);
}
