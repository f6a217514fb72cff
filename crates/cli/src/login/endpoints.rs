//! The authorization server as a client sees it (RFC 8414, 6749, 8628, 7009).

use std::collections::BTreeMap;

use serde_json::Value;
use ureq::Agent;
use url::Url;

use crate::client::{Failure, Refusal};

pub(super) const CLIENT_ID: &str = "admit-cli";
const BY_DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// More than any of its answers has.
const LARGEST_ANSWER: u64 = 64 * 1024;

/// What lets this program act for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tokens {
    pub(super) access_token: String,
    pub(super) refresh_token: String,
    /// Seconds that the access token lives from when it was given.
    pub(super) expires_in: i64,
}

/// An authorization server and where it does what.
pub(super) struct Endpoints {
    agent: Agent,
    base_url: Url,
    issuer: String,
    authorization: Url,
    token: Url,
    revocation: Url,
    device_authorization: Url,
}

/// What a waiting device was told.
pub(super) enum Polled {
    Tokens(Tokens),
    Pending,
    TooSoon,
}

/// A device that begins to wait.
pub(super) struct Device {
    pub(super) device_code: String,
    pub(super) user_code: String,
    pub(super) verification_uri: String,
    pub(super) verification_uri_complete: String,
    pub(super) interval_seconds: u64,
}

impl Endpoints {
    /// Asks the server what it is. It must call itself what it was called, and keep to its own place, so that one server
    /// can't send this program to another.
    pub(super) fn find(agent: Agent, base_url: &Url) -> Result<Self, Failure> {
        let place = base_url.as_str().trim_end_matches('/').to_owned();
        let address = format!("{place}/.well-known/oauth-authorization-server");
        let response = agent.get(&address).call();
        let mut response = response.map_err(|error| Failure::unreachable(base_url, &error))?;
        let status = response.status().as_u16();
        let garbled = || Failure::Garbled { url: base_url.clone(), status };
        let body = response.body_mut().with_config().limit(LARGEST_ANSWER).read_to_vec().map_err(|_| garbled())?;
        let metadata: Value = serde_json::from_slice(&body).map_err(|_| garbled())?;
        let issuer = text(&metadata, "issuer").ok_or_else(garbled)?;
        if issuer != place {
            return Err(Failure::Misused(format!(
                "the server at {place} calls itself {issuer}: give that address with --base-url"
            )));
        }
        let own = |name: &str| {
            let address = text(&metadata, name)?;
            let stays = address.strip_prefix(place.as_str()).is_some_and(|path| path.starts_with('/'));
            Url::parse(&address).ok().filter(|_| stays)
        };
        Ok(Self {
            authorization: own("authorization_endpoint").ok_or_else(garbled)?,
            token: own("token_endpoint").ok_or_else(garbled)?,
            revocation: own("revocation_endpoint").ok_or_else(garbled)?,
            device_authorization: own("device_authorization_endpoint").ok_or_else(garbled)?,
            agent,
            base_url: base_url.clone(),
            issuer,
        })
    }

