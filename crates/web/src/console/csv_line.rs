//! A line of a CSV file (RFC 4180) that a spreadsheet may open: no field of it is taken for a formula (AC-81).

/// Characters that make a spreadsheet take a field for a formula (OWASP ASVS 5.0, 1.2.10).
const BEGINS_FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\0'];

/// A line with its end. Each field stands in quotes; one that begins like a formula gets an apostrophe before it, also
/// where blanks stand before that beginning, which some spreadsheets take away.
pub(super) fn line<const COUNT: usize>(fields: [&str; COUNT]) -> String {
    let mut line = String::new();
    for (place, field) in fields.into_iter().enumerate() {
        if place > 0 {
            line.push(',');
        }
        line.push('"');
        if field.starts_with(BEGINS_FORMULA) || field.trim_start().starts_with(BEGINS_FORMULA) {
            line.push('\'');
        }
        line.push_str(&field.replace('"', "\"\""));
        line.push('"');
    }
    line.push_str("\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ac_81_no_field_is_a_formula() {
        for field in ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =1", "\u{a0}=1"] {
            assert_eq!(line([field]), format!("\"'{field}\"\r\n"), "{field:?}");
        }
        assert_eq!(line(["Ada", "ada@x.example"]), "\"Ada\",\"ada@x.example\"\r\n");
    }

    #[test]
    fn ac_81_quotes_commas_and_line_breaks_stay_inside_their_field() {
        assert_eq!(line(["a\",=1+1,\"b", "c\nd"]), "\"a\"\",=1+1,\"\"b\",\"c\nd\"\r\n");
    }
}
