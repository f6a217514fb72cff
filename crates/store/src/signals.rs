//! Signals: a committed act tells background workers that there is something to do, and memories that they are old.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

/// What a signal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// A message was queued in the outbox, or may be due earlier than before.
    Outbox,
    /// A credential was ended, or what it hangs on has changed.
    Credentials,
    /// A webhook was queued.
    Webhooks,
    /// Many invites were asked for together, or some of them were settled.
    InviteBatches,
}

impl Channel {
    pub(crate) const ALL: [Self; 4] = [Self::Outbox, Self::Credentials, Self::Webhooks, Self::InviteBatches];

    /// What it is called between nodes.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Outbox => "outbox",
            Self::Credentials => "credentials",
            Self::Webhooks => "webhooks",
            Self::InviteBatches => "invite_batches",
        }
    }
}

/// Hears one channel. Signals sent while nobody waited are heard once, together.
pub struct Listener(watch::Receiver<u64>);

impl Listener {
    /// Waits for the next signal.
    pub async fn heard(&mut self) {
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// How many signals there have been, without waiting. An act of this node has sent its own before it is answered.
    pub fn count(&self) -> u64 {
        *self.0.borrow()
    }
}

#[derive(Clone, Default)]
pub(crate) struct Signals(Arc<Mutex<HashMap<Channel, watch::Sender<u64>>>>);

impl Signals {
    pub(crate) fn listen(&self, channel: Channel) -> Listener {
        let mut senders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Listener(senders.entry(channel).or_insert_with(|| watch::channel(0).0).subscribe())
    }

    pub(crate) fn send(&self, channel: Channel) {
        let senders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sender) = senders.get(&channel) {
            sender.send_modify(|count| *count += 1);
        }
    }
}
