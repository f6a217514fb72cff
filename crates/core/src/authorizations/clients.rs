//! The programs that may ask to be let in.

/// A program that may ask. It can keep no secret, so whoever asks in its name is believed only by its person (RFC 8252
/// section 8.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Client {
    id: &'static str,
    name: &'static str,
}

const ALL: [Client; 1] = [Client { id: "admit-cli", name: "Admit command line" }];

impl Client {
    /// The program with this id.
    pub fn find(id: &str) -> Option<Self> {
        ALL.into_iter().find(|client| client.id == id)
    }

    /// What it calls itself to programs.
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// What it is called for people.
    pub const fn name(self) -> &'static str {
        self.name
    }
}
