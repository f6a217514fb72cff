//! A server that was started, and a command that was run.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;
use std::time::Duration;

use tempfile::TempDir;

/// What a server without an organization says: where it is, its data, its mail, and the set-up link.
const GREETING_LINES: usize = 5;
const PATIENCE: Duration = Duration::from_secs(20);

/// The program, with nothing of this machine's environment that could configure it.
pub(crate) fn admit() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_admit"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ADMIT_")) {
        command.env_remove(name);
    }
    command
}

/// What a command that ended has said.
pub(crate) struct Ended {
    pub(crate) is_success: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the program to its end; fails if it does not end.
pub(crate) fn run(arguments: &[&str]) -> Ended {
    let mut command = admit();
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    let pid = child.id().to_string();
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(child.wait_with_output()));
    let Ok(output) = receiver.recv_timeout(PATIENCE) else {
        let _ = Command::new("kill").args(["-KILL", &pid]).status();
        panic!("admit {arguments:?} does not end");
    };
    let output = output.unwrap();
    Ended {
        is_success: output.status.success(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A running server on a port and a data directory of its own; ends with this value.
pub(crate) struct Server {
    child: Child,
    pub(crate) authority: String,
    /// What it printed when it had started.
    pub(crate) greeting: Vec<String>,
    log: Option<JoinHandle<String>>,
    directory: TempDir,
}

impl Server {
    /// Starts on an empty folder. Returns once it listens.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut child = admit()
            .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(directory.path().join("data"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut text = String::new();
            stderr.read_to_string(&mut text).unwrap();
            text
        });
        let lines = lines_of(child.stdout.take().unwrap());
        let greeting: Vec<String> = lines.iter().take(GREETING_LINES).collect();
        let url = greeting.iter().find_map(|line| line.split("Open http://").nth(1));
        let authority =
            url.unwrap_or_else(|| panic!("it did not start: {greeting:?}")).trim_end_matches('/').to_owned();
        Self { child, authority, greeting, log: Some(log), directory }
    }

    /// The token of the set-up link that it printed.
    pub(crate) fn setup_token(&self) -> String {
        let link = self.greeting.iter().find(|line| line.contains("/setup/")).unwrap();
        link.rsplit('/').next().unwrap().to_owned()
    }

    pub(crate) fn data_directory(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// Tells it to stop, and waits for that.
    pub(crate) fn stop(mut self) -> (ExitStatus, String, TempDir) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        let log = self.log.take().unwrap().join().unwrap();
        let directory = std::mem::replace(&mut self.directory, tempfile::tempdir().unwrap());
        (status, log, directory)
    }
}

/// The lines as they come; the reader goes on, so that the server never writes into nothing.
fn lines_of(stdout: std::process::ChildStdout) -> Receiver<String> {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            // Nobody listens any more once the greeting is read.
            let _ = sender.send(line);
        }
    });
    receiver
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All bytes of all files in a folder.
pub(crate) fn bytes_in(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}
