//! Where to go after signing in: a path of ours and nothing else (AC-43).

use url::Url;

/// Enough for what a program asks with.
const LENGTH_LIMIT: usize = 1024;

/// The path, if it is one of ours.
pub(super) fn own_path(text: &str) -> Option<&str> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_path = text.starts_with('/') && !text.starts_with("//") && text.len() <= LENGTH_LIMIT;
    // What a browser would make of it decides, whatever the checks above think.
    let stays = Url::parse("https://own.invalid/")
        .and_then(|own| own.join(text))
        .is_ok_and(|joined| joined.origin().ascii_serialization() == "https://own.invalid");
    (is_plain && is_path && stays).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_paths_are_taken() {
        for path in ["/", "/invites/invite_01", "/organizations/x/settings/members?search=a&status=all"] {
            assert_eq!(own_path(path), Some(path));
        }
    }

    #[test]
    fn ac_43_every_way_to_another_origin_is_refused() {
        let ways = [
            "",
            "//evil.com",
            "///evil.com",
            "/\\evil.com",
            "\\/evil.com",
            "http:evil.com",
            "https://evil.com",
            "javascript:alert(1)",
            "//own.invalid@evil.com",
            "/\t/evil.com",
            "\t//evil.com",
            "/\n/evil.com",
            " //evil.com",
            "evil.com",
            "/a b",
            "/\u{2028}x",
            "%2f%2fevil.com",
        ];
        for way in ways {
            assert_eq!(own_path(way), None, "{way:?}");
        }
    }
}
