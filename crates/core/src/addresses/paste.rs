//! Addresses out of whatever people paste: lists with commas or new lines, `Name <a@b>`, columns of a spreadsheet.

/// One entry of a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// What was typed, trimmed; kept so that a bad entry can be shown and mended.
    pub typed: String,
    /// The part of it that should be the address; not checked yet.
    pub address: String,
}

/// The entries of a pasted text, in order. Entries are separated by commas, semicolons, new lines, or blanks between
/// addresses. In columns, which tabs separate, a name beside an address is left out; everything else that is no address is
/// kept, so that it can be shown and mended.
pub fn split_pasted(text: &str) -> Vec<Pasted> {
    text.lines().flat_map(|line| split_outside_quotes(line, &[',', ';'])).flat_map(entries_of_columns).collect()
}

fn entries_of_columns(columns: &str) -> Vec<Pasted> {
    let columns = split_outside_quotes(columns, &['\t']);
    let has_address = columns.iter().any(|column| column.contains('@'));
    columns.into_iter().filter(|column| !has_address || column.contains('@')).flat_map(entries_of_piece).collect()
}

fn entries_of_piece(piece: &str) -> Vec<Pasted> {
    if let Some((_, rest)) = piece.rsplit_once('<') {
        let address = rest.split('>').next().unwrap_or(rest).trim();
        return vec![Pasted { typed: piece.to_owned(), address: address.to_owned() }];
    }
    let words: Vec<&str> = piece.split_whitespace().collect();
    let several = words.iter().filter(|word| word.contains('@')).count() > 1;
    if several && words.iter().all(|word| word.contains('@')) {
        return words.into_iter().map(|word| Pasted { typed: word.to_owned(), address: word.to_owned() }).collect();
    }
    vec![Pasted { typed: piece.to_owned(), address: piece.to_owned() }]
}

fn split_outside_quotes<'t>(line: &'t str, separators: &[char]) -> Vec<&'t str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut quoted = false;
    for (position, character) in line.char_indices() {
        if character == '"' {
            quoted = !quoted;
        } else if separators.contains(&character) && !quoted {
            pieces.push(&line[start..position]);
            start = position + 1;
        }
    }
    pieces.push(&line[start..]);
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<String> {
        split_pasted(text).into_iter().map(|entry| entry.address).collect()
    }

    #[test]
    fn commas_semicolons_blanks_and_new_lines_separate() {
        assert_eq!(
            addresses("a@x.com, b@x.com;c@x.com\n\nd@x.com\r\ne@x.com f@x.com ,"),
            ["a@x.com", "b@x.com", "c@x.com", "d@x.com", "e@x.com", "f@x.com"]
        );
    }

    #[test]
    fn a_name_beside_an_address_is_left_out() {
        assert_eq!(addresses("Ada Lovelace <ada@x.com>, \"Doe, Jane\" <jane@x.com>"), ["ada@x.com", "jane@x.com"]);
        assert_eq!(addresses("Ada\tLovelace\tada@x.com\nJane\tDoe\tjane@x.com"), ["ada@x.com", "jane@x.com"]);
    }

    #[test]
    fn a_word_between_commas_is_no_name_but_a_mistake() {
        assert_eq!(addresses("ada@x.com, nonsense, bob@x.com"), ["ada@x.com", "nonsense", "bob@x.com"]);
    }

    #[test]
    fn a_quote_that_never_ends_loses_nothing() {
        let pasted = "\"ada@x.com, bob@x.com\ncarol@x.com";
        assert_eq!(addresses(pasted), ["\"ada@x.com,", "bob@x.com", "carol@x.com"]);
    }

    #[test]
    fn what_is_no_address_is_kept_to_be_mended() {
        assert_eq!(addresses("ada@x.com\nnot an address\nbob"), ["ada@x.com", "not an address", "bob"]);
        assert_eq!(addresses("ada lovelace@x.com"), ["ada lovelace@x.com"]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(addresses(" \n , ;\t").is_empty());
    }
}
