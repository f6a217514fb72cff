//! The words of the frame around the articles. All of them stand here, so that they are translated in one place.

use super::language::Language;
use super::sections::Section;

/// The language of these words.
pub(super) const LANGUAGE: Language = Language::English;

pub(super) const HELP_CENTER: &str = "Help Center";
pub(super) const WELCOME: &str = "How can we help?";
pub(super) const LEAD: &str = "Everything about invitations, members, roles, workspaces and keys.";
pub(super) const SKIP: &str = "Skip to the content";
pub(super) const START_PAGE: &str = "Admit, start page";
pub(super) const CONSOLE: &str = "Open the Console";
pub(super) const SEARCH: &str = "Search";
pub(super) const SEARCH_LABEL: &str = "Search the Help Center";
pub(super) const SEARCH_EXAMPLE: &str = "Search, for example: invite expired";
pub(super) const SUGGESTIONS: &str = "Suggestions";
pub(super) const PLACE: &str = "Where you are";
pub(super) const CONTENTS: &str = "On this page";
pub(super) const RELATED: &str = "Related articles";
pub(super) const NEIGHBOURS: &str = "More in this section";
pub(super) const PREVIOUS: &str = "Previous";
pub(super) const NEXT: &str = "Next";

pub(super) const UNKNOWN: &str = "There is no such article";
pub(super) const UNKNOWN_LEAD: &str =
    "It may have another name by now. Search for what you need, or look through all articles.";
pub(super) const ALL_ARTICLES: &str = "All articles";

pub(super) const RESULTS: &str = "Search results";
pub(super) const NOTHING_ASKED: &str = "What are you looking for?";
pub(super) const NOTHING_ASKED_LEAD: &str = "Type a few words above: a task, a word of a message, or an error code.";
pub(super) const NOTHING_FOUND_LEAD: &str = "Try fewer or other words: what you want to do, or a word of the message you see. These are read most at the start:";

/// The name of a section.
pub(super) const fn section(section: Section) -> &'static str {
    match section {
        Section::Inviting => "Inviting people",
        Section::Members => "Members and roles",
        Section::SigningIn => "Signing in",
        Section::Workspaces => "Workspaces",
        Section::Keys => "Keys",
        Section::Organization => "Your organization",
        Section::Programs => "Programs and automation",
        Section::Running => "Running a server",
        Section::Errors => "Errors explained",
    }
}

/// Says that an article is read in English although the reader asked for another language.
pub(super) fn not_translated(wanted: Language) -> String {
    format!("This article is not there in {} yet, so you read it in English.", wanted.own_name())
}

/// How many articles were found.
pub(super) fn found(count: usize, query: &str) -> String {
    match count {
        0 => format!("Nothing found for “{query}”"),
        1 => format!("1 article for “{query}”"),
        _ => format!("{count} articles for “{query}”"),
    }
}

/// Says which words were searched for instead of ones that no article has.
pub(super) fn corrected(asked: &str, instead: &str) -> String {
    format!("No article has “{asked}”; these have “{instead}”.")
}
