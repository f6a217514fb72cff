//! `admit organization`, as far as a server answers: which organization a key belongs to, and what it may do.

use clap::{Args, Subcommand};

use super::{Acting, Planned, Resource, native, path, users};
use crate::acts::{Act, Removal};
use crate::client::{Call, Failure};
use crate::options::{ChangeOptions, ClientOptions, RemovalOptions};
use crate::output::Column;

const COLUMNS: &[Column] = &[Column::text("id"), Column::text("name")];
const SETTINGS_COLUMNS: &[Column] = &[
    Column::text("member_limit"),
    Column::text("seat_limit"),
    Column::text("workspace_limit"),
    Column::text("workspace_member_limit"),
    Column::text("api_key_limit"),
    Column::text("workspace_api_key_limit"),
    Column::text("invite_batch_row_limit"),
    Column::text("invites_allowed_domains_only"),
    Column::text("allowed_domains"),
    Column::text("invites_verified_domains_only"),
    Column::text("verified_domains"),
    Column::text("has_directory"),
    Column::text("disabled_betas"),
    Column::text("invite_links_allowed"),
    Column::text("name"),
    Column::text("mail_language"),
    Column::text("mail_sender_name"),
    Column::text("mail_reply_to"),
    Column::text("mail_accent_color"),
    Column::text("mail_note"),
];

/// What a server is asked about the organization of the key.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum OrganizationCommands {
    /// Ask a server which organization the admin key belongs to
    Show(Show),
    /// Make another member the primary owner, on a server; for the primary owner with an access token (enterprise)
    HandOver(HandOver),
    /// Name, limits, domains, betas and mail appearance of the organization, on a server
    Settings(Resource<SettingsCommand>),
}

/// Nothing but where to ask.
#[derive(Args, Debug)]
pub(crate) struct Show {
    #[command(flatten)]
    options: ClientOptions,
}

/// Who is to be the primary owner.
#[derive(Args, Debug)]
pub(crate) struct HandOver {
    /// The member
    #[arg(value_name = "USER_ID")]
    id: String,
    #[command(flatten)]
    removal: RemovalOptions,
    #[command(flatten)]
    options: ClientOptions,
}

/// What can be done with the settings.
#[derive(Debug, Subcommand)]
pub(crate) enum SettingsCommand {
    /// Show the settings
    Get,
    /// Change settings; those that are not given stay
    Update(Box<UpdateSettings>),
}

/// Settings to change.
#[derive(Args, Debug)]
#[group(id = "changes", required = true, multiple = true, args = [
    "member_limit", "seat_limit", "workspace_limit", "workspace_member_limit", "api_key_limit", "workspace_api_key_limit",
    "invite_batch_row_limit", "invites_allowed_domains_only", "allowed_domains", "invites_verified_domains_only", "verified_domains",
    "has_directory", "disabled_betas", "invite_links_allowed", "name", "mail_language", "mail_sender_name", "mail_reply_to", "mail_accent_color",
    "mail_note",
])]
pub(crate) struct UpdateSettings {
    /// Members and pending invites together, at most
    #[arg(long, value_name = "N|none", value_parser = limit)]
    member_limit: Option<Limit>,
    /// Seats; a member or a pending invite takes one
    #[arg(long, value_name = "N|none", value_parser = limit)]
    seat_limit: Option<Limit>,
    /// Active workspaces besides the default one
    #[arg(long, value_name = "N|none", value_parser = limit)]
    workspace_limit: Option<Limit>,
    /// Members added to one workspace
    #[arg(long, value_name = "N|none", value_parser = limit)]
    workspace_member_limit: Option<Limit>,
    /// Active API keys
    #[arg(long, value_name = "N|none", value_parser = limit)]
    api_key_limit: Option<Limit>,
    /// Active API keys of one workspace
    #[arg(long, value_name = "N|none", value_parser = limit)]
    workspace_api_key_limit: Option<Limit>,
    /// Rows of invite batches within a day
    #[arg(long, value_name = "N|none", value_parser = limit)]
    invite_batch_row_limit: Option<Limit>,
    /// Whether only addresses at the allowed domains may be invited
    #[arg(long, value_name = "true|false")]
    invites_allowed_domains_only: Option<bool>,
    /// The allowed domains, all of them, separated by commas; an empty text for none
    #[arg(long, value_name = "DOMAINS")]
    allowed_domains: Option<String>,
    /// Whether only addresses at the verified domains may be invited
    #[arg(long, value_name = "true|false")]
    invites_verified_domains_only: Option<bool>,
    /// The verified domains, all of them, separated by commas; an empty text for none
    #[arg(long, value_name = "DOMAINS")]
    verified_domains: Option<String>,
    /// Whether a directory decides who is a member, so that nobody is invited
    #[arg(long, value_name = "true|false")]
    has_directory: Option<bool>,
    /// The betas that are off, all of them, separated by commas; an empty text for none
    #[arg(long, value_name = "BETAS")]
    disabled_betas: Option<String>,
    /// Whether the link of an invite may be handed to whoever invites
    #[arg(long, value_name = "true|false")]
    invite_links_allowed: Option<bool>,
    /// What the organization is called
    #[arg(long)]
    name: Option<String>,
    /// Language of invitation mails to people who have chosen none, when the invite names none
    #[arg(long, value_name = "TAG|none")]
    mail_language: Option<String>,
    /// Who invitation mails are from, beside the server's own address
    #[arg(long, value_name = "NAME|none")]
    mail_sender_name: Option<String>,
    /// Where replies to invitation mails go
    #[arg(long, value_name = "ADDRESS|none")]
    mail_reply_to: Option<String>,
    /// Colour of the button in invitation mails, such as #3b6fb6
    #[arg(long, value_name = "COLOR|none")]
    mail_accent_color: Option<String>,
    /// A line of the organization's own in invitation mails
    #[arg(long, value_name = "TEXT|none")]
    mail_note: Option<String>,
    #[command(flatten)]
    options: ChangeOptions,
}

