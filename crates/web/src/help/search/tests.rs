use admit_language::Language;

use super::*;
use crate::help::articles::Library;

fn index() -> &'static Index {
    Library::of(Language::English).index()
}

fn slugs(query: &str) -> Vec<&'static str> {
    index().search(query, LastWord::Whole).hits.iter().map(|hit| hit.article.slug).collect()
}

fn suggested(query: &str) -> Vec<&'static str> {
    index().search(query, LastWord::Begun).hits.iter().map(|hit| hit.article.slug).collect()
}

#[track_caller]
fn assert_first(query: &str, slug: &str) {
    assert_eq!(slugs(query).first(), Some(&slug), "{query}: {:?}", slugs(query));
}

/// An article in a language, with this title and body.
fn article(language: &str, slug: &'static str, title: &str, body: &str) -> &'static Article {
    let text =
        format!("---\ntitle: {title}\nsummary: S.\nsection: keys\nplace: 1\nrelated: x\nkeywords: -\n---\n{body}\n");
    let language = Language::ALL.into_iter().find(|known| known.tag() == language).unwrap();
    Box::leak(Box::new(Article::read(language, slug, text.leak()).unwrap()))
}

#[test]
fn what_people_ask_is_answered_by_the_article_about_it() {
    for (query, slug) in [
        ("invite someone", "inviting-members"),
        ("csv import", "inviting-many-at-once"),
        ("invitation expired", "expiry-and-inviting-again"),
        ("revoke invite", "revoking-and-declining"),
        ("didn't get the mail", "mail-not-arriving"),
        ("remove member", "changing-roles-and-removing-members"),
        ("primary owner", "primary-owner"),
        ("archive workspace", "workspaces"),
        ("rotate key", "rotating-and-disabling-keys"),
        ("postgres", "moving-to-postgresql"),
        ("backup", "backup-and-restore"),
        ("test clock", "trying-safely"),
        ("webhook signature", "webhooks"),
        ("sign in code", "signing-in"),
    ] {
        assert_first(query, slug);
    }
}

#[test]
fn an_error_code_leads_to_its_explanation() {
    let found = index().search("already_member", LastWord::Whole);
    assert_eq!(found.hits[0].article.slug, "errors-when-inviting");
    assert_eq!(found.hits[0].heading.as_ref().unwrap().anchor, "already_member");
}

#[test]
fn misspellings_are_forgiven_and_told() {
    for (query, slug) in
        [("webhok", "webhooks"), ("postgrseql", "moving-to-postgresql"), ("wokrspace archiv", "workspaces")]
    {
        assert_first(query, slug);
    }
    let found = index().search("webhok", LastWord::Whole);
    assert_eq!(found.corrections, [("webhok".to_owned(), "webhook".to_owned())]);
    assert!(index().search("webhook", LastWord::Whole).corrections.is_empty());
}

#[test]
fn word_forms_are_forgiven() {
    for query in ["inviting members", "invite member", "invited a member", "invites members"] {
        assert!(slugs(query).iter().take(3).any(|slug| *slug == "inviting-members"), "{query}: {:?}", slugs(query));
    }
}

#[test]
fn a_word_that_is_still_typed_finds_what_it_may_become() {
    assert!(suggested("webh").contains(&"webhooks"));
    assert!(suggested("rotating ke").contains(&"rotating-and-disabling-keys"));
    assert_eq!(suggested("webhooks ").first(), Some(&"webhooks"));
}

#[test]
fn accents_and_case_do_not_matter() {
    let articles = [
        article("fr", "a", "Rôles et accès", "Ce que chacun peut faire."),
        article("fr", "b", "Clés", "Une clé par programme."),
    ];
    let index = Index::of(Language::French, &articles);
    for query in ["roles", "RÔLE", "acces", "ro\u{302}les"] {
        assert_eq!(index.search(query, LastWord::Whole).hits[0].article.slug, "a", "{query}");
    }
    assert_eq!(index.search("cle", LastWord::Whole).hits[0].article.slug, "b");
}

#[test]
fn chinese_japanese_and_korean_are_found_by_parts_of_words() {
    for (tag, title, body, query, marked) in [
        ("ja", "招待する", "招待の有効期限は二十一日です。", "有効期限", "有効期限"),
        ("zh-CN", "邀请成员", "邀请将在二十一天后过期。", "过期", "过期"),
        ("zh-TW", "邀請成員", "邀請會在二十一天後到期。", "到期", "到期"),
        ("ko", "구성원 초대", "초대장은 21일 후에 만료됩니다.", "만료", "만료"),
    ] {
        let articles = [article(tag, "a", title, body), article(tag, "b", "API", "API.")];
        let index = Index::of(articles[0].language, &articles);
        let found = index.search(query, LastWord::Whole);
        assert_eq!(found.hits.len(), 1, "{tag}");
        let matched: Vec<_> = found.hits[0].passage.iter().filter(|piece| piece.is_match).collect();
        assert_eq!(matched[0].words, marked, "{tag}");
        let one: String = query.chars().take(1).collect();
        assert_eq!(index.search(&one, LastWord::Whole).hits.len(), 1, "{tag}: {one}");
        assert!(index.search("飛行機", LastWord::Whole).hits.is_empty(), "{tag}");
    }
}

#[test]
fn a_title_counts_more_than_the_text() {
    let often = "The gate, the gate, and the gate again.";
    let articles = [article("en", "text", "Doors", often), article("en", "title", "Gate", "One.")];
    let index = Index::of(Language::English, &articles);
    let found = index.search("gate", LastWord::Whole);
    assert_eq!(found.hits.iter().map(|hit| hit.article.slug).collect::<Vec<_>>(), ["title", "text"]);
}

#[test]
fn an_article_with_all_words_goes_before_one_with_some() {
    let articles = [
        article("en", "some", "Gate gate", "A gate."),
        article("en", "all", "Doors", "Paint the gate green."),
        article("en", "none", "Windows", "Glass."),
    ];
    let found = Index::of(Language::English, &articles).search("green gate", LastWord::Whole);
    assert_eq!(found.hits[0].article.slug, "all");
}

#[test]
fn the_passage_that_answers_is_shown_with_its_heading_and_its_matches() {
    let body = "Nothing here.\n\n## Opening\n\nTurn the key.\n\n## Closing\n\nPush until the bolt clicks.";
    let articles = [article("en", "a", "Doors", body)];
    let index = Index::of(Language::English, &articles);
    let hit = index.search("bolts", LastWord::Whole).hits.remove(0);
    assert_eq!(hit.heading.unwrap().anchor, "closing");
    let pieces: Vec<_> = hit.passage.iter().map(|piece| (piece.words.as_str(), piece.is_match)).collect();
    assert_eq!(pieces, [("Push until the ", false), ("bolt", true), (" clicks.", false)]);
    let hit = index.search("opening", LastWord::Whole).hits.remove(0);
    assert_eq!(hit.heading.unwrap().anchor, "opening");
}

#[test]
fn ac_75_hostile_queries_find_nothing_or_something_and_never_fail() {
    let long = "invite ".repeat(5_000);
    let word = "x".repeat(100_000);
    for query in [
        "",
        " ",
        "\0",
        "'",
        "\"",
        "%",
        "_",
        ".*",
        "[a-z]+",
        "(((((",
        "\\",
        "a AND b OR NOT c",
        "title:*",
        "<script>alert(1)</script>",
        "\u{202e}\u{200b}",
        "e\u{301}\u{301}\u{301}",
        "🙂🙂",
        "--",
        "; drop table help_answers",
        "ﬁ",
        &long,
        &word,
    ] {
        for last_word in [LastWord::Whole, LastWord::Begun] {
            let found = index().search(query, last_word);
            assert!(found.hits.len() <= 20, "{query}");
        }
    }
    assert!(index().search("...!?", LastWord::Whole).hits.is_empty());
    assert!(index().search("xqzwvk", LastWord::Whole).hits.is_empty());
}

#[test]
fn stems_and_vocabulary_fit_together() {
    let index = index();
    assert_eq!(index.stems.len(), index.postings.len());
    assert!(index.vocabulary.is_sorted());
    assert!(index.vocabulary.iter().all(|(_, stem)| index.postings.get(*stem as usize).is_some()));
}
