//! Signals between nodes, over LISTEN and NOTIFY on a connection of their own.
//!
//! NOTIFY inside an act would make commits wait for each other, so a node notifies after the commit, many signals at once.
//! A signal can be lost that way, when a node dies between the two: whoever listens also looks now and then by itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio_postgres::Client;

use super::connecting::Database;
use crate::Channel;
use crate::signals::Signals;

const CHANNEL_IN_DATABASE: &str = "admit_signals";
/// The shortest time between two notifications; what is signalled meanwhile goes together.
const PAUSE: Duration = Duration::from_millis(20);
const RECONNECT_PAUSE: Duration = Duration::from_secs(1);

/// Passes signals on: to those who listen on this node at once, to other nodes soon.
#[derive(Clone)]
pub(super) struct NodeSignals {
    here: Signals,
    elsewhere: Arc<Waiting>,
    task: Arc<Task>,
}

/// Channels to be signalled elsewhere, each of them once.
#[derive(Default)]
struct Waiting {
    channels: Mutex<Vec<Channel>>,
    arrived: Notify,
}

impl Waiting {
    fn add(&self, channel: Channel) {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        if !channels.contains(&channel) {
            channels.push(channel);
            self.arrived.notify_one();
        }
    }

    async fn next(&self) -> Vec<Channel> {
        self.arrived.notified().await;
        std::mem::take(&mut self.channels.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Ends with its last owner.
struct Task(AbortHandle);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl NodeSignals {
    pub(super) fn start(database: Database, here: Signals) -> Self {
        let elsewhere = Arc::<Waiting>::default();
        let node = fastrand::u64(..).to_string();
        let task = tokio::spawn(keep_connected(database, here.clone(), Arc::clone(&elsewhere), node));
        Self { here, elsewhere, task: Arc::new(Task(task.abort_handle())) }
    }

    pub(super) fn send(&self, channel: Channel) {
        self.here.send(channel);
        self.elsewhere.add(channel);
    }

    pub(super) fn stop(&self) {
        self.task.0.abort();
    }
}

async fn keep_connected(database: Database, here: Signals, waiting: Arc<Waiting>, node: String) {
    loop {
        if let Err(error) = pass_on(&database, &here, &waiting, &node).await {
            tracing::warn!(%error, "signals from other nodes are not heard for a moment");
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
    waiting: &Waiting,
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
            channels = waiting.next() => {
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
