//! Where a CSV file breaks the rules of quoting (RFC 4180). The reader that takes the file apart is forgiving there, and would
//! take the rest of a file for one field.

use super::problem::{Malformed, Problem};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    FieldStart,
    Plain,
    /// Within quotes, which were opened there.
    Quoted {
        line: usize,
        column: usize,
    },
    /// Right after a quote within quotes: the end, or the first half of a quote that is meant.
    QuoteInQuoted {
        line: usize,
        column: usize,
    },
}

/// Finds the first quote that is not where it may be.
pub(super) fn check(text: &str, delimiter: char) -> Result<(), Malformed> {
    let (mut line, mut column) = (1, 1);
    let mut place = Place::FieldStart;
    for character in text.chars() {
        let wrong = |problem| Err(Malformed::at(line, column, problem));
        let ends_field = character == delimiter || character == '\n' || character == '\r';
        place = match (place, character) {
            (Place::FieldStart, '"') => Place::Quoted { line, column },
            (Place::FieldStart, ' ') => Place::FieldStart,
            (Place::Plain, '"') => return wrong(Problem::QuoteInside),
            (Place::Quoted { line, column }, '"') => Place::QuoteInQuoted { line, column },
            (quoted @ Place::Quoted { .. }, _) => quoted,
            (Place::QuoteInQuoted { line, column }, '"') => Place::Quoted { line, column },
            (Place::QuoteInQuoted { .. }, _) if ends_field => Place::FieldStart,
            (Place::QuoteInQuoted { .. }, _) => return wrong(Problem::AfterQuoted),
            (Place::FieldStart | Place::Plain, _) if ends_field => Place::FieldStart,
            (Place::FieldStart | Place::Plain, _) => Place::Plain,
        };
        if character == '\n' {
            (line, column) = (line + 1, 1);
        } else {
            column += 1;
        }
    }
    match place {
        Place::Quoted { line, column } => Err(Malformed::at(line, column, Problem::QuoteOpen)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_around_fields_are_right() {
        for text in ["", "a,b\n1,2", "\"a\",\"b,\nc\"\r\n\"d\"\"e\",f\r\n", "\"\"", "\"\"\"\"\n", "a;b"] {
            assert_eq!(check(text, ','), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_quote_elsewhere_is_told_with_its_place() {
        for (text, line, column, word) in [
            ("email\n\"ada@x.example\nb@x.example\n", 2, 1, "closed"),
            ("email,role\na@x.example,\"us\"er", 2, 17, "follows"),
            ("email,role\na\"b@x.example,user", 2, 2, "inside"),
        ] {
            let wrong = check(text, ',').unwrap_err();
            assert_eq!((wrong.line, wrong.column), (line, column), "{text}");
            assert!(wrong.problem.to_string().contains(word), "{}", wrong.problem);
        }
    }
}
