/**
 * The node counterpart of the Python harness: a real `admit serve`, the same SMTP sink, and organizations.
 * Nothing here sleeps for a fixed time; whatever is waited for is polled with a deadline.
 */

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const HERE = dirname(fileURLToPath(import.meta.url));
const START_SECONDS = 30;
const STOP_SECONDS = 15;
const DEADLINE_SECONDS = 20;
const PAUSE_MILLISECONDS = 20;
const LOG_LINES_SHOWN = 80;

const target = process.env.CARGO_TARGET_DIR || join(homedir(), ".cache/admit/target");
export const binary = process.env.ADMIT_BIN || join(target, "debug/admit");
const python = process.env.ADMIT_TEST_PYTHON || join(HERE, "../.venv/bin/python");

/** The first truthy answer of `probe`; past the deadline an error that says what was missing, and what was there. */
export async function waitUntil(what, probe, { deadlineSeconds = DEADLINE_SECONDS, otherwise = () => "" } = {}) {
  const giveUpAt = performance.now() + deadlineSeconds * 1000;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (performance.now() > giveUpAt) {
      throw new Error(`${what} did not come within ${deadlineSeconds} seconds. ${otherwise()}`.trimEnd());
    }
    await pause(PAUSE_MILLISECONDS);
  }
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** The SMTP sink of `sink_process.py`. */
export class MailSink {
  static async start() {
    const process = spawn(python, [join(HERE, "sink_process.py")], { stdio: ["pipe", "pipe", "inherit"] });
    const [line] = await Promise.race([
      once(createInterface(process.stdout), "line"),
      once(process, "exit").then(() => assert.fail("the SMTP sink did not start")),
    ]);
    return new MailSink(process, JSON.parse(line));
  }

  constructor(process, { smtp_port: smtpPort, http_port: httpPort }) {
    this.process = process;
    this.smtpUrl = `smtp://127.0.0.1:${smtpPort}`;
    this.httpUrl = `http://127.0.0.1:${httpPort}`;
  }

  async stop() {
    const ended = once(this.process, "exit");
    this.process.stdin.end();
    await ended;
  }

  /** Every mail taken so far, oldest first; with `to`, those to that address. */
  async mails(to) {
    const mails = await (await fetch(`${this.httpUrl}/mails`)).json();
    return mails.filter((mail) => to === undefined || mail.to.includes(to));
  }

  /** The newest mail to an address whose text contains `about`, once there are `count` of them. */
  async waitForMail(to, { about = "", count = 1 } = {}) {
    let there = [];
    return waitUntil(
      `mail ${count} to ${to}`,
      async () => {
        there = await this.mails();
        const found = there.filter((mail) => mail.to.includes(to) && (mail.text ?? "").includes(about));
        return found.length >= count ? found.at(-1) : undefined;
      },
      { otherwise: () => `There were: ${JSON.stringify(there.map((mail) => [mail.to, mail.subject]))}` },
    );
  }
}

/** The one link under `path` that stands alone on a line of a mail's text part. */
export function linkIn(mail, path) {
  const links = mail.text.split(/\r?\n/).filter((line) => /^https?:\/\/\S+$/.test(line) && line.includes(path));
  assert.equal(links.length, 1, `expected one line with only a ${path} link, found ${links} in:\n${mail.text}`);
  return links[0];
}

/** What a link is good for, without where it leads. */
const tokenOf = (link) => link.split("/").at(-1);

export const acceptLinkIn = (mail) => linkIn(mail, "/accept/");
export const signInLinkIn = (mail) => linkIn(mail, "/sign-in/link/");

/** The six-digit sign-in code, also when it is written in two groups of three. Digits of links are no code. */
export function codeIn(mail) {
  const prose = mail.text.split(/\r?\n/).filter((line) => !line.includes("://"));
  const codes = new Set([...prose.join("\n").matchAll(/(?<!\d)(\d{3}) ?(\d{3})(?!\d)/g)].map((hit) => hit[1] + hit[2]));
  assert.equal(codes.size, 1, `expected one six-digit code, found ${[...codes]} in:\n${mail.text}`);
  return [...codes][0];
}

