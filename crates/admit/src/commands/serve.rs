//! `admit serve`: the server, its workers for mail, webhooks and invite batches, and how all of them stop.

use std::sync::Arc;

use admit_core::setup;
use admit_core::webhooks::Reach;
use admit_mail::delivery::{Delivery, Transport};
use admit_mail::message::Sender;
use admit_mail::smtp::{SmtpTransport, Timeouts};
use admit_web::{App, Settings};
use tokio::net::TcpListener;
use url::{Host, Url};

use crate::Problem;
use crate::configuration::{ServeConfiguration, ServeOptions, is_loopback, url_of_listener};
use crate::data::{self, Data};
use crate::invite_batches::InviteBatches;
use crate::stopping::{Phase, STORE_TIMEOUT, phases};
use crate::webhooks::WebhookDelivery;
use crate::{listener, logging};

/// Serves until the process is told to stop.
pub(crate) async fn serve(options: ServeOptions) -> Result<(), Problem> {
    let configuration = options.resolve()?;
    logging::start(&configuration.log, configuration.log_format)?;
    let _lock = data::lock(configuration.shared.place())?;
    let data = data::open(&configuration.shared).await?;
    // Before anybody is told that it runs, and might stop it.
    let told_to_stop = stop_signal()?;
    let listener = listen(&configuration).await?;
    let public_url = public_url(&configuration, &listener)?;
    warn_of_what_is_unsafe(&configuration, &public_url);
    let (setter, phases) = phases();
    let sender = sender(&configuration, &public_url)?;
    let delivery = tokio::spawn(
        delivery(&configuration, &data, &public_url, &sender)?.run(phases.clone().reached(Phase::Draining)),
    );
    let webhooks = WebhookDelivery::new(data.store.clone(), Arc::clone(&data.vault), configuration.webhook_reach);
    let webhooks = tokio::spawn(webhooks.run(phases.clone().reached(Phase::Draining)));
    let batches = InviteBatches::new(data.store.clone(), Arc::clone(&data.vault));
    let batches = tokio::spawn(batches.run(phases.clone().reached(Phase::Draining)));
    say_how_to_begin(&configuration, &data, &public_url).await?;
    let store = data.store.clone();
    let settings = settings(&configuration, public_url, &sender);
    let app = App::new(data.store, data.vault, settings);
    let readiness = app.readiness();
    let server = listener::serve(listener, admit_web::router(app.clone()), phases);
    let signal = async {
        told_to_stop.await;
        tracing::info!("stopping");
        readiness.withdraw();
        setter.set(Phase::Draining);
        tokio::time::sleep(configuration.drain).await;
        setter.set(Phase::Stopping);
    };
    tokio::join!(server, signal);
    delivery.await.map_err(|error| Problem(format!("the mail worker failed: {error}")))?;
    webhooks.await.map_err(|error| Problem(format!("the webhook worker failed: {error}")))?;
    batches.await.map_err(|error| Problem(format!("the worker of invite batches failed: {error}")))?;
    let close = async {
        app.finish_records().await;
        store.close().await;
    };
    if tokio::time::timeout(STORE_TIMEOUT, close).await.is_err() {
        tracing::warn!("what still waited to be written was not acknowledged, and is left out");
    }
    Ok(())
}

async fn listen(configuration: &ServeConfiguration) -> Result<TcpListener, Problem> {
    let address = configuration.shared.listen;
    TcpListener::bind(address).await.map_err(|error| {
        let why = match error.kind() {
            std::io::ErrorKind::AddrInUse => "the address is in use by another program".to_owned(),
            std::io::ErrorKind::AddrNotAvailable => "this machine does not have that address".to_owned(),
            std::io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            _ => error.to_string(),
        };
        Problem(format!("--listen: can't listen on {address}: {why}"))
    })
}

fn public_url(configuration: &ServeConfiguration, listener: &TcpListener) -> Result<Url, Problem> {
    if let Some(url) = &configuration.shared.public_url {
        return Ok(url.clone());
    }
    let bound = listener.local_addr().map_err(|error| Problem(format!("--listen: {error}")))?;
    url_of_listener(bound)
}

