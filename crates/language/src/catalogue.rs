//! The messages of all languages, each language read when it is first used.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::numbers::write_number;
use crate::{Language, Message};

type Bundle = FluentBundle<FluentResource>;

const LANGUAGES: usize = Language::ALL.len();

macro_rules! files {
    ($tag:literal) => {
        &[
            include_str!(concat!("../words/", $tag, "/accept.ftl")),
            include_str!(concat!("../words/", $tag, "/account.ftl")),
            include_str!(concat!("../words/", $tag, "/activity.ftl")),
            include_str!(concat!("../words/", $tag, "/chosen.ftl")),
            include_str!(concat!("../words/", $tag, "/consent.ftl")),
            include_str!(concat!("../words/", $tag, "/errors.ftl")),
            include_str!(concat!("../words/", $tag, "/frame.ftl")),
            include_str!(concat!("../words/", $tag, "/groups.ftl")),
            include_str!(concat!("../words/", $tag, "/help.ftl")),
            include_str!(concat!("../words/", $tag, "/imports.ftl")),
            include_str!(concat!("../words/", $tag, "/invites.ftl")),
            include_str!(concat!("../words/", $tag, "/keys.ftl")),
            include_str!(concat!("../words/", $tag, "/mail.ftl")),
            include_str!(concat!("../words/", $tag, "/mailbox.ftl")),
            include_str!(concat!("../words/", $tag, "/members.ftl")),
            include_str!(concat!("../words/", $tag, "/organization.ftl")),
            include_str!(concat!("../words/", $tag, "/reference.ftl")),
            include_str!(concat!("../words/", $tag, "/refusals.ftl")),
            include_str!(concat!("../words/", $tag, "/roles.ftl")),
            include_str!(concat!("../words/", $tag, "/service_accounts.ftl")),
            include_str!(concat!("../words/", $tag, "/setup.ftl")),
            include_str!(concat!("../words/", $tag, "/sign_in.ftl")),
            include_str!(concat!("../words/", $tag, "/webhooks.ftl")),
            include_str!(concat!("../words/", $tag, "/workspaces.ftl")),
        ]
    };
}

/// In the order of [`Language::ALL`].
static CATALOGUE: Catalogue = Catalogue::new([
    files!("en"),
    files!("fr"),
    files!("de"),
    files!("id"),
    files!("it"),
    files!("ja"),
    files!("ko"),
    files!("pt"),
    files!("ru"),
    files!("zh-CN"),
    files!("es"),
    files!("zh-TW"),
]);

/// The Fluent files of a language.
pub fn sources(language: Language) -> &'static [&'static str] {
    CATALOGUE.sources[language as usize]
}

/// Messages in all languages.
pub(crate) struct Catalogue {
    sources: [&'static [&'static str]; LANGUAGES],
    bundles: [OnceLock<Bundle>; LANGUAGES],
}

impl Catalogue {
    pub(crate) const fn new(sources: [&'static [&'static str]; LANGUAGES]) -> Self {
        Self { sources, bundles: [const { OnceLock::new() }; LANGUAGES] }
    }

    pub(crate) const fn words(&'static self, language: Language) -> Words {
        Words { catalogue: self, language }
    }

    fn bundle(&self, language: Language) -> &Bundle {
        self.bundles[language as usize].get_or_init(|| read(language, self.sources[language as usize]))
    }
}

fn read(language: Language, sources: &[&str]) -> Bundle {
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Names are set apart from the text around them by `<bdi>` (see `Rich`), not by characters that get copied along.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(write_number));
    for source in sources {
        // What can't be read is left out; the test of completeness names it.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// What Admit says, in one language.
#[derive(Clone, Copy)]
pub struct Words {
    catalogue: &'static Catalogue,
    language: Language,
}

impl Words {
    /// The words of a language.
    pub const fn new(language: Language) -> Self {
        CATALOGUE.words(language)
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message with this key; [`Message::with`] fills it in.
    pub const fn t(&self, key: &'static str) -> Message {
        Message::new(*self, key)
    }

    /// Fills in a message, in English if the language lacks it. A key that no file has stands for itself.
    pub(crate) fn fill_in(&self, key: &str, arguments: &FluentArgs<'_>) -> String {
        let filled = [self.language, Language::English].into_iter().find_map(|language| {
            let bundle = self.catalogue.bundle(language);
            let pattern = bundle.get_message(key)?.value()?;
            Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
        });
        filled.unwrap_or_else(|| key.to_owned())
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Words({})", self.language)
    }
}
