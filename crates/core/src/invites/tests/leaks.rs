use crate::invites::Presented;
use crate::outbox;
use crate::testing::*;

/// Goes through every act that hands out a secret and gathers all of them.
async fn live_through_everything(house: &House) -> Vec<String> {
    let mut secrets = Vec::new();
    let setup_link = act!(house, (), |tx| crate::setup::issue_link(tx)).unwrap().unwrap();
    secrets.push(setup_link.reveal().to_owned());
    let office = house.platform().await;
    secrets.push(office.created.admin_key.secret.reveal().to_owned());
    secrets.push(office.created.token.reveal().to_owned());
    for address in ["ada@example.com", "bob@example.com", "revoked@example.com"] {
        let invite = office.admin.invite(address, Role::User).await.unwrap();
        let Presented::Link(token) = house.link_mailed_to(address).await else { panic!() };
        secrets.push(token.reveal().to_owned());
        match address {
            "revoked@example.com" => office.admin.revoke(&invite.id).await.unwrap(),
            _ => {
                let mut browser = house.browser();
                browser.accept(&Presented::Link(token), "Ada").await.unwrap();
                secrets.push(browser.session.unwrap().reveal().to_owned());
            }
        }
    }
    let mut browser = house.browser();
    browser.ask_to_sign_in("ada@example.com").await.unwrap();
    let (link, code) = house.sign_in_mailed_to("ada@example.com").await;
    browser.enter_code("000000").await;
    browser.enter_code(&code).await;
    secrets.extend([link.reveal(), browser.sign_in.reveal(), browser.session.unwrap().reveal()].map(str::to_owned));
    // The code is searched for with the link, as the mail carries it: six digits alone are found in any number.
    secrets.push(format!("\n{code}"));
    secrets.push(format!("\"{code}\""));
    secrets
}

#[tokio::test]
async fn ac_09_no_secret_is_found_in_any_table_nor_in_the_bytes_of_the_database() {
    let house = House::new().await;
    let secrets = live_through_everything(&house).await;
    assert_eq!(secrets.len(), 13);
    let while_mails_wait = house.contents().await;
    for message in act!(house, (), |tx| outbox::claim(tx, 100)).unwrap() {
        let message = &message;
        act!(house, (message), |tx| outbox::deliver(tx, message, false)).unwrap();
    }
    let (tables, bytes) = (while_mails_wait + &house.contents().await, house.raw_bytes());
    for secret in &secrets {
        assert!(!tables.contains(secret.as_str()), "in a table: {secret:?}");
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "in the files: {secret:?}");
    }
    assert_eq!(house.count("messages where sealed_secrets is not null").await, 0);
    let known = b"ada@example.com";
    let can_be_searched = !house.store.is_shared();
    assert_eq!(bytes.windows(known.len()).any(|window| window == known), can_be_searched, "it finds what is there");
}

#[tokio::test]
async fn ac_09_a_code_is_not_stored_where_a_column_is_the_code() {
    let house = House::new().await;
    house.platform().await;
    house.browser().ask_to_sign_in("admin@example.com").await.unwrap();
    let (_, code) = house.sign_in_mailed_to("admin@example.com").await;
    for line in house.contents().await.lines() {
        assert!(!line.contains(&format!("Some(\"{code}\")")), "{line}");
    }
    let fingerprint = house.rows("select code_fingerprint from sign_ins where code_fingerprint is not null").await;
    let plain_digest = crate::secrets::digest(&code);
    assert_ne!(fingerprint[0][0].as_deref(), Some(plain_digest.as_str()), "a plain digest of six digits is the code");
}

#[tokio::test]
async fn ac_09_the_same_secrets_are_sealed_anew_in_every_house() {
    let house = House::new().await;
    let office = house.platform().await;
    office.admin.invite("ada@example.com", Role::User).await.unwrap();
    let stored = house.rows("select id, sealed_secrets from messages").await;
    let (id, sealed) = (stored[0][0].as_deref().unwrap(), stored[0][1].as_deref().unwrap());
    assert!(house.vault.open(id, sealed).is_ok());
    assert!(crate::secrets::Vault::new(&[8; 32]).unwrap().open(id, sealed).is_err(), "another server's key opens it");
}
