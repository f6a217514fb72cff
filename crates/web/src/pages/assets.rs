//! The Console's style sheet, script and icon, compiled in.
//!
//! The address of an asset carries a digest of all of them, so an answer may be
//! kept for ever and a new build is seen at once.

/// The style sheet: the files of `assets/css` in the order in which they build on each other.
const STYLE: &str = concat!(
    include_str!("../../assets/css/tokens.css"),
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/components.css"),
    include_str!("../../assets/css/lists.css"),
    include_str!("../../assets/css/pages.css"),
    include_str!("../../assets/css/design.css"),
);
const SCRIPT: &str = include_str!("../../assets/app.js");
const ICON: &str = include_str!("../../assets/favicon.svg");

/// One file the Console's pages refer to.
#[derive(Debug)]
pub struct Asset {
    /// The last part of its address.
    pub name: &'static str,
    /// Its `content-type`.
    pub content_type: &'static str,
    /// What is in it.
    pub content: &'static str,
}

static ALL: [Asset; 3] = [
    Asset { name: "app.css", content_type: "text/css; charset=utf-8", content: STYLE },
    Asset { name: "app.js", content_type: "text/javascript; charset=utf-8", content: SCRIPT },
    Asset { name: "favicon.svg", content_type: "image/svg+xml", content: ICON },
];

/// A digest of all assets (FNV-1a). It only tells builds apart; nothing rests on it being hard to forge.
const DIGEST: u64 = fnv_1a(ICON, fnv_1a(SCRIPT, fnv_1a(STYLE, 0xcbf2_9ce4_8422_2325)));

const fn fnv_1a(text: &str, start: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut digest = start;
    let mut at = 0;
    while at < bytes.len() {
        digest = (digest ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        at += 1;
    }
    digest
}

/// The asset with this name.
pub fn find(name: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.name == name)
}

/// This build's digest as it stands in addresses: 16 hexadecimal digits.
pub fn digest() -> String {
    format!("{DIGEST:016x}")
}

/// Where a page finds the asset with this name.
pub fn path(name: &str) -> String {
    format!("/assets/{DIGEST:016x}/{name}")
}
