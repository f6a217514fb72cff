use std::net::SocketAddr;

use admit_core::webhooks::{Reach, Target};
use rustls::RootCertStore;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::sender::{Answer, Message, Sender};

const MESSAGE: Message<'_> =
    Message { event_id: "whe_1", unix_seconds: 1_750_000_000, signature: "v1,c2lnbmF0dXJl", body: "{\"a\":1}" };

/// A receiver on this machine that gives one connection this answer, and what it received.
async fn receiver(answer: &'static str) -> (SocketAddr, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let served = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        serve(stream, answer).await
    });
    (address, served)
}

async fn serve(mut stream: impl tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin, answer: &str) -> String {
    let mut received = Vec::new();
    while !received.ends_with(MESSAGE.body.as_bytes()) {
        assert_ne!(stream.read_buf(&mut received).await.unwrap(), 0, "the request was cut off");
    }
    // The sender may have gone before all of it is written.
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
    String::from_utf8(received).unwrap()
}

async fn send(url: &str) -> Answer {
    Sender::new().send(&Target::parse(url, Reach::AlsoLoopback).unwrap(), &MESSAGE).await
}

#[tokio::test]
async fn a_message_is_one_post_with_its_id_its_time_and_its_signature() {
    let (address, received) = receiver("HTTP/1.1 204 No Content\r\n\r\n").await;
    assert_eq!(send(&format!("http://{address}/hooks/admit?a=b")).await, Answer::Status(204));
    let received = received.await.unwrap().to_lowercase();
    assert!(received.starts_with("post /hooks/admit?a=b http/1.1\r\n"), "{received}");
    for header in [
        format!("host: {address}"),
        "content-type: application/json".to_owned(),
        "content-length: 7".to_owned(),
        "webhook-id: whe_1".to_owned(),
        "webhook-timestamp: 1750000000".to_owned(),
        "webhook-signature: v1,c2lnbmf0dxjl".to_owned(),
    ] {
        assert!(received.contains(&format!("\r\n{header}\r\n")), "{header} in {received}");
    }
}

#[tokio::test]
async fn ac_72_a_redirect_is_an_answer_and_not_followed() {
    let (elsewhere, not_reached) = receiver("HTTP/1.1 200 OK\r\n\r\n").await;
    let answer =
        format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: http://{elsewhere}/\r\ncontent-length: 0\r\n\r\n");
    let (address, _) = receiver(answer.leak()).await;
    assert_eq!(send(&format!("http://{address}/")).await, Answer::Status(307));
    assert!(!not_reached.is_finished());
}

#[tokio::test]
async fn ac_72_an_endless_body_and_an_endless_head_are_cut_off() {
    let body = format!("HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n{}", "a".repeat(1 << 20));
    let (address, _) = receiver(body.leak()).await;
    assert_eq!(send(&format!("http://{address}/")).await, Answer::Status(200));
    let head = format!("HTTP/1.1 200 OK\r\nx: {}", "a".repeat(1 << 20));
    let (address, _) = receiver(head.leak()).await;
    assert_eq!(send(&format!("http://{address}/")).await, Answer::None("it gave no answer that is HTTP"));
}

#[tokio::test]
async fn ac_72_a_receiver_that_never_answers_is_cut_off() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let silent: tokio::task::JoinHandle<TcpStream> = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        // From here on only the clock moves.
        tokio::time::pause();
        stream
    });
    assert_eq!(send(&format!("http://{address}/")).await, Answer::None("it did not answer in time"));
    drop(silent.await.unwrap());
}

#[tokio::test]
async fn where_nobody_listens_there_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert_eq!(send(&format!("http://{address}/")).await, Answer::None("it could not be connected to"));
}

#[tokio::test]
async fn ac_71_a_name_that_leads_to_this_machine_is_not_connected_to() {
    // What a public name that is rebound looks like: allowed when it was given, and found to be elsewhere now.
    let (address, not_reached) = receiver("HTTP/1.1 200 OK\r\n\r\n").await;
    let url = format!("http://localhost:{}/", address.port()).parse().unwrap();
    let target = Target { url, is_loopback: false };
    assert_eq!(Sender::new().send(&target, &MESSAGE).await, Answer::NotPublic);
    assert!(!not_reached.is_finished());
}

#[tokio::test]
async fn ac_72_a_certificate_counts_only_from_an_authority_and_for_the_name() {
    let issued = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(issued.cert.der().clone()).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(issued.signing_key.serialize_der()));
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(std::sync::Arc::new(config));
    for (sender, host, answer) in [
        (Sender::believing(roots.clone()), "localhost", Answer::Status(200)),
        (Sender::believing(roots), "127.0.0.1", Answer::None(NO_TLS)),
        (Sender::new(), "localhost", Answer::None(NO_TLS)),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let acceptor = acceptor.clone();
        let served = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            if let Ok(stream) = acceptor.accept(stream).await {
                serve(stream, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await;
            }
        });
        let target = Target::parse(&format!("https://{host}:{port}/"), Reach::AlsoLoopback).unwrap();
        assert_eq!(sender.send(&target, &MESSAGE).await, answer, "{host}");
        served.await.unwrap();
    }
}

const NO_TLS: &str = "its certificate was not accepted, or it does not speak TLS";
