use admit_store::Timestamp;

use super::*;
use crate::invites;
use crate::names::BadName;
use crate::testing::*;

/// An organization whose admin has changed its settings.
async fn office_with(house: &House, change: SettingsChange) -> Office {
    let office = house.platform().await;
    change_by(&office.admin, change).await.unwrap();
    office
}

async fn change_by(desk: &Desk, change: SettingsChange) -> Result<Settings, Refusal> {
    let caller = &desk.caller;
    unrefused(act!(desk.house, (caller, change), |tx| change_settings(tx, caller, change)))
}

async fn settings_of(desk: &Desk) -> Result<Settings, Refusal> {
    let caller = &desk.caller;
    unrefused(look!(desk.house, (caller), |tx| find_settings(tx, caller)))
}

fn domains(list: &[&str]) -> Option<Vec<String>> {
    Some(list.iter().map(|domain| (*domain).to_owned()).collect())
}

#[tokio::test]
async fn an_organization_begins_with_a_hundred_workspaces_and_no_other_limit() {
    let house = House::new().await;
    for office in [house.platform().await, house.enterprise().await] {
        let settings = settings_of(&office.key).await.unwrap();
        assert_eq!(settings.limits, Limits::default());
        assert_eq!(settings.limits.workspaces, Some(100));
        assert!(!settings.invites_allowed_domains_only && !settings.invites_verified_domains_only);
    }
}

#[tokio::test]
async fn what_is_not_changed_stays_and_the_change_is_recorded() {
    let house = House::new().await;
    let office = office_with(&house, SettingsChange { members: Some(Some(7)), ..SettingsChange::default() }).await;
    house.pass(1);
    let change = SettingsChange {
        workspaces: Some(None),
        allowed_domains: domains(&["Example.COM", "bücher.example"]),
        ..SettingsChange::default()
    };
    let settings = change_by(&office.key, change).await.unwrap();
    assert_eq!((settings.limits.members, settings.limits.workspaces), (Some(7), None));
    let listed: Vec<_> = settings.allowed_domains.iter().map(String::as_str).collect();
    assert_eq!(listed, ["example.com", "xn--bcher-kva.example"]);
    assert_eq!(settings_of(&office.admin).await, Ok(settings));
    let told =
        house.rows("select details from activities where type = 'organization_settings_updated' order by id").await;
    let told: serde_json::Value = serde_json::from_str(told[1][0].as_deref().unwrap()).unwrap();
    assert_eq!(
        told["updates"],
        serde_json::json!([
            {"type": "workspace_limit", "previous_value": "100", "current_value": ""},
            {"type": "allowed_domains", "previous_value": "", "current_value": "example.com xn--bcher-kva.example"},
        ])
    );
}

#[tokio::test]
async fn changing_nothing_records_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    change_by(&office.key, SettingsChange { workspaces: Some(Some(100)), ..SettingsChange::default() }).await.unwrap();
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn ac_23_only_who_governs_sees_and_changes_settings() {
    let house = House::new().await;
    let platform = house.platform().await;
    let enterprise = house.organization(Kind::Enterprise, "primary@example.com").await;
    let refused = [
        platform.member("developer@example.com", Role::Developer).await,
        platform.member("billing@example.com", Role::Billing).await,
        enterprise.member("membership@example.com", Role::MembershipAdmin).await,
    ];
    for desk in refused {
        assert_eq!(settings_of(&desk).await, Err(Refusal::NotAllowed));
        assert_eq!(change_by(&desk, SettingsChange::default()).await, Err(Refusal::NotAllowed));
    }
    let owner = enterprise.member("owner@example.com", Role::Owner).await;
    assert!(settings_of(&owner).await.is_ok());
}

