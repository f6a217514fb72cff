//! Which server a command talks to, and with which key.
//!
//! A key goes only where it was meant to go. Settings come in families: the flags, then `ADMIT_...`, then `ANTHROPIC_...`. A key
//! from the environment belongs to the base URL of its own family, so that the key of one service is never sent to another
//! because the two were configured in different places.

use std::path::Path;
use std::time::Duration;

use url::{Host, Url};

use crate::client::Failure;
use crate::options::ConnectionOptions;

#[cfg(test)]
mod tests;

const LOCAL_SERVER: &str = "http://127.0.0.1:8080";

/// Where to send calls, and what with.
#[derive(Clone)]
pub(crate) struct Connection {
    pub(crate) base_url: Url,
    /// None for what sends nothing, or what the server answers to anybody.
    pub(crate) key: Option<Key>,
    pub(crate) max_retries: u32,
    pub(crate) timeout: Duration,
}

/// An admin key or another credential. It has no display, so that it is not shown by mistake.
#[derive(Clone)]
pub(crate) struct Key(String);

impl Key {
    /// An access token.
    pub(crate) fn of_token(token: String) -> Self {
        Self(token)
    }

    /// For the header, and for nothing else.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

/// What surrounds the program: its environment.
pub(crate) struct Surroundings<'s> {
    variable: Variables<'s>,
}

/// The value of a variable, by its name.
type Variables<'s> = Box<dyn Fn(&str) -> Option<String> + 's>;

impl<'s> Surroundings<'s> {
    /// Those of this process.
    pub(crate) fn of_the_process() -> Self {
        Self::new(|name| std::env::var(name).ok())
    }

    pub(crate) fn new(variable: impl Fn(&str) -> Option<String> + 's) -> Self {
        Self { variable: Box::new(variable) }
    }

    /// A variable that is there and not empty.
    pub(crate) fn first(&self, names: &[&'static str]) -> Option<(&'static str, String)> {
        names.iter().find_map(|name| {
            let value = (self.variable)(name)?.trim().to_owned();
            (!value.is_empty()).then_some((*name, value))
        })
    }
}

/// The variables of one service.
struct Family {
    base_url: &'static str,
    keys: &'static [&'static str],
    key_file: Option<&'static str>,
    /// Where its key goes when no URL is given anywhere.
    default_url: Option<&'static str>,
}

const FAMILIES: [Family; 2] = [
    Family {
        base_url: "ADMIT_BASE_URL",
        keys: &["ADMIT_ADMIN_KEY"],
        key_file: Some("ADMIT_ADMIN_KEY_FILE"),
        default_url: Some(LOCAL_SERVER),
    },
    Family {
        base_url: "ANTHROPIC_BASE_URL",
        keys: &["ANTHROPIC_ADMIN_KEY", "ANTHROPIC_ADMIN_API_KEY"],
        key_file: None,
        default_url: None,
    },
];

impl Connection {
    /// Completes the flags from the environment and checks where the key would go.
    ///
    /// # Errors
    ///
    /// [`Failure::Misused`] names the flag or the variable that is wrong or missing, and never shows a key.
    pub(crate) fn resolve(options: &ConnectionOptions, surroundings: &Surroundings<'_>) -> Result<Self, Failure> {
        let flag_url = options.base_url.as_deref().map(|text| parse_url("--base-url", text)).transpose()?;
        let flag_key = key_of_flags(options)?;
        let family = FAMILIES.iter().find(|family| family.is_set(surroundings));
        let family_url = family.map_or(Ok(None), |family| family.url(surroundings))?;
        let key = match (flag_key, family) {
            (Some(key), _) => Some(key),
            (None, None) => None,
            (None, Some(family)) => match family.key(surroundings)? {
                Some((name, key)) => {
                    refuse_a_key_that_strays(name, flag_url.as_ref(), family_url.as_ref(), family)?;
                    Some(key)
                }
                None => None,
            },
        };
        let base_url = match flag_url.or(family_url) {
            Some(url) => url,
            None => parse_url("--base-url", LOCAL_SERVER)?,
        };
        if key.is_some() {
            refuse_to_show_it_on_the_way(&base_url, options)?;
        }
        let timeout = Duration::from_secs(options.timeout);
        Ok(Self { base_url, key, max_retries: options.max_retries, timeout })
    }

