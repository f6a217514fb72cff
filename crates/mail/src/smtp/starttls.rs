//! The few lines of SMTP spoken before encryption begins: greeting, EHLO, STARTTLS (RFC 3207).

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::failure::printable;

/// More than any server's greeting and list of extensions needs.
const MOST_REPLY_BYTES: u64 = 64 * 1024;

/// What the server answered.
pub(super) enum Offer {
    /// The TLS handshake may begin on this connection.
    Begin(TcpStream),
    /// The server offers no STARTTLS; the connection may go on unencrypted, beginning with EHLO.
    NotOffered(TcpStream),
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum StarttlsError {
    #[error("{0}")]
    Network(#[from] io::Error),
    #[error("the server answered `{0}`")]
    Refused(String),
    #[error("what answers there does not speak SMTP")]
    NotSmtp,
    /// The server, or somebody in between, sent more than was asked for. Read later, it would be taken for the answer to
    /// an encrypted command (CVE-2011-0411 and its kind).
    #[error("the server sent something unasked before encryption began")]
    Unasked,
}

/// Asks for STARTTLS on a fresh connection.
pub(super) async fn ask(stream: TcpStream, hello_name: &str) -> Result<Offer, StarttlsError> {
    let mut stream = BufReader::new(stream);
    expect_positive(read_reply(&mut stream).await?)?;
    stream.write_all(format!("EHLO {hello_name}\r\n").as_bytes()).await?;
    let extensions = expect_positive(read_reply(&mut stream).await?)?;
    let offered = extensions.iter().skip(1).any(|line| line.trim().eq_ignore_ascii_case("STARTTLS"));
    if offered {
        stream.write_all(b"STARTTLS\r\n").await?;
        expect_positive(read_reply(&mut stream).await?)?;
    }
    if !stream.buffer().is_empty() {
        return Err(StarttlsError::Unasked);
    }
    let stream = stream.into_inner();
    Ok(if offered { Offer::Begin(stream) } else { Offer::NotOffered(stream) })
}

/// The code's first digit and the text of each line.
struct Reply {
    positive: bool,
    lines: Vec<String>,
    last: String,
}

fn expect_positive(reply: Reply) -> Result<Vec<String>, StarttlsError> {
    if reply.positive { Ok(reply.lines) } else { Err(StarttlsError::Refused(printable(&reply.last))) }
}

/// Reads lines `250-text` up to the one that has a space, or nothing, after its code.
async fn read_reply(stream: &mut BufReader<TcpStream>) -> Result<Reply, StarttlsError> {
    let mut limited = stream.take(MOST_REPLY_BYTES);
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        limited.read_until(b'\n', &mut line).await?;
        let line = match line.strip_suffix(b"\n") {
            Some(line) => String::from_utf8_lossy(line).trim_end().to_owned(),
            None if line.is_empty() => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            None => return Err(StarttlsError::NotSmtp),
        };
        let (code, rest) = line.split_at_checked(3).ok_or(StarttlsError::NotSmtp)?;
        if !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(StarttlsError::NotSmtp);
        }
        lines.push(rest.get(1..).unwrap_or_default().to_owned());
        match rest.as_bytes().first() {
            Some(b'-') => {}
            Some(b' ') | None => return Ok(Reply { positive: code.starts_with('2'), lines, last: line }),
            Some(_) => return Err(StarttlsError::NotSmtp),
        }
    }
}
