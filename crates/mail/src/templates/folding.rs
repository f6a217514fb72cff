//! Long sentences as lines of a text part.

use std::fmt::Display;

/// The most columns of a line, for mail programs that wrap nothing themselves (RFC 5322, section 2.1.1). A character of a
/// wide script takes two.
pub(super) const LONGEST_LINE: usize = 76;

/// Stands for a blank inside a name while lines are made, so that no name is broken: what it holds must never begin a line
/// of our mail. It is in no name, as names have one kind of blank.
const HELD: char = '\u{a0}';

/// Names and the like, to be filled into a message that [`folded`] makes lines of.
pub(super) fn held(text: &str) -> String {
    text.replace(' ', &HELD.to_string())
}

/// A message in lines of at most [`LONGEST_LINE`] columns. Lines end at blanks, and in scripts without blanks before a
/// wide character; a name is longer than that where it must be.
pub(super) fn folded(message: impl Display) -> String {
    let mut text = String::new();
    let mut columns = 0;
    for piece in pieces(&message.to_string()) {
        let width: usize = piece.trim_end_matches(' ').chars().map(columns_of).sum();
        if columns > 0 && columns + width > LONGEST_LINE {
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
            columns = 0;
        }
        columns += piece.chars().map(columns_of).sum::<usize>();
        text.push_str(&piece);
    }
    text.replace(HELD, " ")
}

/// The text in pieces between which a line may end. Each has its blanks at its end.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut previous = None;
    for character in text.chars() {
        let begins = match previous {
            None => true,
            Some(' ') => character != ' ',
            Some(before) => may_begin_a_line(character) && !binds_what_follows(before),
        };
        match pieces.last_mut() {
            Some(piece) if !begins => piece.push(character),
            _ => pieces.push(character.to_string()),
        }
        previous = Some(character);
    }
    pieces
}

/// Chinese and Japanese characters but for those that must not begin a line. Korean is written with blanks.
const fn may_begin_a_line(character: char) -> bool {
    let is_closing = matches!(
        character,
        '、' | '。' | '」' | '』' | '）' | '，' | '．' | '：' | '；' | '！' | '？' | '”' | 'ー' | '〉' | '》'
    ) || matches!(
        character,
        'ぁ' | 'ぃ'
            | 'ぅ'
            | 'ぇ'
            | 'ぉ'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
    );
    is_wide(character) && !is_closing && !matches!(character, '\u{ac00}'..='\u{d7a3}')
}

const fn binds_what_follows(character: char) -> bool {
    matches!(character, '「' | '『' | '（' | '《' | '〈' | HELD | '\u{2060}')
}

const fn is_wide(character: char) -> bool {
    matches!(character, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}')
}

/// How many columns a character takes where all have the same width.
pub(super) const fn columns_of(character: char) -> usize {
    if is_wide(character) { 2 } else { 1 }
}
