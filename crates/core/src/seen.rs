//! Editing what somebody else may be editing too.
//!
//! A form shows a thing as it is, and is sent minutes later. What it was filled with comes back with it as a digest
//! ([`Seen`]). In the transaction that changes the thing, [`prove_seen`] first compares that with the thing as it is by
//! then: of two people who edit it at once, the second is told, and decides with both in view. Programs do not say what
//! they saw, and change it as it is.

use admit_store::{Error, Refusal};

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

/// Why nothing was edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotEdited<R, T> {
    /// The operation refused.
    Refused(R),
    /// Somebody else was quicker: the thing as it is now.
    ChangedMeanwhile(T),
}

impl<R, T> NotEdited<R, T> {
    /// The error of an operation, as that of an edit.
    pub fn refused(error: Error<R>) -> Error<Self> {
        error.map_refusal(Self::Refused)
    }
}

impl<R, T> Refusal for NotEdited<R, T> {}

/// Lets an edit go on if the thing is still as it was `seen`, or already as it is `wanted`: whoever sends a form twice was
/// not overtaken. Both run in one transaction.
///
/// # Errors
/// [`NotEdited::ChangedMeanwhile`].
pub fn prove_seen<R, T>(
    seen: Option<&Seen>,
    now: T,
    mark: impl Fn(&T) -> Seen,
    wanted: &Seen,
) -> Result<(), Error<NotEdited<R, T>>> {
    let is = mark(&now);
    match seen {
        Some(seen) if seen.differs_from(&is) && wanted.differs_from(&is) => {
            Err(NotEdited::ChangedMeanwhile(now).into())
        }
        _ => Ok(()),
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

    fn edit(seen: Option<&Seen>, is: &'static str, wanted: &str) -> Option<&'static str> {
        match prove_seen::<(), _>(seen, is, |name| Seen::of([*name]), &Seen::of([wanted])) {
            Err(Error::Refused(NotEdited::ChangedMeanwhile(now))) => Some(now),
            _ => None,
        }
    }

    #[test]
    fn who_comes_second_is_told_what_the_first_has_set() {
        let seen = Seen::of(["Research"]);
        assert_eq!(edit(Some(&seen), "Research", "Lab"), None);
        assert_eq!(edit(Some(&seen), "Engine", "Lab"), Some("Engine"));
        assert_eq!(edit(None, "Engine", "Lab"), None);
    }

    #[test]
    fn whoever_sends_a_form_twice_was_not_overtaken() {
        assert_eq!(edit(Some(&Seen::of(["Research"])), "Lab", "Lab"), None);
    }
}
