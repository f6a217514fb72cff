//! `docs/security.md` says which abuse cases are tested; here that is compared with the tests that exist.

use std::collections::BTreeMap;
use std::path::Path;

const CASES: usize = 83 + 20;

/// Everything that may hold tests, as one text.
fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let is_foreign =
            path.file_name().is_some_and(|name| name == "node_modules" || name.to_string_lossy().starts_with('.'));
        if path.is_dir() && !is_foreign {
            sources(&path, text);
        } else if ["rs", "py", "mjs"].contains(&kind) {
            text.push_str(&std::fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

#[test]
fn what_the_table_of_abuse_cases_says_of_tests_is_true() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut text = String::new();
    sources(&root.join("crates"), &mut text);
    sources(&root.join("tests"), &mut text);
    let names: Vec<&str> = text
        .split(|character: char| !character.is_ascii_alphanumeric() && character != '_')
        .filter(|word| word.contains("ac_") || word.contains("fc_"))
        .collect();
    let document = std::fs::read_to_string(root.join("docs/security.md")).unwrap();
    let mut rows = BTreeMap::new();
    for line in document.lines().filter(|line| line.starts_with("| AC-") || line.starts_with("| FC-")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let id = cells[1].split(' ').next().unwrap().to_lowercase().replace('-', "_");
        let has_tests = names.iter().any(|name| name.starts_with(&id) || name.contains(&format!("_{id}")));
        match cells[2] {
            "covered" | "partly" => assert!(has_tests && !cells[3].is_empty(), "{id} is said to be tested"),
            "not yet" | "nothing there yet" => assert!(!has_tests && cells[3].is_empty(), "{id} is tested"),
            state => panic!("{id}: {state}"),
        }
        assert!(rows.insert(id, ()).is_none(), "{line}");
    }
    assert_eq!(rows.len(), CASES);
}