fn warn_of_what_is_unsafe(configuration: &ServeConfiguration, public_url: &Url) {
    if configuration.shared.has_test_clock {
        tracing::warn!(
            "THE TEST CLOCK IS ON: any admin key can move this server's time. Never use this in production."
        );
    }
    if configuration.webhook_reach == Reach::AlsoLoopback {
        tracing::warn!("webhooks may go to this machine: whoever manages them reaches what listens here");
    }
    if public_url.scheme() == "http" && !is_loopback(public_url) {
        tracing::warn!(%public_url, "people reach this server without TLS: cookies and links can be read on the way");
    }
    let is_open = !configuration.shared.listen.ip().is_loopback();
    if is_open && configuration.shared.public_url.is_none() {
        tracing::warn!("--public-url is not set: links in mails lead to this machine only");
    }
    if is_open && configuration.smtp_url.is_none() {
        tracing::warn!("--smtp-url is not set: links to accept and to sign in are written to this log");
    }
}

fn delivery(
    configuration: &ServeConfiguration,
    data: &Data,
    public_url: &Url,
    sender: &Sender,
) -> Result<Delivery, Problem> {
    let transport = match &configuration.smtp_url {
        None => Transport::Mailbox,
        Some(url) => {
            let host = public_url.host_str().unwrap_or("localhost");
            let transport = SmtpTransport::new(url.clone(), host, Timeouts::default())
                .map_err(|error| Problem(format!("--smtp-url: {error}")))?;
            Transport::Smtp(Arc::new(transport))
        }
    };
    Ok(Delivery {
        store: data.store.clone(),
        vault: Arc::clone(&data.vault),
        public_url: public_url.clone(),
        sender: sender.clone(),
        transport,
    })
}

fn sender(configuration: &ServeConfiguration, public_url: &Url) -> Result<Sender, Problem> {
    if let Some(sender) = &configuration.mail_from {
        return Ok(sender.clone());
    }
    let host = match public_url.host() {
        Some(Host::Domain(name)) => name.to_owned(),
        _ => "localhost".to_owned(),
    };
    Sender::parse(&format!("Admit <admit@{host}>")).map_err(|error| Problem(format!("--mail-from: {error}")))
}

fn settings(configuration: &ServeConfiguration, public_url: Url, sender: &Sender) -> Settings {
    Settings {
        public_url,
        mail_from: sender.to_string(),
        has_mailbox: configuration.smtp_url.is_none(),
        webhook_reach: configuration.webhook_reach,
        has_test_clock: configuration.shared.has_test_clock,
        fresh_sign_in_seconds: configuration.fresh_sign_in_seconds,
        sign_ins_per_network: configuration.sign_ins_per_network,
        rate_limits: configuration.rate_limits,
        trusted_proxies: configuration.trusted_proxies.clone(),
    }
}

async fn say_how_to_begin(configuration: &ServeConfiguration, data: &Data, public_url: &Url) -> Result<(), Problem> {
    println!("Admit is listening. Open {public_url}");
    println!("Data: {}", configuration.shared.place());
    match &configuration.smtp_url {
        Some(url) => println!("Mail: through {}:{}", url.host(), url.port()),
        None => println!("Mail: to the built-in mailbox, and its links to this log (set --smtp-url to send it)"),
    }
    let link = data.store.write((), |tx, ()| Box::pin(setup::issue_link(tx))).await?;
    if let Some(token) = link {
        println!("There is no organization yet. Set up the first one here, once:");
        println!("{public_url}setup/{}", token.reveal());
    }
    Ok(())
}

/// Hears from now on that the server is told to stop.
#[cfg(unix)]
fn stop_signal() -> Result<impl Future<Output = ()>, Problem> {
    use tokio::signal::unix::{SignalKind, signal};
    let explain = |error: std::io::Error| Problem(format!("signals can't be received: {error}"));
    let mut terminate = signal(SignalKind::terminate()).map_err(explain)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(explain)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> Result<impl Future<Output = ()>, Problem> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    })
}
