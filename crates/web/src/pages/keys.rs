//! Settings > API keys and Settings > Admin keys: the lists, and the dialogs over them.

use askama::Template;

use super::forms::{Choice, Editing, Problems, Refused};
use super::shell::{Area, Moment, Pager, Shell, Sorting};

/// The list of API keys.
///
/// `GET /organizations/{organization_id}/settings/api-keys?search=&status=&workspace=&sort=&order=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "keys/list.html")]
pub struct KeysPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// Whether these are the keys of the person who is looking, and no others.
    pub is_own: bool,
    /// What is searched for.
    pub search: String,
    /// How it is sorted.
    pub sorting: Sorting,
    /// Statuses to filter by; the first has the empty value and means all.
    pub statuses: Vec<Choice>,
    /// Workspaces to filter by; the first has the empty value and means all. None when there is no such filter.
    pub workspaces: Vec<Choice>,
    /// The service account whose keys these are, and no others.
    pub service_account: Option<String>,
    /// Whether a filter is on.
    pub is_filtered: bool,
    /// This page of the list.
    pub rows: Vec<KeyRow>,
    /// The pages beside it.
    pub pager: Pager,
}

impl KeysPage {
    fn sub(&self) -> &'static str {
        if self.is_own { "keys-sub-own" } else { "keys-sub" }
    }

    /// Whether there is a row to choose.
    fn has_choices(&self) -> bool {
        self.rows.iter().any(KeyRow::can_be_disabled)
    }
}

/// One API key of a list.
#[derive(Debug)]
pub struct KeyRow {
    /// The key, as it stands in paths.
    pub key_id: String,
    /// Its name.
    pub name: String,
    /// What may be shown of it.
    pub hint: String,
    /// Its status on the wire: `active`, `inactive`, `archived`, `expired`.
    pub status: &'static str,
    /// The workspace it is bound to.
    pub workspace: Option<String>,
    /// For whom it acts.
    pub acts_for: Option<String>,
    /// Who made it.
    pub made_by: String,
    /// When it was made.
    pub created: Moment,
    /// When it was last used.
    pub last_used: Option<Moment>,
    /// When it stops being good.
    pub expires: Option<Moment>,
    /// Whether the person who is looking may rename, disable, enable and archive it.
    pub can_change: bool,
    /// Whether the person who is looking may replace its secret.
    pub can_rotate: bool,
    /// Whether whoever looks may disable and archive it.
    pub can_end: bool,
}

impl KeyRow {
    fn is_good(&self) -> bool {
        self.status == "active"
    }

    fn can_be_disabled(&self) -> bool {
        self.can_end && self.is_good()
    }

    fn is_disabled(&self) -> bool {
        self.status == "inactive"
    }

    fn has_acts(&self) -> bool {
        self.can_change || self.can_rotate || self.can_end
    }
}

/// "New API key"
///
/// `GET` and `POST .../settings/api-keys/new`, fields `name`, `owner`, `workspace`, `expires`, `once`.
#[derive(Debug, Template)]
#[template(path = "keys/new.html")]
pub struct NewKeyPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub path: String,
    /// The mark of the form, which works once.
    pub once: String,
    /// The name in its field.
    pub name: String,
    /// Whose it may be: `workspace`, `me`. None when there is no choice.
    pub owners: Vec<Choice>,
    /// Workspaces to choose from; the first has the empty value and means all.
    pub workspaces: Vec<Choice>,
    /// Days until it expires; the first has the empty value and means never.
    pub expiries: Vec<Choice>,
    /// What is wrong with the fields.
    pub problems: Problems,
    /// Why it could not be made.
    pub problem: Option<Refused>,
}

/// A key that was just made, or its new secret. This page alone shows it.
///
/// The answer to the forms that make and rotate keys.
#[derive(Template)]
#[template(path = "keys/secret.html")]
pub struct SecretPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub path: String,
    /// The key of the heading's message.
    pub heading: &'static str,
    /// The key's name.
    pub name: String,
    /// The secret.
    pub secret: String,
    /// What else is to be known.
    pub note: Option<String>,
}

/// "Rename Deploy"
///
/// `GET` and `POST .../settings/api-keys/{api_key_id}/rename`, fields `name` and `seen`.
#[derive(Debug, Template)]
#[template(path = "keys/rename.html")]
pub struct RenameKeyPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub path: String,
    /// The key, as it stands in paths.
    pub key_id: String,
    /// Its name until now.
    pub was: String,
    /// What somebody else set meanwhile.
    pub editing: Editing,
    /// The name in its field.
    pub name: String,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be renamed.
    pub problem: Option<Refused>,
}

/// "Rotate key Deploy?"
///
/// `GET` and `POST .../settings/api-keys/{api_key_id}/rotate`, fields `overlap` and `once`.
#[derive(Debug, Template)]
#[template(path = "keys/rotate.html")]
pub struct RotateKeyPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub path: String,
    /// The mark of the form, which works once.
    pub once: String,
    /// The key, as it stands in paths.
    pub key_id: String,
    /// Its name.
    pub name: String,
    /// How long the old secret still works, in seconds.
    pub overlaps: Vec<Choice>,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be rotated.
    pub problem: Option<Refused>,
}

/// The list of admin keys.
///
/// `GET /organizations/{organization_id}/settings/admin-keys?search=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "keys/admin_list.html")]
pub struct AdminKeysPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// What is searched for.
    pub search: String,
    /// This page of the list.
    pub rows: Vec<AdminKeyRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One admin key of the list.
#[derive(Debug)]
pub struct AdminKeyRow {
    /// The key, as it stands in paths.
    pub key_id: String,
    /// Its name.
    pub name: String,
    /// What may be shown of it.
    pub hint: String,
    /// Who made it.
    pub made_by: String,
    /// When it was made.
    pub created: Moment,
    /// When it was last used.
    pub last_used: Option<Moment>,
}

/// "New admin key"
///
/// `GET` and `POST .../settings/admin-keys/new`, fields `name` and `once`.
#[derive(Debug, Template)]
#[template(path = "keys/admin_new.html")]
pub struct NewAdminKeyPage {
    /// The frame.
    pub shell: Shell,
    /// The path of the list.
    pub path: String,
    /// The mark of the form, which works once.
    pub once: String,
    /// The name in its field.
    pub name: String,
    /// What is wrong with the field.
    pub problems: Problems,
    /// Why it could not be made.
    pub problem: Option<Refused>,
}
