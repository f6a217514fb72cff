//! Admit over PostgreSQL, on one node and on two, against pgbench with the same statements over as many connections.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use admit_core::ids::{InviteId, time_ordered};
use admit_store::Timestamp;
use clap::Args;
use tempfile::NamedTempFile;

use super::Effort;
use crate::Outcome;
use crate::house::create_organization;
use crate::report::Report;
use crate::requests::Requests;
use crate::rounds::{Figures, Samples, Side};
use crate::server::Server;
use crate::silence;

/// Connections of a node to its database, and of pgbench.
const DATABASE_CONNECTIONS: &str = "20";
/// Invites to look for.
const SEEDED: i64 = 10_000;
const SEEDED_AT_ONCE: usize = 1000;

#[derive(Args, Debug)]
pub(crate) struct PostgresOptions {
    /// A PostgreSQL server to make a database on
    #[arg(long, env = "ADMIT_TEST_POSTGRES_URL", value_name = "URL")]
    url: String,
    /// Where pgbench and psql are, when they are not in the PATH
    #[arg(long, env = "ADMIT_TEST_POSTGRES_PROGRAMS", value_name = "DIR", default_value = "")]
    programs: PathBuf,
    #[command(flatten)]
    effort: Effort,
}

/// What the statements of pgbench are about.
struct Known {
    organization: String,
    key: String,
    key_id: String,
    key_digest: String,
    ids: Arc<[String]>,
}

/// Measures and prints.
pub(crate) fn postgres(options: &PostgresOptions) -> Outcome<()> {
    let place = ["--database-url".to_owned(), options.url.clone()];
    let connections = ["--database-connections".to_owned(), DATABASE_CONNECTIONS.to_owned()];
    let node_options = [&place[..], &connections, &silence::mail_server()?].concat();
    let nodes = [Server::admit(&node_options)?, Server::admit(&node_options)?];
    let known = options.known(create_organization(&place)?)?;
    let mut report = Report::default();
    for (name, script, requests, to_reach) in [
        ("create", create_script(&known), Requests::create(&known.key), Some(0.6)),
        ("get", get_script(&known), Requests::find(&known.key, Arc::clone(&known.ids)), None),
    ] {
        let figures = options.compare(&script, &nodes, &requests)?;
        for (nodes, admit) in ["one node", "two nodes"].into_iter().zip(&figures[1..]) {
            report.compare(format!("{name}: admit on {nodes} / pgbench"), admit, &figures[0], to_reach);
        }
        report.add(name, figures);
    }
    report.print(options.effort.json)
}

impl PostgresOptions {
    /// Runs pgbench, one node and two in turn, round after round.
    fn compare(&self, script: &str, nodes: &[Server], requests: &Requests) -> Outcome<Vec<Figures>> {
        let mut file = NamedTempFile::new()?;
        file.write_all(script.as_bytes())?;
        let side = |nodes: &[Server], name: &str| Side {
            name: name.to_owned(),
            addresses: nodes.iter().map(|node| node.address.clone()).collect(),
            processes: nodes.iter().map(|node| node.process).collect(),
            requests: requests.clone(),
        };
        let sides = [side(&nodes[..1], "one node"), side(nodes, "two nodes")];
        let (mut pgbench, mut samples) = (Samples::default(), [Samples::default(), Samples::default()]);
        for _ in 0..self.effort.rounds {
            pgbench.per_second.push(self.pgbench(&file)?);
            for (samples, side) in samples.iter_mut().zip(&sides) {
                samples.add_run(side, self.effort.load())?;
            }
        }
        let figures = samples.into_iter().zip(&sides).map(|(samples, side)| samples.figures(&side.name));
        Ok([pgbench.figures("pgbench")].into_iter().chain(figures).collect())
    }

    /// Transactions a second.
    fn pgbench(&self, script: &NamedTempFile) -> Outcome<f64> {
        let seconds = self.effort.seconds.ceil().to_string();
        let output = self
            .program("pgbench")
            .args(["-n", "-M", "prepared", "-j", "2", "-c", DATABASE_CONNECTIONS, "-T", &seconds, "-f"])
            .arg(script.path())
            .arg(&self.url)
            .output()?;
        let printed = String::from_utf8(output.stdout)?;
        let rate = printed.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
        rate.ok_or_else(|| format!("pgbench: {printed}{}", String::from_utf8_lossy(&output.stderr)).into())
    }

