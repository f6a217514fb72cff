//! Style sheets, scripts and the icon of all pages, compiled in.
//!
//! The address of an asset carries a digest of all of them, so an answer may be
//! kept for ever and a new build is seen at once.

use std::sync::LazyLock;

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
const HELP_STYLE: &str = include_str!("../../assets/css/help.css");
const HELP_SCRIPT: &str = include_str!("../../assets/help.js");
const REFERENCE_STYLE: &str = include_str!("../../assets/css/reference.css");
const REFERENCE_SCRIPT: &str = include_str!("../../assets/reference.js");

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// One file that pages refer to.
#[derive(Debug)]
pub struct Asset {
    /// The last part of its address.
    pub name: &'static str,
    /// Its `content-type`.
    pub content_type: &'static str,
    /// What is in it.
    pub content: &'static str,
}

/// The Console's files; those that only the Help Center, or only the reference, loads beside them.
static ALL: [Asset; 7] = [
    Asset { name: "app.css", content_type: CSS, content: STYLE },
    Asset { name: "app.js", content_type: JAVASCRIPT, content: SCRIPT },
    Asset { name: "favicon.svg", content_type: "image/svg+xml", content: ICON },
    Asset { name: "help.css", content_type: CSS, content: HELP_STYLE },
    Asset { name: "help.js", content_type: JAVASCRIPT, content: HELP_SCRIPT },
    Asset { name: "reference.css", content_type: CSS, content: REFERENCE_STYLE },
    Asset { name: "reference.js", content_type: JAVASCRIPT, content: REFERENCE_SCRIPT },
];

/// A digest of all assets. It only tells builds apart; nothing rests on it being hard to forge.
static DIGEST: LazyLock<String> = LazyLock::new(|| {
    let contents: String = ALL.iter().map(|asset| asset.content).collect();
    let mut digest = admit_core::secrets::digest(&contents);
    digest.truncate(16);
    digest
});

/// The asset with this name.
pub fn find(name: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.name == name)
}

/// This build's digest as it stands in addresses: 16 hexadecimal digits.
pub fn digest() -> &'static str {
    &DIGEST
}

/// Where a page finds the asset with this name.
pub fn path(name: &str) -> String {
    format!("/assets/{}/{name}", digest())
}