#[tokio::test]
async fn what_can_be_no_setting_is_refused_and_changes_nothing() {
    let house = House::new().await;
    let office = house.platform().await;
    let before = house.contents().await;
    let bad = [
        (SettingsChange { seats: Some(Some(-1)), ..Default::default() }, Refusal::BadLimit { setting: "seat_limit" }),
        (
            SettingsChange { allowed_domains: domains(&["example.com", "no domain"]), ..Default::default() },
            Refusal::BadDomain { setting: "allowed_domains", domain: "no domain".to_owned() },
        ),
        (
            SettingsChange { verified_domains: Some(vec!["x.example".to_owned(); 1001]), ..Default::default() },
            Refusal::TooManyDomains { setting: "verified_domains" },
        ),
        (
            SettingsChange { disabled_betas: domains(&["tomorrow"]), ..Default::default() },
            Refusal::UnknownBeta("tomorrow".to_owned()),
        ),
        (SettingsChange { name: Some(" ".to_owned()), ..Default::default() }, Refusal::Name(BadName::Empty)),
        (
            SettingsChange {
                mail: MailChange { accent_color: Some(Some("#ffd700".to_owned())), ..MailChange::default() },
                ..Default::default()
            },
            Refusal::BadMail(BadMail::TooLight),
        ),
    ];
    for (change, refusal) in bad {
        assert_eq!(change_by(&office.key, change).await, Err(refusal));
    }
    assert_eq!(house.contents().await, before);
}

#[tokio::test]
async fn only_addresses_at_allowed_domains_are_invited() {
    let house = House::new().await;
    let change = SettingsChange {
        invites_allowed_domains_only: Some(true),
        allowed_domains: domains(&["example.com"]),
        ..SettingsChange::default()
    };
    let office = office_with(&house, change).await;
    office.key.invite("ada@EXAMPLE.com", Role::User).await.unwrap();
    for domain in ["example.org", "mail.example.com"] {
        let refused = office.admin.invite(&format!("ada@{domain}"), Role::User).await;
        assert_eq!(refused, Err(invites::Refusal::DomainNotAllowed(domain.to_owned())));
    }
    assert_eq!(house.count("invites").await, 1);
}

#[tokio::test]
async fn an_empty_list_of_allowed_domains_allows_none() {
    let house = House::new().await;
    let change = SettingsChange { invites_allowed_domains_only: Some(true), ..SettingsChange::default() };
    let office = office_with(&house, change).await;
    let refused = office.key.invite("ada@example.com", Role::User).await;
    assert_eq!(refused, Err(invites::Refusal::DomainNotAllowed("example.com".to_owned())));
}

#[tokio::test]
async fn only_addresses_at_verified_domains_are_invited() {
    let house = House::new().await;
    let change = SettingsChange {
        invites_verified_domains_only: Some(true),
        verified_domains: domains(&["example.com"]),
        ..SettingsChange::default()
    };
    let office = office_with(&house, change).await;
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    let refused = office.key.invite("ada@example.org", Role::User).await;
    assert_eq!(refused, Err(invites::Refusal::DomainNotVerified("example.org".to_owned())));
}

#[tokio::test]
async fn where_a_directory_decides_nobody_is_invited() {
    let house = House::new().await;
    let office = office_with(&house, SettingsChange { has_directory: Some(true), ..SettingsChange::default() }).await;
    assert_eq!(office.key.invite("ada@example.com", Role::User).await, Err(invites::Refusal::HasDirectory));
}

#[tokio::test]
async fn a_pending_invite_takes_a_place_until_it_expires_is_withdrawn_or_is_accepted() {
    let house = House::new().await;
    let office = office_with(&house, SettingsChange { members: Some(Some(2)), ..SettingsChange::default() }).await;
    let full = Err(invites::Refusal::MemberLimit { limit: 2 });
    let first = office.key.invite("ada@example.com", Role::User).await.unwrap();
    assert_eq!(office.key.invite("bob@example.com", Role::User).await, full);
    office.key.revoke(&first.id).await.unwrap();
    office.key.invite("bob@example.com", Role::User).await.unwrap();
    assert_eq!(office.key.invite("ada@example.com", Role::User).await, full);
    house.pass(21 * DAY);
    let third = office.key.invite("ada@example.com", Role::User).await.unwrap();
    assert!(third.expires_at > Timestamp::from_microseconds(0));
    house.browser().accept(&house.link_mailed_to("ada@example.com").await, "Ada").await.unwrap();
    assert_eq!(office.key.invite("bob@example.com", Role::User).await, full);
}