    /// The server of the flag or of Admit's own variable, whatever keys there are.
    ///
    /// # Errors
    ///
    /// As [`Self::resolve`], but for keys.
    pub(crate) fn without_key(options: &ConnectionOptions, surroundings: &Surroundings<'_>) -> Result<Self, Failure> {
        let (name, text) = match (&options.base_url, surroundings.first(&["ADMIT_BASE_URL"])) {
            (Some(text), _) => ("--base-url", text.clone()),
            (None, Some(variable)) => variable,
            (None, None) => ("--base-url", LOCAL_SERVER.to_owned()),
        };
        let base_url = parse_url(name, &text)?;
        refuse_to_show_it_on_the_way(&base_url, options)?;
        let timeout = Duration::from_secs(options.timeout);
        Ok(Self { base_url, key: None, max_retries: options.max_retries, timeout })
    }
}

impl Family {
    fn is_set(&self, surroundings: &Surroundings<'_>) -> bool {
        let names = [self.base_url].into_iter().chain(self.keys.iter().copied()).chain(self.key_file);
        surroundings.first(&names.collect::<Vec<_>>()).is_some()
    }

    fn url(&self, surroundings: &Surroundings<'_>) -> Result<Option<Url>, Failure> {
        surroundings.first(&[self.base_url]).map(|(name, text)| parse_url(name, &text)).transpose()
    }

    fn key(&self, surroundings: &Surroundings<'_>) -> Result<Option<(&'static str, Key)>, Failure> {
        if let Some((name, text)) = surroundings.first(self.keys) {
            return Ok(Some((name, parse_key(name, &text)?)));
        }
        let Some(file_variable) = self.key_file else { return Ok(None) };
        let Some((name, path)) = surroundings.first(&[file_variable]) else { return Ok(None) };
        Ok(Some((name, read_key(name, Path::new(&path))?)))
    }
}

fn refuse_to_show_it_on_the_way(base_url: &Url, options: &ConnectionOptions) -> Result<(), Failure> {
    if base_url.scheme() != "http" || is_loopback(base_url) || options.allow_plain_http {
        return Ok(());
    }
    let host = base_url.host_str().unwrap_or_default();
    Err(Failure::Misused(format!(
        "the base URL leads to {host} without TLS, and everybody on the way could read the key; use https, or \
         --allow-plain-http if the way is safe"
    )))
}

fn refuse_a_key_that_strays(
    name: &str,
    flag_url: Option<&Url>,
    family_url: Option<&Url>,
    family: &Family,
) -> Result<(), Failure> {
    match (flag_url, family_url) {
        (Some(flag), Some(own)) if flag.origin() != own.origin() => Err(Failure::Misused(format!(
            "{name} belongs to {}, and --base-url leads elsewhere: give the key of that server with --admin-key-file",
            family.base_url
        ))),
        (None, None) if family.default_url.is_none() => Err(Failure::Misused(format!(
            "{name} is set, and {} is not: say with --base-url or {} where the key belongs",
            family.base_url, family.base_url
        ))),
        _ => Ok(()),
    }
}

fn key_of_flags(options: &ConnectionOptions) -> Result<Option<Key>, Failure> {
    match (&options.admin_key, &options.admin_key_file) {
        (Some(key), _) => Ok(Some(parse_key("--admin-key", key)?)),
        (None, Some(path)) => Ok(Some(read_key("--admin-key-file", path)?)),
        (None, None) => Ok(None),
    }
}

fn read_key(name: &str, path: &Path) -> Result<Key, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| Failure::Misused(format!("{name}: {} can't be read: {error}", path.display())))?;
    parse_key(name, &text)
}

/// What can stand in a header; whether it is a good key the server says.
fn parse_key(name: &str, text: &str) -> Result<Key, Failure> {
    let text = text.trim();
    if text.is_empty() || text.chars().any(|character| !character.is_ascii_graphic()) {
        return Err(Failure::Misused(format!("{name}: this is no key")));
    }
    Ok(Key(text.to_owned()))
}

fn parse_url(name: &str, text: &str) -> Result<Url, Failure> {
    let refuse = |why: &str| Failure::Misused(format!("{name}: `{}` {why}", text.escape_default()));
    let url = Url::parse(text).map_err(|_| refuse("is not a URL, such as https://admit.example.com"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refuse("is not an http or https URL, such as https://admit.example.com"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Failure::Misused(format!("{name}: a URL with a user or a password is not taken")));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("must end with its path"));
    }
    Ok(url)
}

/// Whether a URL leads to this machine only.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
