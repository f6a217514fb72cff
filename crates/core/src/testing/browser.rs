//! Who comes from outside: a browser, with what it keeps in its cookies.

use super::{House, act, look, unrefused};
use crate::addresses::Address;
use crate::invites::{self, AcceptRefusal, Accepted, Invitation, Presented};
use crate::secrets::Token;
use crate::sessions::{self, SignedIn};
use crate::sign_ins::{self, Asked, Redeemed, Wish};

/// A browser: it keeps the token of its try to sign in, and that of its session.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) house: House,
    pub(crate) sign_in: Token,
    pub(crate) session: Option<Token>,
}

impl Browser {
    pub(super) fn new(house: House) -> Self {
        Self { house, sign_in: Token::new().unwrap(), session: None }
    }

    /// The same, at a server whose clock stands at `moment`.
    pub(crate) async fn at(&self, moment: super::Timestamp) -> Self {
        Self { house: self.house.at(moment).await, ..self.clone() }
    }

    /// Who is signed in with it now.
    pub(crate) async fn signed_in(&self) -> Option<SignedIn> {
        let session = self.session.as_ref()?;
        look!(self.house, (session), |tx| sessions::recognize(tx, session)).unwrap()
    }

    pub(crate) async fn look_up(&self, presented: &Presented) -> Result<Invitation, AcceptRefusal> {
        let signed_in = self.signed_in().await;
        unrefused(look!(self.house, (presented, signed_in), |tx| invites::look_up(tx, presented, signed_in.as_ref())))
    }

    /// Accepts, and keeps the session that a new person gets.
    pub(crate) async fn accept(&mut self, presented: &Presented, name: &str) -> Result<Accepted, AcceptRefusal> {
        let (signed_in, name, origin) = (self.signed_in().await, name.to_owned(), super::origin());
        let accepted = unrefused(act!(self.house, (presented, name, signed_in, origin), |tx| invites::accept(
            tx,
            presented,
            name,
            signed_in.as_ref(),
            origin
        )))?;
        self.session = accepted.session.clone().or(self.session.take());
        Ok(accepted)
    }

    pub(crate) async fn decline(&self, presented: &Presented) -> Result<Invitation, AcceptRefusal> {
        self.decline_because(presented, None).await
    }

    pub(crate) async fn decline_because(
        &self,
        presented: &Presented,
        reason: Option<&str>,
    ) -> Result<Invitation, AcceptRefusal> {
        let (signed_in, reason, origin) = (self.signed_in().await, reason.map(str::to_owned), super::origin());
        unrefused(act!(self.house, (presented, signed_in, reason, origin), |tx| invites::decline(
            tx,
            presented,
            signed_in.as_ref(),
            reason.as_deref(),
            origin
        )))
    }

    pub(crate) async fn ask_again(&self, presented: &Presented) -> Result<Invitation, AcceptRefusal> {
        let (vault, origin) = (&self.house.vault, super::origin());
        unrefused(act!(self.house, (vault, presented, origin), |tx| invites::ask_again(tx, vault, presented, origin)))
    }

    pub(crate) async fn ask_to_sign_in(&self, address: &str) -> Result<(), sign_ins::Refusal> {
        let (vault, origin) = (&self.house.vault, super::origin());
        let wish = Wish {
            address: Address::parse(address).unwrap(),
            browser: self.sign_in.clone(),
            return_to: Some("/account/sessions".to_owned()),
            language: Some("fr".to_owned()),
        };
        unrefused(act!(self.house, (vault, wish, origin), |tx| sign_ins::start(
            tx,
            vault,
            wish,
            origin,
            sign_ins::NETWORK_LIMIT
        )))
    }

    pub(crate) async fn asked(&self) -> Option<Asked> {
        let browser = &self.sign_in;
        look!(self.house, (browser), |tx| sign_ins::asked_by_browser(tx, browser)).unwrap()
    }

    pub(crate) async fn enter_code(&mut self, code: &str) -> Redeemed {
        let (vault, browser, code, origin) = (&self.house.vault, &self.sign_in, code.to_owned(), super::origin());
        let redeemed = act!(self.house, (vault, browser, code, origin), |tx| sign_ins::redeem_code(
            tx, vault, browser, code, origin
        ));
        self.keep(redeemed.unwrap())
    }

    pub(crate) async fn follow(&mut self, link: &Token) -> Redeemed {
        let origin = super::origin();
        let redeemed = act!(self.house, (link, origin), |tx| sign_ins::redeem_link(tx, link, origin));
        self.keep(redeemed.unwrap())
    }

    /// Signs in with the mailed code, as a person does.
    pub(crate) async fn sign_in_as(mut self, address: &str) -> Self {
        self.ask_to_sign_in(address).await.unwrap();
        let (_, code) = self.house.sign_in_mailed_to(address).await;
        self.enter_code(&code).await;
        assert!(self.session.is_some(), "{address} could not sign in");
        self
    }

    fn keep(&mut self, redeemed: Redeemed) -> Redeemed {
        if let Redeemed::SignedIn { session, .. } = &redeemed {
            self.session = Some(session.clone());
        }
        redeemed
    }
}
