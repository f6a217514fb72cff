//! The client: connections that each send a request, wait for the reply, and send the next. It does as little as it can
//! for each, because on a small machine it takes its time from the server that is measured.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::Outcome;
use crate::reply::Head;
use crate::requests::{Dice, Requests};

/// Replies larger than this arrive in more than one read, which is all right.
const FIRST_BUFFER: usize = 16 * 1024;

/// How much is asked, and for how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Load {
    pub(crate) connections: usize,
    /// Before anything is counted.
    pub(crate) warm_up: Duration,
    pub(crate) duration: Duration,
}

/// What came back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// Good replies in all, with those of the warm-up.
    pub(crate) acknowledged: u64,
    /// How long each counted reply took, in microseconds.
    pub(crate) latencies: Vec<u32>,
}

/// When counting starts and when all ends.
#[derive(Clone, Copy)]
struct Window {
    start: Instant,
    end: Instant,
}

impl Load {
    /// Asks for as long as this says, on threads of its own. The connections are spread over the addresses.
    ///
    /// # Errors
    /// The first reply that is not 200, or connection that breaks.
    pub(crate) fn run(&self, addresses: &[String], requests: &Requests) -> Outcome<Tally> {
        let start = Instant::now() + self.warm_up;
        let window = Window { start, end: start + self.duration };
        let threads = client_threads();
        let handles: Vec<_> = (0..threads)
            .map(|thread| {
                let mine: Vec<_> = (thread..self.connections)
                    .step_by(threads)
                    .map(|number| (addresses[number % addresses.len()].clone(), Dice::new(number as u64 + 1)))
                    .collect();
                let requests = requests.clone();
                std::thread::spawn(move || run_thread(mine, requests, window))
            })
            .collect();
        let mut all = Tally::default();
        for handle in handles {
            all.add(handle.join().map_err(|_| "a client thread panicked")??);
        }
        Ok(all)
    }
}

/// Half of the cores, so that the server has at least as many.
fn client_threads() -> usize {
    (std::thread::available_parallelism().map_or(1, usize::from) / 2).max(1)
}

fn run_thread(connections: Vec<(String, Dice)>, requests: Requests, window: Window) -> Outcome<Tally> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let mut running = JoinSet::new();
        for (address, dice) in connections {
            running.spawn(connection(address, requests.clone(), dice, window));
        }
        let mut all = Tally::default();
        while let Some(ended) = running.join_next().await {
            all.add(ended??);
        }
        Ok(all)
    })
}

async fn connection(address: String, requests: Requests, mut dice: Dice, window: Window) -> Outcome<Tally> {
    let mut stream = TcpStream::connect(&address).await?;
    stream.set_nodelay(true)?;
    let mut tally = Tally::default();
    let (mut request, mut reply) = (Vec::new(), Vec::with_capacity(FIRST_BUFFER));
    let mut begun = Instant::now();
    while begun < window.end {
        requests.write(&mut request, &mut dice);
        stream.write_all(&request).await?;
        read_reply(&mut stream, &mut reply).await?;
        let ended = Instant::now();
        tally.acknowledged += 1;
        if ended >= window.start && ended <= window.end {
            tally.latencies.push(u32::try_from((ended - begun).as_micros()).unwrap_or(u32::MAX));
        }
        begun = ended;
    }
    Ok(tally)
}

async fn read_reply(stream: &mut TcpStream, reply: &mut Vec<u8>) -> Outcome<()> {
    reply.clear();
    let mut head = None;
    loop {
        if stream.read_buf(reply).await? == 0 {
            return Err("the server closed a connection".into());
        }
        if head.is_none() {
            head = Head::read(reply)?;
        }
        if let Some(head) = head
            && reply.len() >= head.length + head.body_length
        {
            return check(head, reply);
        }
    }
}

fn check(head: Head, reply: &[u8]) -> Outcome<()> {
    if head.status == 200 && reply.len() == head.length + head.body_length {
        return Ok(());
    }
    Err(format!("an unexpected reply: {}", String::from_utf8_lossy(reply)).into())
}

impl Tally {
    pub(crate) fn add(&mut self, other: Self) {
        self.acknowledged += other.acknowledged;
        self.latencies.extend(other.latencies);
    }
}
