//! The articles: their files, embedded in the program, and what stands in them.
//!
//! An article is `crates/web/help/<language>/<slug>.md`: a front matter between two lines of `---`, then Markdown. English
//! has all of them; another language may have some, and what it lacks is read in English.

use std::sync::OnceLock;

use admit_language::Language;

use super::language::PerLanguage;
use super::markdown::{self, Rendered};
use super::search::Index;
use super::sections::Section;

/// Language, slug and text of every file.
static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/articles.rs"));

/// One article in one language.
#[derive(Debug)]
pub(super) struct Article {
    /// The last part of its address, the same in all languages.
    pub(super) slug: &'static str,
    pub(super) language: Language,
    pub(super) title: &'static str,
    /// What one learns from it, in one sentence.
    pub(super) summary: &'static str,
    pub(super) section: Section,
    /// Its place in the section; the least stands first.
    pub(super) place: u16,
    /// Slugs of articles to read besides.
    pub(super) related: Vec<&'static str>,
    /// Words that people search for and that the article does not say.
    pub(super) keywords: &'static str,
    /// The Markdown below the front matter.
    pub(super) body: &'static str,
    rendered: OnceLock<Rendered>,
}

impl Article {
    /// Reads an article.
    ///
    /// # Errors
    /// What is wrong with its front matter.
    pub(super) fn read(language: Language, slug: &'static str, text: &'static str) -> Result<Self, String> {
        let front = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n"));
        let (front, body) = front.ok_or("there is no front matter")?;
        let mut fields = Vec::new();
        for line in front.lines() {
            let (name, value) = line.split_once(": ").ok_or_else(|| format!("`{line}` is no field"))?;
            if !["title", "summary", "section", "place", "related", "keywords"].contains(&name) {
                return Err(format!("there is no field `{name}`"));
            }
            fields.push((name, value.trim()));
        }
        let field = |name: &str| {
            let mut given = fields.iter().filter(|(given, _)| *given == name).map(|(_, value)| *value);
            let value = given.next().filter(|value| !value.is_empty()).ok_or_else(|| format!("`{name}` is missing"))?;
            if given.next().is_some() { Err(format!("`{name}` is there twice")) } else { Ok(value) }
        };
        let section = field("section")?;
        Ok(Self {
            slug,
            language,
            title: field("title")?,
            summary: field("summary")?,
            section: Section::of_name(section).ok_or_else(|| format!("there is no section `{section}`"))?,
            place: field("place")?.parse().map_err(|_| "`place` is no number".to_owned())?,
            related: field("related")?.split(',').map(str::trim).collect(),
            keywords: field("keywords")?,
            body,
            rendered: OnceLock::new(),
        })
    }

    /// The article as HTML; made when it is first asked for.
    pub(super) fn rendered(&self) -> &Rendered {
        self.rendered.get_or_init(|| markdown::render(self.body))
    }
}

/// The articles as they are read in one language, in the order of sections and places.
pub(super) struct Library {
    language: Language,
    articles: Vec<&'static Article>,
    index: OnceLock<Index>,
}

impl Library {
    /// The library of a language; put together when it is first asked for. A language that has no article of its own
    /// shares what English has, so that nothing is kept twice.
    pub(super) fn of(language: Language) -> &'static Self {
        static LIBRARIES: PerLanguage<Library> = PerLanguage::new();
        let language = if own_articles(language).is_empty() { Language::English } else { language };
        LIBRARIES.of(language).get_or_init(|| Self::put_together(language))
    }

    fn put_together(language: Language) -> Self {
        let own = own_articles(language);
        let translated = |article: &'static Article| own.iter().find(|one| one.slug == article.slug).unwrap_or(article);
        let mut articles: Vec<&Article> = own_articles(Language::English).iter().map(translated).collect();
        articles.sort_by_key(|article| (article.section, article.place));
        Self { language, articles, index: OnceLock::new() }
    }

    /// All articles, in their order.
    pub(super) fn articles(&self) -> &[&'static Article] {
        &self.articles
    }

    /// The article with this slug.
    pub(super) fn find(&self, slug: &str) -> Option<&'static Article> {
        self.articles.iter().find(|article| article.slug == slug).copied()
    }

    /// The articles of a section, in their order.
    pub(super) fn of_section(&self, section: Section) -> impl Iterator<Item = &'static Article> {
        self.articles.iter().filter(move |article| article.section == section).copied()
    }

    /// The articles before and after one in its section.
    pub(super) fn neighbours(&self, article: &Article) -> (Option<&'static Article>, Option<&'static Article>) {
        let section: Vec<_> = self.of_section(article.section).collect();
        let place = section.iter().position(|one| one.slug == article.slug);
        let at = |place: Option<usize>| place.and_then(|place| section.get(place)).copied();
        (at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1)))
    }

    /// What is searched; made when somebody searches first.
    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(self.language, &self.articles))
    }
}

/// The articles that are there in a language. One that can't be read is left out and logged; a test finds it first.
pub(super) fn own_articles(language: Language) -> &'static [Article] {
    static ARTICLES: PerLanguage<Vec<Article>> = PerLanguage::new();
    ARTICLES.of(language).get_or_init(|| {
        let files = FILES.iter().filter(|(tag, ..)| *tag == language.tag());
        let read = files.filter_map(|(_, slug, text)| match Article::read(language, slug, text) {
            Ok(article) => Some(article),
            Err(problem) => {
                tracing::error!(
                    language = language.tag(),
                    slug,
                    problem,
                    "an article of the Help Center can't be read"
                );
                None
            }
        });
        read.collect()
    })
}

#[cfg(test)]
mod tests;
