//! Settings > Mailbox: the mail of a server that has no mail server of its own.

use askama::Template;

use super::shell::{Area, Moment, Pager, Shell};

/// The list of mails, newest first.
///
/// `GET .../settings/mailbox?search=&after=&before=`
#[derive(Debug, Template)]
#[template(path = "mailbox/list.html")]
pub struct MailboxPage {
    /// The frame.
    pub shell: Shell,
    /// The path of this list.
    pub path: String,
    /// The path of the members, where people are invited.
    pub members_path: String,
    /// What addresses are searched for.
    pub search: String,
    /// This page of the list.
    pub rows: Vec<MailRow>,
    /// The pages beside it.
    pub pager: Pager,
}

/// One line of the list.
#[derive(Debug)]
pub struct MailRow {
    /// The message, as it stands in paths.
    pub message_id: String,
    /// Whom it is for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// When it was put here, with the time of day.
    pub at: Moment,
}

/// One mail.
///
/// `GET .../settings/mailbox/{message_id}`
#[derive(Debug, Template)]
#[template(path = "mailbox/message.html")]
pub struct MessagePage {
    /// The frame.
    pub shell: Shell,
    /// The organization, as it stands in paths.
    pub organization_id: String,
    /// Its subject.
    pub subject: String,
    /// Whom it is from, as in the mail.
    pub from: String,
    /// Whom it is for.
    pub to: String,
    /// When it was put here, with the time of day.
    pub at: Moment,
    /// Its text part, with its line breaks.
    pub text: String,
    /// The link in it.
    pub link: MailLink,
}

/// The link in a mail.
#[derive(Debug)]
pub struct MailLink {
    /// Where it leads: always our own public URL.
    pub url: String,
    /// What the mail's button says.
    pub label: String,
}
