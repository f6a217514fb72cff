//! Headers of every page: nothing from elsewhere, nothing in a frame, nothing kept.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, HeaderValue); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
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

/// Sets them, but for a policy of the page's own. `is_https` says that people come over TLS, and are to stay with it.
pub(crate) fn set_page_headers(headers: &mut HeaderMap, is_https: bool) {
    headers.reserve(HEADERS_OF_AN_ANSWER);
    headers.extend(HEADERS);
    let policy = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if is_https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}
