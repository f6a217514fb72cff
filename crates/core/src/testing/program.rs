//! A program that people let in: it keeps a secret, asks, and gets tokens.

use super::{Desk, House, act, look, unrefused};
use crate::access_tokens::{self, Issued};
use crate::authorizations::{
    self, Answered, Challenge, Client, CodeRedemption, CodeRequest, LookedUp, Polled, Redirect, Refusal, StartedDevice,
};
use crate::credentials::{self, Recognized};
use crate::ids::PersonId;
use crate::secrets::Token;

pub(crate) const REDIRECT: &str = "http://127.0.0.1:49152/callback";
/// The pair of RFC 7636, appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// A program that people let in.
#[derive(Clone)]
pub(crate) struct Program {
    pub(crate) house: House,
    pub(crate) client: Client,
}

impl House {
    pub(crate) fn program(&self) -> Program {
        Program { house: self.clone(), client: Client::find("admit-cli").unwrap() }
    }

    /// Whose access token this is.
    pub(crate) async fn recognized(&self, presented: &str) -> Option<Recognized> {
        look!(self, (presented), |tx| credentials::recognize(tx, presented)).unwrap()
    }
}

impl Program {
    /// What it asks with.
    pub(crate) fn request(&self) -> CodeRequest {
        CodeRequest {
            client: self.client,
            redirect: Redirect::parse(REDIRECT).unwrap(),
            challenge: Challenge::parse(CHALLENGE).unwrap(),
        }
    }

    /// What it comes back with.
    pub(crate) fn redemption(&self, code: &Token) -> CodeRedemption {
        CodeRedemption {
            client: self.client,
            redirect_uri: REDIRECT.to_owned(),
            code: code.clone(),
            verifier: VERIFIER.to_owned(),
        }
    }

    pub(crate) async fn redeem(&self, redemption: CodeRedemption) -> Option<Issued> {
        let origin = super::origin();
        act!(self.house, (redemption, origin), |tx| authorizations::redeem_code(tx, redemption, origin)).unwrap()
    }

    pub(crate) async fn refresh(&self, token: &Token) -> Option<Issued> {
        let (client, origin) = (self.client, super::origin());
        act!(self.house, (client, token, origin), |tx| access_tokens::refresh(tx, *client, token, origin)).unwrap()
    }

    pub(crate) async fn revoke(&self, token: &str) {
        let (client, token, origin) = (self.client, token.to_owned(), super::origin());
        act!(self.house, (client, token, origin), |tx| access_tokens::revoke(tx, *client, token, origin)).unwrap();
    }

    /// Is let in by somebody, by a code.
    pub(crate) async fn let_in_by(&self, desk: &Desk) -> Issued {
        let code = desk.approve(&self.request()).await.unwrap();
        self.redeem(self.redemption(&code)).await.unwrap()
    }

    pub(crate) async fn start_device(&self) -> Result<StartedDevice, Refusal> {
        let (vault, client, origin) = (&self.house.vault, self.client, super::origin());
        unrefused(act!(self.house, (vault, client, origin), |tx| authorizations::start_device(
            tx, vault, *client, origin
        )))
    }

    pub(crate) async fn poll(&self, device_code: &Token) -> Polled {
        let client = self.client;
        act!(self.house, (client, device_code), |tx| authorizations::poll_device(tx, *client, device_code)).unwrap()
    }
}

impl Desk {
    pub(crate) async fn approve(&self, request: &CodeRequest) -> Result<Token, Refusal> {
        let caller = &self.caller;
        unrefused(act!(self.house, (caller, request), |tx| authorizations::approve(tx, caller, request)))
    }

    pub(crate) async fn approve_device(&self, user_code: &str) -> Result<Answered, Refusal> {
        let (vault, caller, user_code) = (&self.house.vault, &self.caller, user_code.to_owned());
        unrefused(act!(self.house, (vault, caller, user_code), |tx| authorizations::approve_device(
            tx, vault, caller, user_code
        )))
    }

    pub(crate) async fn deny_device(&self, user_code: &str) -> Answered {
        let (vault, person, user_code) = (&self.house.vault, self.person(), user_code.to_owned());
        act!(self.house, (vault, person, user_code), |tx| authorizations::deny_device(tx, vault, person, user_code))
            .unwrap()
    }

    pub(crate) async fn look_up_device(&self, user_code: &str) -> LookedUp {
        let (vault, person, user_code) = (&self.house.vault, self.person(), user_code.to_owned());
        act!(self.house, (vault, person, user_code), |tx| authorizations::look_up_device(tx, vault, person, user_code))
            .unwrap()
    }

    pub(crate) async fn end_all_tokens_of(&self, person: &PersonId) -> u64 {
        let organization = &self.caller.organization.id;
        act!(self.house, (organization, person), |tx| access_tokens::end_all_of(tx, organization, person)).unwrap()
    }
}