    fn known(&self, (organization, key): (String, String)) -> Outcome<Known> {
        let keys =
            self.query(&format!("select id, digest from admin_keys where organization_id = '{organization}'"))?;
        let (key_id, key_digest) = keys.first().and_then(|row| row.split_once('|')).ok_or("the key is not there")?;
        for numbers in (1..=SEEDED).collect::<Vec<_>>().chunks(SEEDED_AT_ONCE) {
            let rows = numbers.iter().map(|number| {
                let id = InviteId::from(format!("invite_{}", time_ordered(Timestamp::from_microseconds(*number), 0)?));
                Ok(format!("({number}, '{id}', {})", id.place()))
            });
            self.query(&format!(
                "insert into invites (place, id, organization_id, address, canonical_address, tolerant_address, role,
                     invited_by_key_id, invited_at, expires_at, token_digest)
                 select place, id, '{organization}', 's' || n || '@x.example', 's' || n || '@x.example',
                     's' || n || '@x.example', 'user', '{key_id}', 1, 9000000000000000, 'seeded-' || n
                 from (values {}) as seeded (n, id, place)",
                rows.collect::<Outcome<Vec<_>>>()?.join(", ")
            ))?;
        }
        let ids = self.query(&format!("select id from invites where organization_id = '{organization}'"))?;
        Ok(Known {
            organization: organization.clone(),
            key,
            key_id: key_id.to_owned(),
            key_digest: key_digest.to_owned(),
            ids: ids.into(),
        })
    }

    fn query(&self, statement: &str) -> Outcome<Vec<String>> {
        let output =
            self.program("psql").args(["-AtqX", "-v", "ON_ERROR_STOP=1", "-c", statement, &self.url]).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        Ok(String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect())
    }

    fn program(&self, name: &str) -> Command {
        let beside_server = self.programs.join(name);
        Command::new(if beside_server.exists() { beside_server } else { name.into() })
    }
}

const TIME: &str = "select (extract(epoch from clock_timestamp()) * 1000000)::bigint,
    coalesce((select max(advanced_by_seconds) from clock), 0);";

/// How a program's key is recognized, in a transaction of its own.
fn authenticate(known: &Known) -> String {
    format!(
        "begin isolation level repeatable read, read only;
{TIME}
select admin_keys.digest, admin_keys.id, organizations.id, organizations.name, organizations.kind
    from admin_keys join organizations on organizations.id = admin_keys.organization_id
    where admin_keys.digest = '{}' and admin_keys.revoked_at is null;
rollback;
",
        known.key_digest
    )
}

/// The statements of `POST /v1/organizations/invites`.
fn create_script(known: &Known) -> String {
    let Known { organization, key_id, .. } = known;
    let authenticate = authenticate(known);
    format!(
        "\\set n random(1, 9000000000000000000)
{authenticate}begin isolation level read committed;
{TIME}
insert into invites (place, id, organization_id, address, canonical_address, tolerant_address, role,
    invited_by_person_id, invited_by_key_id, invited_at, expires_at, token_digest)
    values (:n, 'invite_' || :n, '{organization}', 'p' || :n || '@acme.test', 'p' || :n || '@acme.test',
    'p' || :n || '@acme.test', 'user', null, '{key_id}', 1, 9000000000000000, 'digest-' || :n)
    on conflict do nothing;
select id, address, canonical_address, name from people where canonical_address = 'p' || :n || '@acme.test';
insert into activities (feed_organization_id, id, organization_id, type, created_at, actor_type, actor_id, actor_address,
    ip_address, user_agent, details)
    values ('{organization}', 'activity_' || :n, '{organization}', 'org_user_invite_sent', 1, 'admin_api_key_actor',
    '{key_id}', null, '127.0.0.1', null, '{{\"invite_id\":\"invite_0123456789\",\"invited_email\":\"p@acme.test\",\"invited_role\":\"user\"}}');
insert into messages (about, id, organization_id, template, invite_id, sign_in_id, recipient, sealed_secrets, state,
    tries, next_try_at, created_at)
    values ('invite_' || :n, 'message_' || :n, '{organization}', 'invitation', 'invite_' || :n, null, 'p@acme.test',
    'sealed-0123456789012345678901234567890123456789012345678901234567890123456789', 'queued', 0, 9000000000000000, 1);
commit;
"
    )
}

/// The statements of `GET /v1/organizations/invites/ID`. An invite's place begins with the moment of its id, and those of
/// the seeded ones are their numbers.
fn get_script(known: &Known) -> String {
    let Known { organization, .. } = known;
    let authenticate = authenticate(known);
    format!(
        "\\set n random(1, {SEEDED})
{authenticate}begin isolation level repeatable read, read only;
{TIME}
select id, address, canonical_address, role, invited_at, expires_at, accepted_at, declined_at, deleted_at,
    invited_by_person_id from invites
    where place between :n * 2048 and :n * 2048 + 2047 and organization_id = '{organization}';
rollback;
"
    )
}
