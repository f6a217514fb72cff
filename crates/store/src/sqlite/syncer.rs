//! Makes groups durable: syncs the write-ahead log once for all that were committed since it last did, and then answers
//! their acts and sends their signals. Meanwhile the writer runs the next group.
//!
//! SQLite itself (`synchronous = normal`) syncs the log before it moves pages from it into the database (`checkpoints`), the
//! database before it begins the log anew, and the new beginning before it appends to it. What it leaves to this thread is a group's end.
//! The log is open here a second time: SQLite's locks are on other files, so closing this one gives none of them up, and a
//! file that failed to be written tells it to each descriptor once, so no sync of SQLite's can take that away from this one.
//!
//! A failed sync is final. What was committed is seen by everybody and may be lost all the same, and the system may take
//! the next sync for good. So those who wait learn that the outcome is unknown, and nothing is written any more: a new start
//! reads what the disk has kept.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use tokio::sync::mpsc::WeakSender;

use super::writer::{Job, Request};
use crate::signals::Signals;
use crate::transaction::Effects;
use crate::{Clock, Failure};

/// Groups that may wait for a sync; then the writer waits, and its queue grows instead.
const GROUPS_WAITING: usize = 4;

/// How a file is made durable; other than [`File::sync_data`] only in tests.
pub(super) type SyncFile = Arc<dyn Fn(&File) -> io::Result<()> + Send + Sync>;

/// The write-ahead log of an open database, as a file to be synced. Clones know the same about it.
#[derive(Clone)]
pub(super) struct Log {
    file: Arc<File>,
    sync: SyncFile,
    has_failed: Arc<AtomicBool>,
}

impl Log {
    /// The log of the database at `path`, which some connection has begun to use.
    pub(super) fn open(path: &Path, sync: SyncFile) -> io::Result<Self> {
        // SQLite has the log beside the file that symbolic links lead to.
        let mut name = std::fs::canonicalize(path)?.into_os_string();
        name.push("-wal");
        let file = OpenOptions::new().write(true).open(name)?;
        Ok(Self { file: Arc::new(file), sync, has_failed: Arc::default() })
    }

    /// [`Failure::SyncFailed`] if it has ever failed.
    pub(super) fn check(&self) -> Result<(), Failure> {
        if self.has_failed.load(Ordering::Acquire) { Err(Failure::SyncFailed) } else { Ok(()) }
    }

    /// Nothing is written any more, as if a sync had failed here.
    pub(super) fn give_up(&self) {
        self.has_failed.store(true, Ordering::Release);
    }

    fn sync(&self) -> Result<(), Failure> {
        self.check()?;
        (self.sync)(&self.file).map_err(|error| {
            self.give_up();
            tracing::error!(%error, "the disk failed to sync: nothing is written any more until the server is started again");
            Failure::SyncFailed
        })
    }
}

/// Acts that were committed together, and what follows from those that were kept.
pub(super) struct Committed {
    pub(super) jobs: Vec<Job>,
    pub(super) effects: Vec<Effects>,
    pub(super) has_changes: bool,
}

/// The thread, as the writer sees it.
pub(super) struct Syncer {
    log: Log,
    groups: SyncSender<Committed>,
    unfinished: Arc<AtomicUsize>,
    thread: JoinHandle<()>,
}

impl Syncer {
    /// Starts the thread. It tells the writer, through `queue`, each time that it has nothing more to sync.
    pub(super) fn start(log: Log, clock: Clock, signals: Signals, queue: WeakSender<Request>) -> io::Result<Self> {
        let (groups, committed) = sync_channel(GROUPS_WAITING);
        let unfinished = Arc::new(AtomicUsize::new(0));
        let work = Work { log: log.clone(), clock, signals, queue, committed, unfinished: Arc::clone(&unfinished) };
        let thread = std::thread::Builder::new().name("admit-syncer".into()).spawn(move || work.run())?;
        Ok(Self { log, groups, unfinished, thread })
    }

    /// [`Failure::SyncFailed`] if nothing may be committed any more.
    pub(super) fn check(&self) -> Result<(), Failure> {
        self.log.check()
    }

    /// Whether a group that is committed now is synced at once.
    pub(super) fn is_idle(&self) -> bool {
        self.unfinished.load(Ordering::Acquire) == 0
    }

    /// Answers the acts of a group once it is durable.
    pub(super) fn finish(&self, group: Committed) {
        self.unfinished.fetch_add(1, Ordering::AcqRel);
        if let Err(unsent) = self.groups.send(group) {
            unsent.0.answer(&Err(Failure::SyncFailed));
        }
    }

    /// Waits until all groups are finished.
    ///
    /// # Errors
    /// [`Failure::SyncFailed`], now or before.
    pub(super) fn end(self) -> Result<(), Failure> {
        drop(self.groups);
        if self.thread.join().is_err() {
            return Err(Failure::SyncFailed);
        }
        self.log.check()
    }
}

struct Work {
    log: Log,
    clock: Clock,
    signals: Signals,
    queue: WeakSender<Request>,
    committed: Receiver<Committed>,
    unfinished: Arc<AtomicUsize>,
}

impl Work {
    fn run(self) {
        while let Ok(first) = self.committed.recv() {
            let groups: Vec<_> = std::iter::once(first).chain(self.committed.try_iter()).collect();
            let has_changes = groups.iter().any(|group| group.has_changes);
            let durable = if has_changes { self.log.sync() } else { self.log.check() };
            // Before answering, or those who are answered would fill the next group, and all would wait for its sync.
            if self.unfinished.fetch_sub(groups.len(), Ordering::AcqRel) == groups.len() {
                self.wake_writer();
            }
            for mut group in groups {
                if durable.is_ok() {
                    self.follow(std::mem::take(&mut group.effects));
                }
                group.answer(&durable);
            }
        }
    }

    /// A queue that is full, or that nobody can write to any more, keeps no writer waiting.
    fn wake_writer(&self) {
        if let Some(queue) = self.queue.upgrade() {
            let _ = queue.try_send(Request::Synced);
        }
    }

    /// Before anybody is told: the clock moves, and what others remember is forgotten.
    fn follow(&self, effects: Vec<Effects>) {
        for effects in effects {
            if let Some(advanced_by) = effects.clock_advanced_by_seconds {
                self.clock.set_advanced_by_seconds(advanced_by);
            }
            effects.signals.into_iter().for_each(|channel| self.signals.send(channel));
        }
    }
}

impl Committed {
    fn answer(self, durable: &Result<(), Failure>) {
        for job in self.jobs {
            job.answer(if durable.is_ok() { Ok(()) } else { Err(Failure::OutcomeUnknown) });
        }
    }
}
