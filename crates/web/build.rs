//! Gathers the articles of the Help Center, so that a new article or a new language is a new file and nothing else.

use std::fs;
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=help");
    let mut files = Vec::new();
    for folder in fs::read_dir("help")? {
        let folder = folder?;
        if !folder.file_type()?.is_dir() {
            continue;
        }
        println!("cargo:rerun-if-changed=help/{}", folder.file_name().to_string_lossy());
        for file in fs::read_dir(folder.path())? {
            let file = file?.file_name().to_string_lossy().into_owned();
            if let Some(slug) = file.strip_suffix(".md") {
                files.push((folder.file_name().to_string_lossy().into_owned(), slug.to_owned()));
            }
        }
    }
    // The order of a folder's entries is any; what is built shall be the same everywhere.
    files.sort();
    let mut list = String::from("&[\n");
    for (language, slug) in files {
        let file = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/help/{language}/{slug}.md\")");
        list += &format!("    ({language:?}, {slug:?}, include_str!({file})),\n");
    }
    list += "]\n";
    let target = std::env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&target).join("articles.rs"), list)
}
