//! Descriptions as they are written beside the code: text, and names in backticks.

/// A piece of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) is_code: bool,
    pub(super) text: String,
}

/// The pieces of a description, in their order.
pub(super) fn pieces(description: &str) -> Vec<Piece> {
    let one_line = description.split_whitespace().collect::<Vec<_>>().join(" ");
    let piece = |(position, text): (usize, &str)| Piece { is_code: position % 2 == 1, text: text.to_owned() };
    one_line.split('`').enumerate().map(piece).filter(|piece| !piece.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_backticks_are_told_from_text() {
        let found: Vec<(bool, String)> =
            pieces("Of `a`\nor `b`.").into_iter().map(|piece| (piece.is_code, piece.text)).collect();
        let expected = [(false, "Of "), (true, "a"), (false, " or "), (true, "b"), (false, ".")];
        assert_eq!(found, expected.map(|(is_code, text)| (is_code, text.to_owned())));
        assert_eq!(pieces(""), []);
    }
}