    /// What the server calls itself.
    pub(super) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The page where a person is asked.
    pub(super) fn page(&self, redirect_uri: &str, challenge: &str, state: &str) -> Url {
        let mut page = self.authorization.clone();
        page.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", CLIENT_ID)
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("code_challenge", challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("state", state);
        page
    }

    pub(super) fn redeem(&self, code: &str, redirect_uri: &str, verifier: &str) -> Result<Tokens, Failure> {
        let sent = [("code", code), ("redirect_uri", redirect_uri), ("code_verifier", verifier)];
        self.tokens("authorization_code", &sent)?.map_err(|refusal| Failure::Refused(Box::new(refusal)))
    }

    /// The next pair; `None` when there is none to be had any more.
    pub(super) fn refresh(&self, tokens: &Tokens) -> Result<Option<Tokens>, Failure> {
        match self.tokens("refresh_token", &[("refresh_token", &tokens.refresh_token)])? {
            Ok(tokens) => Ok(Some(tokens)),
            Err(refusal) if refusal.error_type == "invalid_grant" => Ok(None),
            Err(refusal) => Err(Failure::Refused(Box::new(refusal))),
        }
    }

    pub(super) fn revoke(&self, tokens: &Tokens) -> Result<(), Failure> {
        let answered = self.post(&self.revocation, &[("token", &tokens.refresh_token)])?;
        answered.map(drop).map_err(|refusal| Failure::Refused(Box::new(refusal)))
    }

    pub(super) fn start_device(&self) -> Result<Device, Failure> {
        let answer = self.post(&self.device_authorization, &[])?;
        let answer = answer.map_err(|refusal| Failure::Refused(Box::new(refusal)))?;
        let read = || {
            Some(Device {
                device_code: text(&answer, "device_code")?,
                user_code: text(&answer, "user_code")?,
                verification_uri: text(&answer, "verification_uri")?,
                verification_uri_complete: text(&answer, "verification_uri_complete")?,
                interval_seconds: answer.get("interval").and_then(Value::as_u64).unwrap_or(5),
            })
        };
        read().ok_or_else(|| self.garbled(200))
    }

    pub(super) fn poll(&self, device_code: &str) -> Result<Polled, Failure> {
        match self.tokens(BY_DEVICE, &[("device_code", device_code)])? {
            Ok(tokens) => Ok(Polled::Tokens(tokens)),
            Err(refusal) if refusal.error_type == "authorization_pending" => Ok(Polled::Pending),
            Err(refusal) if refusal.error_type == "slow_down" => Ok(Polled::TooSoon),
            Err(refusal) => Err(Failure::Refused(Box::new(refusal))),
        }
    }

    fn tokens(&self, grant_type: &str, sent: &[(&str, &str)]) -> Result<Result<Tokens, Refusal>, Failure> {
        let sent: Vec<_> = [("grant_type", grant_type)].into_iter().chain(sent.iter().copied()).collect();
        let answer = match self.post(&self.token, &sent)? {
            Ok(answer) => answer,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let read = || {
            Some(Tokens {
                access_token: text(&answer, "access_token")?,
                refresh_token: text(&answer, "refresh_token")?,
                expires_in: answer.get("expires_in")?.as_i64()?,
            })
        };
        read().map(Ok).ok_or_else(|| self.garbled(200))
    }

    /// Sends a form; the answer, or what the server said instead.
    fn post(&self, to: &Url, sent: &[(&str, &str)]) -> Result<Result<Value, Refusal>, Failure> {
        let form: BTreeMap<_, _> = [("client_id", CLIENT_ID)].into_iter().chain(sent.iter().copied()).collect();
        let response = self.agent.post(to.as_str()).send_form(form);
        let mut response = response.map_err(|error| Failure::unreachable(&self.base_url, &error))?;
        let status = response.status().as_u16();
        let retry_after =
            response.headers().get("retry-after").and_then(|value| value.to_str().ok().map(str::to_owned));
        let body = response.body_mut().with_config().limit(LARGEST_ANSWER).read_to_vec();
        let body = body.map_err(|error| Failure::unreachable(&self.base_url, &error))?;
        let answer: Value = serde_json::from_slice(&body).map_err(|_| self.garbled(status))?;
        if status == 200 {
            return Ok(Ok(answer));
        }
        let error = text(&answer, "error").ok_or_else(|| self.garbled(status))?;
        let message = text(&answer, "error_description").unwrap_or_else(|| error.clone());
        // In the form that the rest of the program knows.
        let envelope = serde_json::json!({"type": "error", "error": {"type": error, "message": message}});
        Ok(Err(Refusal::read(status, envelope, None, retry_after.as_deref())))
    }

    fn garbled(&self, status: u16) -> Failure {
        Failure::Garbled { url: self.base_url.clone(), status }
    }
}

fn text(object: &Value, name: &str) -> Option<String> {
    object.get(name)?.as_str().map(str::to_owned)
}