/** What the accept page's form sends, without a browser: the link's token and the person's name. The answer signs in. */
export async function acceptByForm(link, name) {
  const { origin, pathname } = new URL(link);
  const token = decodeURIComponent(pathname.slice("/accept/".length));
  const answer = await fetch(`${origin}/accept`, {
    method: "POST",
    headers: { origin, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ token, name }),
    redirect: "manual",
  });
  assert.ok(answer.status < 400, `accepting failed with ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** One server on a free port over its own data directory, with the test clock on. */
export class Admit {
  /** `settings` are environment variables such as `ADMIT_RATE_LIMITS: "off"`. */
  static async start({ sink, settings = {} } = {}) {
    const server = new Admit(await freePort(), sink, settings);
    await server.start();
    return server;
  }

  constructor(port, sink, settings) {
    this.port = port;
    this.sink = sink;
    this.url = `http://127.0.0.1:${port}`;
    this.directory = mkdtempSync(join(tmpdir(), "admit-test-"));
    this.logFile = join(this.directory, "admit.log");
    const inherited = Object.entries(process.env).filter(([name]) => !/^(ADMIT_|RUST_LOG)/.test(name));
    this.environment = { ...Object.fromEntries(inherited), ADMIT_TEST_CLOCK: "1", NO_COLOR: "1", ...settings };
    /** What was handed out and may stand in no log. */
    this.secrets = new Set();
  }

  get whereItLives() {
    return ["--data-dir", join(this.directory, "data"), "--public-url", this.url];
  }

  async start() {
    const log = openSync(this.logFile, "a");
    const smtp = this.sink ? ["--smtp-url", this.sink.smtpUrl] : [];
    const command = ["serve", "--listen", `127.0.0.1:${this.port}`, ...this.whereItLives, ...smtp];
    this.process = spawn(binary, command, { stdio: ["ignore", log, log], env: this.environment });
    this.process.on("error", (error) => (this.startFailure = error));
    closeSync(log);
    await waitUntil("/readyz", () => this.isReady(), { deadlineSeconds: START_SECONDS, otherwise: () => this.lastLogLines() });
  }

  async isReady() {
    if (this.startFailure) throw this.startFailure;
    assert.equal(this.process.exitCode, null, `admit ended before it was ready\n${this.lastLogLines()}`);
    return fetch(`${this.url}/readyz`).then((answer) => answer.status === 200, () => false);
  }

  /** Ask the server to end, as an operator does; it must end well. */
  async stop() {
    const { process } = this;
    if (process.exitCode !== null) return;
    const ended = once(process, "exit");
    process.kill("SIGTERM");
    const late = setTimeout(() => process.kill("SIGKILL"), STOP_SECONDS * 1000);
    const [code] = await ended;
    clearTimeout(late);
    assert.equal(code, 0, `admit ended badly\n${this.lastLogLines()}`);
  }

  /** Make an organization with the command line, beside the running server. */
  async createOrganization({
    name = "Acme",
    kind = "platform",
    adminEmail = "ada@acme.test",
    adminName = "Ada Lovelace",
  } = {}) {
    const who = ["--name", name, "--kind", kind, "--admin-email", adminEmail, "--admin-name", adminName];
    const command = ["organization", "create", ...who, "--json", ...this.whereItLives];
    const { stdout } = await promisify(execFile)(binary, command, { env: this.environment });
    const made = JSON.parse(stdout);
    this.secrets.add(made.admin_key).add(tokenOf(made.sign_in_url));
    return { ...made.organization, adminKey: made.admin_key, signInUrl: made.sign_in_url, adminEmail, adminName };
  }

  /** Move the server's clock forward. */
  async advance(seconds, adminKey) {
    const answer = await fetch(`${this.url}/admit/v1/test_clock`, {
      method: "POST",
      headers: { "x-api-key": adminKey, "content-type": "application/json" },
      body: JSON.stringify({ advance_seconds: seconds }),
    });
    assert.equal(answer.status, 200, `the clock did not move: ${answer.status}`);
  }

  get log() {
    return existsSync(this.logFile) ? readFileSync(this.logFile, "utf8") : "";
  }

  /**
   * AC-51: nothing that was handed out stands in the log, whatever its level: no key, no session, and no link of a mail.
   * Without a mail server links are in the log, for whoever runs the server.
   */
  async checkLog() {
    for (const mail of (await this.sink?.mails()) ?? []) {
      for (const [link] of (mail.text ?? "").matchAll(/https?:\/\/\S+\/(accept|sign-in\/link)\/\S+/g)) this.secrets.add(tokenOf(link));
    }
    const { log } = this;
    assert.match(log, / DEBUG /, "the log is not verbose");
    const shown = [...this.secrets].filter((secret) => secret.length >= 20 && log.includes(secret));
    assert.deepEqual(shown, [], "AC-51: the log shows a secret");
  }

  lastLogLines() {
    const told = this.log.split("\n").filter((line) => !/ (TRACE|DEBUG) /.test(line));
    const lines = told.slice(-LOG_LINES_SHOWN).join("\n");
    return `--- log of admit on ${this.url}\n${lines}\n---`;
  }

  /** Shows the end of the log beside a failed test: call it in `afterEach(server.logWhenFailed)`. */
  logWhenFailed = (context) => {
    if (context?.error ?? context?.passed === false) console.error(this.lastLogLines());
  };
}
