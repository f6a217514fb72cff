//! Headers of every page: nothing from elsewhere, nothing in a frame, nothing kept.

use std::collections::BTreeSet;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, HeaderValue); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    // The origin alone: a path may hold a token. `no-referrer` would also take the `Origin` away from our own forms.
    (header::REFERRER_POLICY, HeaderValue::from_static("strict-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
    ),
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
];

/// Room for these and for what else an answer has.
const HEADERS_OF_AN_ANSWER: usize = 16;

/// The policy of a page whose form leads on to this place as well, as browsers hold a form to where its answer leads.
pub(crate) fn content_security_policy(form_target: &str) -> String {
    CONTENT_SECURITY_POLICY.replace("form-action 'self'", &format!("form-action 'self' {form_target}"))
}

/// Lets a page show a document of ours in a frame.
pub(crate) fn allow_own_frame(headers: &mut HeaderMap) {
    set_policy(headers, &format!("{CONTENT_SECURITY_POLICY}; frame-src 'self'"));
}

/// The headers of a mail that a page of ours shows in a frame: it runs nothing, loads nothing, leads nowhere, and has no
/// styles but those it came with, each by its digest.
pub(crate) fn set_headers_of_framed_mail(headers: &mut HeaderMap, html: &str) {
    let styles = style_digests(html).into_iter().collect::<Vec<_>>().join(" ");
    let policy = format!(
        "default-src 'none'; style-src 'unsafe-hashes' {styles}; form-action 'none'; base-uri 'none'; \
         frame-ancestors 'self'; sandbox"
    );
    set_policy(headers, &policy);
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
}

/// The digests of a document's styles, as a policy has them. What is filled into a mail is escaped, so each quoted `style`
/// is our own.
fn style_digests(html: &str) -> BTreeSet<String> {
    let parts = |begin, end| html.split(begin).skip(1).filter_map(move |rest: &str| rest.split(end).next());
    let styles = parts(" style=\"", "\"").chain(parts("<style>", "</style>"));
    styles.map(|style| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(style.as_bytes())))).collect()
}

fn set_policy(headers: &mut HeaderMap, policy: &str) {
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Sets them, but for a policy of the page's own. `is_https` says that people come over TLS, and are to stay with it.
pub(crate) fn set_page_headers(headers: &mut HeaderMap, is_https: bool) {
    headers.reserve(HEADERS_OF_AN_ANSWER);
    headers.extend(HEADERS);
    let policy = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    headers.entry(header::X_FRAME_OPTIONS).or_insert(HeaderValue::from_static("DENY"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if is_https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}
