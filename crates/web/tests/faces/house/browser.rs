//! Who comes with a browser, and who comes with nothing.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::request::Builder;
use axum::http::{Method, Request};
use url::form_urlencoded::Serializer;

use super::{Answer, House};

const FORM: &str = "application/x-www-form-urlencoded";
const REDIRECTS_LIMIT: usize = 5;

/// Whoever has nothing: no cookie, no key.
#[derive(Clone)]
pub(crate) struct Anonymous {
    pub(super) house: House,
}

impl Anonymous {
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), "").await
    }

    /// Sends a form as our own pages do, without a cookie.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path).header("content-type", FORM).header("sec-fetch-site", "same-origin");
        self.send(request, &form(fields)).await
    }

    /// Sends any request.
    pub(crate) async fn send(&self, request: Builder, body: &str) -> Answer {
        self.house.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }
}

/// A browser: keeps cookies, follows redirects, and says where a form comes from.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) house: House,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub(super) fn new(house: House) -> Self {
        Self { house, cookies: BTreeMap::new() }
    }

    /// Opens a path and follows where it leads.
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        let answer = self.open(path).await;
        self.follow(answer).await
    }

    /// Opens a path and stays there.
    pub(crate) async fn open(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).header("sec-fetch-site", "none"), "").await
    }

    /// Sends a form of our own pages and follows where that leads.
    pub(crate) async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        self.follow(answer).await
    }

    /// Sends a form of our own pages and stays there.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = self.form_from_own_page(path);
        self.send(request, &form(fields)).await
    }

    /// The head of a form that our own page sends.
    pub(crate) fn form_from_own_page(&self, path: &str) -> Builder {
        Request::post(path)
            .header("content-type", FORM)
            .header("origin", self.house.public_url.as_str())
            .header("sec-fetch-site", "same-origin")
    }

    /// Sends a form with a file (RFC 7578) of our own pages, and follows where that leads.
    pub(crate) async fn submit_with_file(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let part = |(name, value): &(&str, &str)| {
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\n{value}\r\n")
        };
        let body: String = fields.iter().map(part).chain(["--edge--\r\n".to_owned()]).collect();
        let request = Request::post(path)
            .header("content-type", "multipart/form-data; boundary=edge")
            .header("origin", self.house.public_url.as_str())
            .header("sec-fetch-site", "same-origin");
        let answer = self.send(request, &body).await;
        self.follow(answer).await
    }

    /// Sends any request with the cookies of this browser.
    pub(crate) async fn send(&mut self, request: Builder, body: &str) -> Answer {
        let cookies = self.cookie_header();
        let request = if cookies.is_empty() { request } else { request.header("cookie", cookies) };
        let answer = self.house.send(request.body(Body::from(body.to_owned())).unwrap()).await;
        self.keep(&answer);
        answer
    }

    /// The cookies of this browser as it sends them.
    pub(super) fn cookie_header(&self) -> String {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..REDIRECTS_LIMIT {
            if !answer.status.is_redirection() {
                return answer;
            }
            let location = answer.header("location").to_owned();
            assert!(location.starts_with('/') && !location.starts_with("//"), "a redirect to {location}");
            let request = Request::builder().method(Method::GET).uri(&location).header("sec-fetch-site", "same-origin");
            answer = self.send(request, "").await;
        }
        panic!("{} never ends", answer.path)
    }

    fn keep(&mut self, answer: &Answer) {
        for cookie in answer.cookies() {
            let (pair, attributes) = cookie.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// The value of a cookie whose name ends so.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|(given, _)| given.ends_with(name)).map(|(_, value)| value.as_str())
    }

    /// Puts a cookie into the browser, as an attacker beside it would.
    pub(crate) fn plant_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Takes a cookie out of the browser, as another browser would not have it.
    pub(crate) fn forget_cookie(&mut self, name: &str) {
        self.cookies.retain(|given, _| !given.ends_with(name));
    }

    /// The address that is signed in, if one is.
    pub(crate) async fn signed_in_as(&mut self) -> Option<String> {
        let page = self.clone().get("/account/sessions").await;
        let address = page.body.split("class=\"menu-head\"").nth(1)?.split("</p>").next()?.to_owned();
        let bdi = address.rsplit("<bdi").next()?.split('>').nth(1)?;
        Some(bdi.trim_end_matches("</bdi").to_owned())
    }

    /// Asks for a code and enters it, as a person does.
    pub(crate) async fn sign_in_as(mut self, address: &str) -> Self {
        self.submit("/sign-in", &[("email", address)]).await;
        let code = self.house.last_mail_to(address).await.code();
        self.submit("/sign-in/code", &[("code", &code)]).await;
        assert!(self.cookie("admit_session").is_some(), "{address} could not sign in");
        self
    }
}

/// Fields as a form sends them.
pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}
