//! The post office: empties the outbox as the mail worker does, and keeps what was sent.

use admit_core::outbox;
use admit_mail::compose::compose;

use super::House;

/// A mail as it was sent.
#[derive(Clone, Debug)]
pub(crate) struct Mail {
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) link: String,
    public_url: String,
}

impl Mail {
    /// The token at the end of its link.
    pub(crate) fn token(&self) -> String {
        self.link.rsplit('/').next().unwrap().to_owned()
    }

    /// The path of its link on our origin.
    pub(crate) fn path(&self) -> String {
        self.link.strip_prefix(&self.public_url).unwrap_or_else(|| panic!("{} is elsewhere", self.link)).to_owned()
    }

    /// The six-digit code that stands alone on a line.
    pub(crate) fn code(&self) -> String {
        let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
        self.text.lines().map(str::trim).find(is_code).unwrap_or_else(|| panic!("no code: {}", self.text)).to_owned()
    }
}

impl House {
    /// All mails sent so far, the oldest first.
    pub(crate) async fn mails(&self) -> Vec<Mail> {
        let claimed = self.store.write((), |tx, ()| Box::pin(outbox::claim(tx, 1000))).await.unwrap();
        let public_url = self.public_url.parse::<url::Url>().unwrap();
        for message in claimed {
            let input = (&self.vault, &public_url, &message);
            let composed = self
                .store
                .read(input, |tx, (vault, public_url, message)| Box::pin(compose(tx, vault, public_url, message)))
                .await
                .unwrap();
            if let Some(composed) = composed.filter(|composed| composed.over.is_none()) {
                self.mails.lock().unwrap().push(Mail {
                    to: message.recipient.clone(),
                    subject: composed.content.subject,
                    text: composed.content.text,
                    html: composed.content.html,
                    link: composed.link,
                    public_url: self.public_url.clone(),
                });
            }
            let sent = message.clone();
            self.store.write(sent, |tx, message| Box::pin(outbox::deliver(tx, message, false))).await.unwrap();
        }
        self.mails.lock().unwrap().clone()
    }

    /// The newest mail to exactly this address.
    pub(crate) async fn last_mail_to(&self, address: &str) -> Mail {
        let mails = self.mails().await;
        mails.into_iter().rfind(|mail| mail.to == address).unwrap_or_else(|| panic!("no mail to {address}"))
    }
}
