//! Editing what somebody else may be editing too.
//!
//! A form shows a thing as it is, and is sent minutes later. What it was filled with comes back with it as a digest
//! ([`Seen`]). The operation that changes the thing compares that with the thing as it finds it, in its own transaction:
//! of two people who edit it at once, the second is refused, and decides with both in view. Programs that have not said
//! what they saw change it as it is.

use crate::secrets::digest;

/// What somebody saw of a thing when they began to edit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen(String);

impl Seen {
    /// Everything of a thing that its form can change, always in the same order.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        // The lengths keep apart what would read the same when it is joined.
        let joined: String = values.into_iter().map(|value| format!("{}:{value}", value.len())).collect();
        Self(digest(&joined))
    }

    /// As it stands in a form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a thing that is `now` as it is has changed since this was seen.
    pub fn differs_from(&self, now: &Self) -> bool {
        self != now
    }
}

/// Out of a form that was sent. A text that no form has held is like nothing that there is.
impl From<&str> for Seen {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_values_are_the_same_and_others_are_not() {
        let seen = Seen::of(["Research", "blue"]);
        assert!(!Seen::from(seen.as_str()).differs_from(&Seen::of(["Research", "blue"])));
        for other in [&["Research", "red"][..], &["blue", "Research"], &["Research"], &["Research8:", "blue"], &[]] {
            assert!(seen.differs_from(&Seen::of(other.iter().copied())), "{other:?}");
        }
        assert!(Seen::of(["ab", "c"]).differs_from(&Seen::of(["a", "bc"])));
        assert!(Seen::from("").differs_from(&Seen::of([])));
    }
}
