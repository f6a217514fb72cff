//! Whom we believe to be the mail server: the certificates of webpki-roots, and those of the configured file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{Error as PemError, PemObject};
use rustls::{ClientConfig, RootCertStore};

/// TLS could not be set up from the configuration.
#[derive(Debug, thiserror::Error)]
pub enum TlsSetupError {
    /// The file of certificates can't be read, or is not PEM.
    #[error("the certificates in `{}` can't be read", path.display())]
    Unreadable {
        /// The configured file.
        path: PathBuf,
        /// Why.
        source: PemError,
    },
    /// The file holds no certificate.
    #[error("there is no certificate in `{}`", .0.display())]
    Empty(PathBuf),
    /// A certificate of the file can't be an authority.
    #[error("a certificate in `{}` can't be used as an authority", path.display())]
    Unusable {
        /// The configured file.
        path: PathBuf,
        /// Why.
        source: rustls::Error,
    },
    /// The TLS library refused its own defaults.
    #[error("TLS could not be set up")]
    Library(#[source] rustls::Error),
}

pub(super) fn client_config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, TlsSetupError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = ca_file {
        add_file(&mut roots, path)?;
    }
    // The provider is named here and not taken from the process, so that this works whatever main has installed.
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(TlsSetupError::Library)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

fn add_file(roots: &mut RootCertStore, path: &Path) -> Result<(), TlsSetupError> {
    let unreadable = |source| TlsSetupError::Unreadable { path: path.to_owned(), source };
    let before = roots.len();
    for certificate in CertificateDer::pem_file_iter(path).map_err(unreadable)? {
        let certificate = certificate.map_err(unreadable)?;
        roots.add(certificate).map_err(|source| TlsSetupError::Unusable { path: path.to_owned(), source })?;
    }
    if roots.len() == before { Err(TlsSetupError::Empty(path.to_owned())) } else { Ok(()) }
}
