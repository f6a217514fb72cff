//! The client over TLS: whom it believes, and what it says of others.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::program::admit;

const ANSWER: &str = r#"{"id":"1","name":"Acme","type":"organization"}"#;

/// A server that answers every call over TLS with an organization, until the test ends. Its port, and the authority that
/// vouches for it as PEM.
fn start() -> (u16, String) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let private_key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], private_key)
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut reader = BufReader::new(StreamOwned::new(connection, stream));
            // A caller that does not believe the certificate goes away before it has asked.
            let has_asked = (&mut reader).lines().map_while(Result::ok).any(|line| line.is_empty());
            if has_asked {
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
                write!(reader.get_mut(), "{head}\r\ncontent-length: {}\r\n\r\n{ANSWER}", ANSWER.len()).unwrap();
                reader.get_mut().flush().unwrap();
            }
        }
    });
    (port, authority.pem())
}

/// The exit code of asking for the organization, with the answer or the complaint.
fn ask(url: &str, authorities: &Path) -> (Option<i32>, String) {
    let output = admit()
        .args(["organization", "show", "--output", "csv", "--base-url", url, "--admin-key", "k"])
        .env("SSL_CERT_FILE", authorities)
        .env_remove("SSL_CERT_DIR")
        .env("NO_PROXY", "*")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[test]
fn an_authority_of_the_system_is_believed_and_no_other() {
    let (port, pem) = start();
    let folder = tempfile::tempdir().unwrap();
    let (ours, none) = (folder.path().join("ours.pem"), folder.path().join("other.pem"));
    std::fs::write(&ours, &pem).unwrap();
    std::fs::write(&none, start().1).unwrap();

    let url = format!("https://localhost:{port}");
    assert_eq!(ask(&url, &ours), (Some(0), "id,name\n1,Acme\n".to_owned()));
    for (url, authorities) in [(url, &none), (format!("https://127.0.0.1:{port}"), &ours)] {
        let (code, said) = ask(&url, authorities);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.starts_with(&format!("admit: {url} can't prove who it is: invalid peer certificate")), "{said}");
    }
}
