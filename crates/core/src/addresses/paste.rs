//! Addresses out of whatever people paste: lists with commas or new lines, `Name <a@b>`, rows of a table.
//!
//! Nothing is lost on the way: what is no address is kept as an entry, so that it can be shown and mended, and what a table
//! has beside its addresses is told as left out.

#[cfg(test)]
mod tests;

/// What is between two fields of a line, from the outermost to the innermost.
const SEPARATORS: [char; 3] = ['\t', ';', ','];
/// What a table calls its column of addresses.
const MAIL_WORDS: [&str; 6] = ["email", "emails", "mail", "mails", "emailaddress", "mailaddress"];

/// A pasted text, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paste {
    /// What should be addresses, in order.
    pub entries: Vec<Pasted>,
    /// The first line, when it is the heading of a table.
    pub heading: Option<String>,
    /// What stands beside an address in a row of a table.
    pub beside: Vec<String>,
}

/// One entry of a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// What was typed, trimmed; kept so that a bad entry can be shown and mended.
    pub typed: String,
    /// The part of it that should be the address; not checked yet.
    pub address: String,
}

/// Takes a pasted text apart. Entries are separated by new lines, tabs, semicolons, commas, or blanks between addresses.
/// A line with several fields, one of them with an `@`, is a row of a table: only that one is taken. Of several addresses
/// on a line each is an entry, and so is what stands between them, except between tabs, which only tables have.
pub fn split_pasted(text: &str) -> Paste {
    let mut paste = Paste::default();
    // Files that spreadsheets write begin with a mark of their own.
    let mut lines =
        text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    paste.heading = lines.next_if(|line| is_heading(line)).map(str::to_owned);
    for line in lines {
        paste.take(line, &SEPARATORS);
    }
    paste
}

impl Paste {
    fn take(&mut self, text: &str, separators: &[char]) {
        let [separator, inner @ ..] = separators else { return self.entries.extend(entries_of_field(text)) };
        let fields = split_outside_quotes(text, *separator);
        let (with_address, beside): (Vec<&str>, Vec<&str>) = fields.iter().partition(|field| field.contains('@'));
        let is_row = match with_address.len() {
            0 => false,
            _ if *separator == '\t' => true,
            count => count == 1 && !beside.iter().any(|field| may_be_an_address(field)),
        };
        if is_row {
            self.beside.extend(beside.into_iter().map(str::to_owned));
        }
        for field in if is_row { with_address } else { fields } {
            self.take(field, inner);
        }
    }
}

fn is_heading(line: &str) -> bool {
    let names_mail = |field: &str| {
        let plain = field.to_lowercase().replace("e-mail", "email").replace("mail address", "mailaddress");
        plain.split(|character: char| !character.is_alphanumeric()).any(|word| MAIL_WORDS.contains(&word))
    };
    // A full stop is in no heading and in every address, also in one that has lost its `@`.
    !line.contains('@') && line.split(SEPARATORS).any(|field| !field.contains('.') && names_mail(field))
}

/// Whether this is rather an address that lost its `@` than a name: one word that ends like a domain.
fn may_be_an_address(field: &str) -> bool {
    let ending = field.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_one_word = !field.contains(char::is_whitespace);
    is_one_word && ending.len() > 1 && ending.chars().all(char::is_alphabetic)
}

fn entries_of_field(field: &str) -> Vec<Pasted> {
    let piece = unquoted(field);
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

/// Without the quotes that a table puts around a field.
fn unquoted(field: &str) -> &str {
    let inner = field.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).map_or(field, str::trim)
}

fn split_outside_quotes(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    let is_separator = |character: char| {
        quoted ^= character == '"';
        character == separator && !quoted
    };
    text.split(is_separator).map(str::trim).filter(|field| !field.is_empty()).collect()
}
