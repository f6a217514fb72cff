//! The byte stream under an SMTP connection, in the form lettre takes.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

/// What lettre reads first when the server has greeted us already: after STARTTLS the server says nothing by itself, but
/// lettre begins each connection with reading a greeting.
const GREETING: &[u8] = b"220 ready\r\n";

#[derive(Debug)]
enum Transport {
    Plain(TcpStream),
    Encrypted(Box<TlsStream<TcpStream>>),
}

/// A plain or encrypted connection, which may hand out a greeting of its own before the server's bytes.
#[derive(Debug)]
pub(super) struct MailStream {
    greeting: &'static [u8],
    transport: Transport,
}

impl MailStream {
    pub(super) fn plain(stream: TcpStream) -> MailStream {
        MailStream { greeting: b"", transport: Transport::Plain(stream) }
    }

    pub(super) fn encrypted(stream: TlsStream<TcpStream>) -> MailStream {
        MailStream { greeting: b"", transport: Transport::Encrypted(Box::new(stream)) }
    }

    /// For a server that has sent its greeting before.
    pub(super) fn greeted(self) -> MailStream {
        MailStream { greeting: GREETING, ..self }
    }

    pub(super) fn is_encrypted(&self) -> bool {
        matches!(self.transport, Transport::Encrypted(_))
    }
}

impl AsyncTokioStream for MailStream {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        match &self.transport {
            Transport::Plain(stream) => stream.peer_addr(),
            Transport::Encrypted(stream) => stream.get_ref().0.peer_addr(),
        }
    }
}

impl AsyncRead for MailStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.greeting.is_empty() {
            let count = self.greeting.len().min(buffer.remaining());
            let (now, later) = self.greeting.split_at(count);
            buffer.put_slice(now);
            self.greeting = later;
            return Poll::Ready(Ok(()));
        }
        match &mut self.transport {
            Transport::Plain(stream) => Pin::new(stream).poll_read(context, buffer),
            Transport::Encrypted(stream) => Pin::new(stream).poll_read(context, buffer),
        }
    }
}

impl AsyncWrite for MailStream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match &mut self.transport {
            Transport::Plain(stream) => Pin::new(stream).poll_write(context, bytes),
            Transport::Encrypted(stream) => Pin::new(stream).poll_write(context, bytes),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.transport {
            Transport::Plain(stream) => Pin::new(stream).poll_flush(context),
            Transport::Encrypted(stream) => Pin::new(stream).poll_flush(context),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.transport {
            Transport::Plain(stream) => Pin::new(stream).poll_shutdown(context),
            Transport::Encrypted(stream) => Pin::new(stream).poll_shutdown(context),
        }
    }
}
