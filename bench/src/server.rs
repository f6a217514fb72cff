//! Servers in processes of their own: Admit, and the bare one. Each ends with its value.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::Outcome;
use crate::bare::Script;
use crate::process::Process;

/// A running server.
pub(crate) struct Server {
    pub(crate) address: String,
    pub(crate) process: Process,
    child: Child,
}

impl Server {
    /// Admit over the data that `options` name, with the API's rate limits off.
    ///
    /// # Errors
    /// The program is not there or does not start.
    pub(crate) fn admit(options: &[String]) -> Outcome<Self> {
        let mut command = admit()?;
        command.args(["serve", "--listen", "127.0.0.1:0", "--rate-limits", "off"]).args(options);
        Self::start(command.stdin(Stdio::null()), None)
    }

    /// The bare server, which will say what the script has.
    ///
    /// # Errors
    /// It does not start.
    pub(crate) fn bare(script: &Script) -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        Self::start(command.arg("bare").stdin(Stdio::piped()), Some(serde_json::to_string(script)?))
    }

    fn start(command: &mut Command, input: Option<String>) -> Outcome<Self> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        if let (Some(input), Some(stdin)) = (input, &mut child.stdin) {
            writeln!(stdin, "{input}")?;
        }
        let stdout = child.stdout.take().ok_or("a server without output")?;
        let mut lines = BufReader::new(stdout).lines();
        let url = loop {
            let line = lines.next().ok_or_else(|| format!("{command:?} did not start"))??;
            if let Some((_, url)) = line.split_once("http://") {
                break url.trim_end_matches('/').to_owned();
            }
        };
        // Read on, so that the server never writes into nothing.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(Self { address: url, process: Process::new(child.id()), child })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Errors mean that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program that is measured, with nothing of the environment that could configure it.
///
/// # Errors
/// It has not been built.
pub(crate) fn admit() -> Outcome<Command> {
    let beside = std::env::current_exe()?.with_file_name("admit");
    let program = std::env::var_os("ADMIT_BIN").map_or(beside, PathBuf::from);
    if !program.exists() {
        let shown = program.display();
        return Err(format!("{shown} is missing: cargo build --release -p admit, or set ADMIT_BIN").into());
    }
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ADMIT_")) {
        command.env_remove(name);
    }
    Ok(command)
}
