//! A mail server on loopback that does as it is told and remembers what it was sent.

use std::collections::HashMap;
use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Encryption {
    #[default]
    None,
    Starttls,
    Implicit,
}

/// What the server does. The default takes every mail unencrypted and lets nobody sign in.
#[derive(Clone, Default)]
pub(super) struct Behaviour {
    pub(super) encryption: Encryption,
    /// The mechanisms offered, such as `PLAIN LOGIN`; empty for none.
    pub(super) auth: &'static str,
    /// Further lines of the answer to EHLO.
    pub(super) extensions: &'static [&'static str],
    /// Other answers than usual, by command; `connect` is the greeting and `content` the answer to the final dot.
    pub(super) answers: HashMap<&'static str, &'static str>,
    /// The command that is never answered.
    pub(super) silent_at: Option<&'static str>,
    /// The command at which the connection is closed, if it is not the first mail on this connection.
    pub(super) closes_later_mails_at: Option<&'static str>,
    /// The command at which the connection is always closed.
    pub(super) closes_at: Option<&'static str>,
    /// Sent unencrypted together with the answer to STARTTLS.
    pub(super) slips_in: &'static str,
}

/// One connection's commands, and the mails that came whole.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) connections: usize,
    pub(super) commands: Vec<String>,
    pub(super) mails: Vec<SeenMail>,
}

#[derive(Clone, Debug)]
pub(super) struct SeenMail {
    pub(super) from: String,
    pub(super) recipients: Vec<String>,
    /// With the doubled dots undone.
    pub(super) content: Vec<u8>,
    pub(super) encrypted: bool,
}

pub(super) struct FakeServer {
    pub(super) address: SocketAddr,
    /// The authority that vouches for the server, as PEM.
    pub(super) ca_file: tempfile::NamedTempFile,
    seen: Arc<Mutex<Seen>>,
}

impl FakeServer {
    pub(super) async fn start(behaviour: Behaviour) -> FakeServer {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (acceptor, ca_file) = certificates();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let remembered = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                remembered.lock().unwrap().connections += 1;
                let (behaviour, acceptor, seen) = (behaviour.clone(), acceptor.clone(), Arc::clone(&remembered));
                // A connection that breaks is what many tests are about.
                tokio::spawn(async move { serve(stream, behaviour, acceptor, seen).await.ok() });
            }
        });
        FakeServer { address, ca_file, seen }
    }

    pub(super) fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

fn certificates() -> (TlsAcceptor, tempfile::NamedTempFile) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();

    let mut ca_file = tempfile::NamedTempFile::new().unwrap();
    ca_file.write_all(authority.pem().as_bytes()).unwrap();
    let private_key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], private_key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), ca_file)
}

async fn serve(
    stream: TcpStream,
    behaviour: Behaviour,
    acceptor: TlsAcceptor,
    seen: Arc<Mutex<Seen>>,
) -> std::io::Result<()> {
    let mut session = Session { behaviour, seen, mails: 0 };
    if session.behaviour.encryption == Encryption::Implicit {
        return session.run(acceptor.accept(stream).await?, true, true).await.map(drop);
    }
    let offers_starttls = session.behaviour.encryption == Encryption::Starttls;
    if let Some(stream) = session.run(stream, true, false).await?.filter(|_| offers_starttls) {
        session.run(acceptor.accept(stream).await?, false, true).await?;
    }
    Ok(())
}

struct Session {
    behaviour: Behaviour,
    seen: Arc<Mutex<Seen>>,
    mails: usize,
}

impl Session {
    /// Speaks SMTP until the end, or gives the stream back after STARTTLS.
    async fn run<S>(&mut self, stream: S, greet: bool, encrypted: bool) -> std::io::Result<Option<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let mut stream = BufReader::new(stream);
        let (mut from, mut recipients) = (String::new(), Vec::new());
        if greet && !self.answer(&mut stream, "connect", "220 fake ESMTP").await? {
            return Ok(None);
        }
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(None);
            }
            let line = line.trim_end().to_owned();
            self.seen.lock().unwrap().commands.push(line.clone());
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            let usual = match verb.as_str() {
                "EHLO" => self.extensions(encrypted),
                "STARTTLS" => format!("220 go ahead{}", self.behaviour.slips_in),
                "AUTH" if line == "AUTH LOGIN" => "334 VXNlcm5hbWU6".to_owned(),
                "AUTH" => "235 welcome".to_owned(),
                "MAIL" => {
                    from = line.clone();
                    recipients.clear();
                    "250 ok".to_owned()
                }
                "RCPT" => {
                    recipients.push(line.clone());
                    "250 ok".to_owned()
                }
                "DATA" => "354 go ahead".to_owned(),
                "QUIT" => "221 bye".to_owned(),
                // What AUTH LOGIN sends for `user`, in capitals like every command here.
                "DXNLCG==" => "334 UGFzc3dvcmQ6".to_owned(),
                _ => "250 ok".to_owned(),
            };
            if !self.answer(&mut stream, &verb, &usual).await? || verb == "QUIT" {
                return Ok(None);
            }
            if verb == "STARTTLS" {
                return Ok(Some(stream.into_inner()));
            }
            if verb == "DATA" && !self.behaviour.answers.contains_key("DATA") {
                let content = read_content(&mut stream).await?;
                let accepted = self.answers_well("content");
                if accepted {
                    let mail = SeenMail { from: from.clone(), recipients: recipients.clone(), content, encrypted };
                    self.seen.lock().unwrap().mails.push(mail);
                }
                if !self.answer(&mut stream, "content", "250 2.0.0 queued as 7\u{7}7").await? {
                    return Ok(None);
                }
                self.mails += 1;
            }
        }
    }

    fn extensions(&self, encrypted: bool) -> String {
        let mut lines = vec!["fake".to_owned()];
        if self.behaviour.encryption == Encryption::Starttls && !encrypted {
            lines.push("STARTTLS".to_owned());
        }
        if !self.behaviour.auth.is_empty() {
            lines.push(format!("AUTH {}", self.behaviour.auth));
        }
        lines.extend(self.behaviour.extensions.iter().map(ToString::to_string));
        let last = lines.pop().unwrap();
        lines.iter().map(|line| format!("250-{line}\r\n")).collect::<String>() + &format!("250 {last}")
    }

    fn answers_well(&self, step: &str) -> bool {
        self.behaviour.answers.get(step).is_none_or(|answer| answer.starts_with('2'))
    }

    /// Whether the connection goes on.
    async fn answer<S>(&self, stream: &mut BufReader<S>, step: &str, usual: &str) -> std::io::Result<bool>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let later_mail = self.mails > 0 && self.behaviour.closes_later_mails_at == Some(step);
        if later_mail || self.behaviour.closes_at == Some(step) {
            return Ok(false);
        }
        if self.behaviour.silent_at == Some(step) {
            std::future::pending::<()>().await;
        }
        let answer = self.behaviour.answers.get(step).copied().unwrap_or(usual);
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        stream.flush().await?;
        Ok(true)
    }
}

async fn read_content<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> std::io::Result<Vec<u8>> {
    let mut content = Vec::new();
    loop {
        let mut line = Vec::new();
        stream.read_until(b'\n', &mut line).await?;
        if line == b".\r\n" || line.is_empty() {
            return Ok(content);
        }
        content.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
