//! Links into the Console. Mails carry them, and so does whoever passes one on by hand.

use url::Url;

/// A link to a path on our own origin, below whatever path the public URL has.
pub fn link_to(public_url: &Url, path: &str) -> String {
    format!("{}/{path}", public_url.as_str().trim_end_matches('/'))
}

/// The link that accepts the invitation with this token.
pub fn accept_link(public_url: &Url, token: &str) -> String {
    link_to(public_url, &format!("accept/{token}"))
}