/// A number, or none.
#[derive(Clone, Copy, Debug)]
struct Limit(Option<u64>);

impl OrganizationCommands {
    /// The shared options, and what the command does.
    pub(crate) fn into_act(self) -> Planned {
        match self {
            Self::Show(show) => (show.options, Ok(Act::get(Call::get(&path(&["me"])), COLUMNS))),
            Self::HandOver(hand_over) => (hand_over.options, Ok(hand_over_to(hand_over.id, hand_over.removal))),
            Self::Settings(resource) => resource.into_act(),
        }
    }
}

impl Acting for SettingsCommand {
    fn into_act(self) -> Result<Act, Failure> {
        let settings = native(&["organization", "settings"]);
        Ok(match self {
            Self::Get => Act::get(Call::get(&settings), SETTINGS_COLUMNS),
            Self::Update(update) => Act::change(update.add_to(Call::post(&settings)), update.options, SETTINGS_COLUMNS),
        })
    }
}

impl UpdateSettings {
    fn add_to(&self, call: Call) -> Call {
        let number = |limit: Option<Limit>| limit.map(|Limit(number)| number);
        call.field_if("member_limit", number(self.member_limit))
            .field_if("seat_limit", number(self.seat_limit))
            .field_if("workspace_limit", number(self.workspace_limit))
            .field_if("workspace_member_limit", number(self.workspace_member_limit))
            .field_if("api_key_limit", number(self.api_key_limit))
            .field_if("workspace_api_key_limit", number(self.workspace_api_key_limit))
            .field_if("invite_batch_row_limit", number(self.invite_batch_row_limit))
            .field_if("invites_allowed_domains_only", self.invites_allowed_domains_only)
            .field_if("allowed_domains", self.allowed_domains.as_deref().map(list))
            .field_if("invites_verified_domains_only", self.invites_verified_domains_only)
            .field_if("verified_domains", self.verified_domains.as_deref().map(list))
            .field_if("has_directory", self.has_directory)
            .field_if("disabled_betas", self.disabled_betas.as_deref().map(list))
            .field_if("invite_links_allowed", self.invite_links_allowed)
            .field_if("name", self.name.as_deref())
            .field_if("mail_language", self.mail_language.as_deref().map(unless_none))
            .field_if("mail_sender_name", self.mail_sender_name.as_deref().map(unless_none))
            .field_if("mail_reply_to", self.mail_reply_to.as_deref().map(unless_none))
            .field_if("mail_accent_color", self.mail_accent_color.as_deref().map(unless_none))
            .field_if("mail_note", self.mail_note.as_deref().map(unless_none))
    }
}

fn hand_over_to(id: String, options: RemovalOptions) -> Act {
    let removal = Removal {
        question: format!("Make {id} the primary owner? Only they can give that back."),
        done: format!("{id} is the primary owner now."),
        call: Call::post(&native(&["organization", "primary_owner"])).field("user_id", id),
        options,
    };
    Act::remove(removal, users::COLUMNS)
}

fn limit(text: &str) -> Result<Limit, String> {
    match text {
        "none" => Ok(Limit(None)),
        number => number.parse().map(|number| Limit(Some(number))).map_err(|_| "use a number or none".to_owned()),
    }
}

fn unless_none(text: &str) -> Option<&str> {
    Some(text).filter(|text| *text != "none")
}

fn list(text: &str) -> Vec<&str> {
    text.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect()
}
