//! The set-up that all cases share: two organizations, somebody in both, and an outsider.

use admit_core::organizations::Kind;

use super::{Browser, House, KeyHolder};

/// An organization and who acts in it.
pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Its first person, signed in.
    pub(crate) admin: Browser,
    /// A program with its first key.
    pub(crate) key: KeyHolder,
}

impl Organization {
    /// The path of its pages.
    pub(crate) fn path(&self) -> String {
        format!("/organizations/{}", self.id)
    }

    /// The path of a page of its settings.
    pub(crate) fn settings_path(&self, part: &str) -> String {
        format!("/organizations/{}/settings/{part}", self.id)
    }

    /// The path of its list of members.
    pub(crate) fn members_path(&self) -> String {
        self.settings_path("members")
    }

    /// Whether a path is one of its pages.
    pub(crate) fn is_inside(&self, path: &str) -> bool {
        path.starts_with(&format!("/organizations/{}", self.id))
    }

    /// A program that the first person has let in, with its access token.
    pub(crate) async fn token(&self) -> KeyHolder {
        self.key.house.program().let_in(self, self.admin.clone()).await.0
    }

    /// A person who was invited with this role and has joined, signed in.
    pub(crate) async fn member(&self, address: &str, role: &str) -> Browser {
        let house = &self.key.house;
        self.admin
            .clone()
            .submit(&format!("{}/invite", self.members_path()), &[("addresses", address), ("role", role)])
            .await;
        let token = house.last_mail_to(address).await.token();
        let mut browser = house.browser();
        browser.post("/accept", &[("token", &token), ("name", "Ada Lovelace")]).await;
        assert!(browser.cookie("admit_session").is_some(), "{address} could not join {}", self.name);
        browser
    }
}

/// Two organizations A and B, each with an admin, a plain member and a key; a person in both, and an outsider.
pub(crate) struct World {
    pub(crate) house: House,
    pub(crate) a: Organization,
    pub(crate) b: Organization,
    pub(crate) member_of_a: Browser,
    /// Admin of A, plain member of B.
    pub(crate) both: Browser,
    /// Has an account, and is a member of neither.
    pub(crate) outsider: Browser,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::in_house(House::new().await).await
    }

    pub(crate) async fn in_house(house: House) -> Self {
        let a = house.organization("Analytical Engines", Kind::Platform, "admin@a.example").await;
        let b = house.organization("Bletchley", Kind::Platform, "admin@b.example").await;
        let member_of_a = a.member("member@a.example", "user").await;
        let mut both = a.member("both@x.example", "admin").await;
        b.key.invite("both@x.example", "user").await;
        let invitation = house.last_mail_to("both@x.example").await.token();
        both.submit("/accept", &[("token", &invitation)]).await;
        let elsewhere = house.organization("Colossus", Kind::Enterprise, "outsider@c.example").await;
        Self { house, a, b, member_of_a, both, outsider: elsewhere.admin }
    }
}