#[tokio::test]
async fn seats_are_counted_alike_and_named_as_such() {
    let house = House::new().await;
    let change = SettingsChange { members: Some(Some(5)), seats: Some(Some(2)), ..SettingsChange::default() };
    let office = office_with(&house, change).await;
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    let refused = office.admin.invite("bob@example.com", Role::User).await;
    assert_eq!(refused, Err(invites::Refusal::NoFreeSeat { seats: 2 }));
    let raised = SettingsChange { seats: Some(None), ..SettingsChange::default() };
    change_by(&office.key, raised).await.unwrap();
    office.admin.invite("bob@example.com", Role::User).await.unwrap();
}

#[tokio::test]
async fn of_many_at_once_only_as_many_come_in_as_there_are_seats() {
    let house = House::new().await;
    let office = office_with(&house, SettingsChange { seats: Some(Some(4)), ..SettingsChange::default() }).await;
    let invited = (0..12).map(|number| {
        let key = office.key.clone();
        tokio::spawn(async move { key.invite(&format!("ada{number}@example.com"), Role::User).await.is_ok() })
    });
    let mut successes = 0;
    for invited in invited.collect::<Vec<_>>() {
        successes += usize::from(invited.await.unwrap());
    }
    assert_eq!(successes, 3, "one seat is the admin's");
    assert_eq!(house.count("invites").await, 3);
}

#[tokio::test]
async fn an_organization_is_renamed_and_its_mails_are_dressed() {
    let house = House::new().await;
    let office = house.platform().await;
    let mail = MailChange {
        language: Some(Some("de".to_owned())),
        sender_name: Some(Some(" Acme  People ".to_owned())),
        reply_to: Some(Some("People@Acme.example".to_owned())),
        accent_color: Some(Some("#3B6FB6".to_owned())),
        note: Some(Some("Questions? Room 4.".to_owned())),
    };
    let settings =
        change_by(&office.admin, SettingsChange { name: Some("  Acme  Labs".to_owned()), mail, ..Default::default() });
    let settings = settings.await.unwrap();
    assert_eq!(settings.name, "Acme Labs");
    assert_eq!(settings.mail.sender_name.as_deref(), Some("Acme People"));
    assert_eq!(settings.mail.accent_color.as_deref(), Some("#3b6fb6"));
    assert_eq!(settings_of(&office.key).await, Ok(settings.clone()));
    let organization = office.admin.caller.organization.id.clone();
    let kept = look!(house, (organization), |tx| async {
        let found = find(tx, organization).await?;
        Ok::<_, admit_store::Failure>((found, find_mail_appearance(tx, organization).await?))
    });
    let (found, appearance) = kept.unwrap();
    assert_eq!((found.unwrap().name, appearance), ("Acme Labs".to_owned(), settings.mail));
    let undressed = MailChange { note: Some(None), ..MailChange::default() };
    let settings = change_by(&office.admin, SettingsChange { mail: undressed, ..Default::default() }).await.unwrap();
    assert_eq!((settings.mail.note, settings.mail.language.as_deref()), (None, Some("de")));
}

#[tokio::test]
async fn what_an_organization_uses_of_its_limits_is_counted() {
    let house = House::new().await;
    let office = house.platform().await;
    office.key.invite("ada@example.com", Role::User).await.unwrap();
    let caller = &office.admin.caller;
    let used = look!(house, (caller), |tx| find_use(tx, caller)).unwrap();
    assert_eq!((used.members, used.pending_invites, used.workspaces, used.api_keys), (1, 1, 0, 0));
    let plain = office.member("plain@example.com", Role::User).await;
    let caller = &plain.caller;
    assert_eq!(unrefused(look!(house, (caller), |tx| find_use(tx, caller))), Err(Refusal::NotAllowed));
}
