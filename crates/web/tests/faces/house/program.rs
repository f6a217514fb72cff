//! A program that asks people to let it in.

use axum::http::Request;

use super::browser::form;
use super::{Answer, Browser, House, KeyHolder, Organization};

pub(crate) const REDIRECT: &str = "http://127.0.0.1:49152/callback";
/// The pair of RFC 7636, appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// A program that asks people to let it in.
#[derive(Clone)]
pub(crate) struct Program {
    house: House,
}

impl House {
    pub(crate) fn program(&self) -> Program {
        Program { house: self.clone() }
    }
}

impl Program {
    /// What it asks with, with these in the place of what it usually sends; an empty one is left out.
    pub(crate) fn question<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let mut question = vec![
            ("response_type", "code"),
            ("client_id", "admit-cli"),
            ("redirect_uri", REDIRECT),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("scope", "org:admin"),
            ("state", "a state"),
        ];
        for (name, value) in changes {
            question.retain(|(given, _)| given != name);
            if !value.is_empty() {
                question.push((name, value));
            }
        }
        question
    }

    /// The page that it opens in the browser.
    pub(crate) fn page(changes: &[(&str, &str)]) -> String {
        format!("/oauth/authorize?{}", form(&Self::question(changes)))
    }

    /// What the form of that page sends when somebody allows it.
    pub(crate) fn yes(organization_id: &str) -> Vec<(&str, &str)> {
        let answer = [("organization_id", organization_id), ("decision", "approve")];
        Self::question(&[]).into_iter().chain(answer).collect()
    }

    /// Sends a form as programs do: no cookie, no origin.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.house.anonymous().send(request, &form(fields)).await
    }

    /// Gets tokens, or is refused.
    pub(crate) async fn token(&self, grant_type: &str, fields: &[(&str, &str)]) -> Answer {
        let both = [("grant_type", grant_type), ("client_id", "admit-cli")];
        self.post("/oauth/token", &both.into_iter().chain(fields.iter().copied()).collect::<Vec<_>>()).await
    }

    pub(crate) async fn redeem(&self, code: &str) -> Answer {
        let fields = [("code", code), ("redirect_uri", REDIRECT), ("code_verifier", VERIFIER)];
        self.token("authorization_code", &fields).await
    }

    pub(crate) async fn refresh(&self, token: &str) -> Answer {
        self.token("refresh_token", &[("refresh_token", token)]).await
    }

    /// Is let in by somebody, and gets both tokens.
    pub(crate) async fn let_in(&self, organization: &Organization, mut person: Browser) -> (KeyHolder, String) {
        let answer = person.post("/oauth/authorize", &Self::yes(&organization.id)).await;
        let issued = self.redeem(&Self::parameter(&answer, "code")).await;
        assert_eq!(issued.status, 200, "{}", issued.body);
        let text = |name: &str| issued.json()[name].as_str().unwrap().to_owned();
        (KeyHolder::new(self.house.clone(), &text("access_token")), text("refresh_token"))
    }

    /// What the answer carries to the program in its redirect; empty when it does not.
    pub(crate) fn parameter(answer: &Answer, name: &str) -> String {
        let location = answer.header("location");
        assert!(location.starts_with(&format!("{REDIRECT}?")), "{} {location}", answer.status);
        let location: url::Url = location.parse().unwrap();
        let mut pairs = location.query_pairs();
        pairs.find(|(given, _)| given == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
    }
}
