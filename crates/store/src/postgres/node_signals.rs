//! Signals between nodes, over LISTEN and NOTIFY on a connection of their own.
//!
//! NOTIFY inside an act would make commits wait for each other, so a node notifies after the commit, many signals at once.
//! A signal can be lost that way, when a node dies between the two: whoever listens also looks now and then by itself.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::AbortHandle;
use tokio_postgres::Client;

use super::connecting::Database;
use crate::Channel;
use crate::signals::Signals;

const CHANNEL_IN_DATABASE: &str = "admit_signals";
/// The shortest time between two notifications; what is signalled meanwhile goes together.
const PAUSE: Duration = Duration::from_millis(20);
const RECONNECT_PAUSE: Duration = Duration::from_secs(1);
/// Signals waiting to be sent. More are the same few channels over and over.
const WAITING_LIMIT: usize = 64;

/// Passes signals on: to those who listen on this node at once, to other nodes soon.
#[derive(Clone)]
pub(super) struct NodeSignals {
    here: Signals,
    elsewhere: mpsc::Sender<Channel>,
    task: Arc<AbortHandle>,
}

impl NodeSignals {
    pub(super) fn start(database: Database, here: Signals) -> Self {
        let (elsewhere, waiting) = mpsc::channel(WAITING_LIMIT);
        let node = fastrand::u64(..).to_string();
        let task = tokio::spawn(keep_connected(database, here.clone(), waiting, node));
        Self { here, elsewhere, task: Arc::new(task.abort_handle()) }
    }

    pub(super) fn send(&self, channel: Channel) {
        self.here.send(channel);
        // A full queue holds this channel already, or will be looked at by whoever listens elsewhere.
        let _ = self.elsewhere.try_send(channel);
    }

    pub(super) fn stop(&self) {
        self.task.abort();
    }
}

async fn keep_connected(database: Database, here: Signals, mut waiting: mpsc::Receiver<Channel>, node: String) {
    loop {
        if let Err(error) = pass_on(&database, &here, &mut waiting, &node).await {
            tracing::warn!(%error, "signals from other nodes are not heard for a moment");
        }
        if waiting.is_closed() {
            return;
        }
        tokio::time::sleep(RECONNECT_PAUSE).await;
        // What was signalled while nobody listened is not known, so everybody looks.
        Channel::ALL.into_iter().for_each(|channel| here.send(channel));
    }
}

/// Passes signals on until the connection ends.
async fn pass_on(
    database: &Database,
    here: &Signals,
    waiting: &mut mpsc::Receiver<Channel>,
    node: &str,
) -> Result<(), tokio_postgres::Error> {
    let (here, this_node) = (here.clone(), node.to_owned());
    let hear = move |payload: &str| {
        if let Some((sender, name)) = payload.split_once(' ')
            && sender != this_node
            && let Some(channel) = Channel::ALL.into_iter().find(|channel| channel.name() == name)
        {
            here.send(channel);
        }
    };
    let (client, mut driven) = database.connect(hear).await?;
    client.batch_execute(&format!("listen {CHANNEL_IN_DATABASE}")).await?;
    loop {
        tokio::select! {
            _ = &mut driven => return Ok(()),
            first = waiting.recv() => {
                let Some(first) = first else { return Ok(()) };
                let mut channels = vec![first];
                while let Ok(channel) = waiting.try_recv() {
                    if !channels.contains(&channel) {
                        channels.push(channel);
                    }
                }
                notify(&client, node, &channels).await?;
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn notify(client: &Client, node: &str, channels: &[Channel]) -> Result<(), tokio_postgres::Error> {
    for channel in channels {
        let payload = format!("{node} {}", channel.name());
        client.execute("select pg_notify($1, $2)", &[&CHANNEL_IN_DATABASE, &payload]).await?;
    }
    Ok(())
}
