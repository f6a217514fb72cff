use std::collections::BTreeSet;

use super::*;

fn article(slug: &str) -> Option<&'static Article> {
    Library::of(Language::English).find(slug)
}

#[test]
fn every_file_is_an_article_of_a_language_we_know() {
    assert!(FILES.len() >= 25, "{}", FILES.len());
    for (tag, slug, text) in FILES {
        let language = Language::ALL.into_iter().find(|language| language.tag() == *tag);
        let language = language.unwrap_or_else(|| panic!("help/{tag} is no language"));
        Article::read(language, slug, text).unwrap_or_else(|problem| panic!("{tag}/{slug}: {problem}"));
        assert_eq!(super::markdown::anchor_of(slug), *slug, "a slug is made of lower-case words");
        assert!(!["search", "suggestions", "assets", "error-codes"].contains(slug), "{slug} is a page of its own");
    }
}

#[test]
fn a_front_matter_that_lacks_something_or_has_too_much_is_told() {
    let whole = "---\ntitle: T\nsummary: S.\nsection: keys\nplace: 1\nrelated: a, b\nkeywords: k\n---\nBody\n";
    let read = Article::read(Language::English, "t", whole).unwrap();
    assert_eq!((read.title, read.related.as_slice(), read.body), ("T", &["a", "b"][..], "Body\n"));
    for (from, to, problem) in [
        ("title: T\n", "", "`title` is missing"),
        ("title: T\n", "title: T\ntitle: U\n", "`title` is there twice"),
        ("keywords: k", "key: k", "there is no field `key`"),
        ("section: keys", "section: locks", "there is no section `locks`"),
        ("place: 1", "place: first", "`place` is no number"),
        ("---\n", "", "there is no front matter"),
    ] {
        let broken: &'static str = whole.replacen(from, to, 1).leak();
        assert_eq!(Article::read(Language::English, "t", broken).unwrap_err(), problem);
    }
}

#[test]
fn articles_have_one_place_each_and_related_ones_that_are_there() {
    let mut places = BTreeSet::new();
    for article_ in Library::of(Language::English).articles() {
        let slug = article_.slug;
        assert!(places.insert((article_.section, article_.place)), "{slug} shares its place");
        assert!(article_.summary.ends_with('.') && !article_.summary.contains(". "), "{slug}: one sentence");
        assert!((1..=5).contains(&article_.related.len()), "{slug}");
        for related in &article_.related {
            assert!(article(related).is_some_and(|other| other.slug != slug), "{slug} names {related}");
        }
    }
    for section in Section::ALL {
        assert!(Library::of(Language::English).of_section(section).next().is_some(), "{section:?} is empty");
    }
}

#[test]
fn every_link_of_an_article_leads_somewhere() {
    for language in Language::ALL {
        for article_ in own_articles(language) {
            let html = &article_.rendered().html;
            for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = match path.strip_prefix("/help/") {
                    Some(slug) => article(slug).unwrap_or_else(|| panic!("{}: {link}", article_.slug)),
                    None if path.is_empty() => article_,
                    None => {
                        let is_page =
                            ["/", "/sign-in", "/device", "/account/sessions", "/openapi.json"].contains(&path);
                        assert!(is_page, "{}: {link}", article_.slug);
                        continue;
                    }
                };
                let has_anchor = target.rendered().headings.iter().any(|heading| heading.anchor == anchor);
                assert!(anchor.is_empty() || has_anchor, "{}: {link}", article_.slug);
            }
        }
    }
}

/// What is missing in each language. Only English must have all; what another language has must fit it.
#[test]
fn what_another_language_has_fits_what_english_has() {
    let english = own_articles(Language::English);
    let slugs = |articles: &[Article]| articles.iter().map(|article| article.slug).collect::<BTreeSet<_>>();
    let links = |article: &Article| {
        let html = &article.rendered().html;
        html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect::<Vec<_>>()
    };
    for language in Language::ALL {
        let own = own_articles(language);
        let missing: Vec<_> = slugs(english).difference(&slugs(own)).copied().collect();
        println!("{}: {} of {} missing: {missing:?}", language.tag(), missing.len(), english.len());
        for translated in own {
            let original = english.iter().find(|article| article.slug == translated.slug);
            let original = original.unwrap_or_else(|| panic!("{}: no English article", translated.slug));
            let slug = translated.slug;
            assert_eq!((translated.section, translated.place), (original.section, original.place), "{slug}");
            assert_eq!(translated.related, original.related, "{slug}");
            assert_eq!(links(translated), links(original), "{slug}: the links, in their order");
            let anchors = |article: &Article| article.rendered().headings.len();
            assert_eq!(anchors(translated), anchors(original), "{slug}: as many headings");
        }
    }
}

#[test]
fn a_language_without_an_article_reads_it_in_english() {
    let library = Library::of(Language::Korean);
    assert_eq!(library.articles().len(), own_articles(Language::English).len());
    assert!(library.articles().iter().all(|article| {
        article.language == Language::Korean
            || !own_articles(Language::Korean).iter().any(|own| own.slug == article.slug)
    }));
}

#[test]
fn neighbours_stand_in_the_same_section() {
    let library = Library::of(Language::English);
    for section in Section::ALL {
        let articles: Vec<_> = library.of_section(section).collect();
        let slug = |article: Option<&Article>| article.map(|article| article.slug);
        for (place, article) in articles.iter().enumerate() {
            let (before, after) = library.neighbours(article);
            assert_eq!(slug(before), place.checked_sub(1).map(|place| articles[place].slug));
            assert_eq!(slug(after), articles.get(place + 1).map(|article| article.slug));
        }
    }
}
