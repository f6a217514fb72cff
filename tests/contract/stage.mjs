/** Plays what a case is given, for node; the steps are described in `stage.py`. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import { acceptByForm, acceptLinkIn, signInLinkIn } from "../harness/admit.mjs";

const REFERENCE = /\$(\w+(?:\.\w+)*)/g;
/** One secret does for all programs here: none of them has anything to hide. */
const VERIFIER = "stage".repeat(10);
let number = 0;

export class Stage {
  static async of(server, sink, kind, credential) {
    const stage = new Stage(server, sink, credential);
    await stage.#addOrganization(kind, "organization");
    return stage;
  }

  constructor(server, sink, credential = "$organization.admin_key") {
    this.writtenCredential = credential;
    this.server = server;
    this.sink = sink;
    this.domain = `stage${(number += 1)}.test`;
    this.kept = { domain: this.domain };
    this.joined = {};
    this.sessions = {};
  }

  /** What the case's calls are made with. */
  get credential() {
    return this.fillIn(this.writtenCredential);
  }

  async play(steps = []) {
    for (const written of steps) {
      const step = this.fillIn(written);
      const outcome = await this.#step(step, this.kept[step.in ?? "organization"]);
      if (step.as) this.kept[step.as] = outcome;
    }
  }

  /** The value with every `$name` in it replaced by what was kept under that name. */
  fillIn(value) {
    if (Array.isArray(value)) return value.map((inner) => this.fillIn(inner));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.fillIn(inner)]));
    }
    if (typeof value !== "string") return value;
    const [whole, path] = value.match(/^\$(\w+(?:\.\w+)*)$/) ?? [];
    return whole ? this.#lookUp(path) : value.replace(REFERENCE, (_, inner) => this.#lookUp(inner));
  }

  #lookUp(path) {
    const found = path.split(".").reduce((inner, name) => inner?.[name], this.kept);
    assert.notEqual(found, undefined, `nothing was kept as ${path}`);
    return found;
  }

  async #step(step, organization) {
    if (step.organization) return this.#addOrganization(step.organization, step.as);
    if (step.join) return this.#join(organization, step.join, step.role);
    if (step.token) return void (this.kept[step.token] = await this.#letProgramIn(organization, step.of));
    if (step.appoint) {
      const page = `/organizations/${organization.id}/settings/members/${step.appoint}/role`;
      return void (await this.#sendForm(page, { role: step.role }, await this.#session(organization)));
    }
    if (step.call) return this.#call(organization, step.call, step);
    if (step.advance_seconds) return this.server.advance(step.advance_seconds, organization.admin_key);
    throw new Error(`no such step: ${JSON.stringify(step)}`);
  }

  async #addOrganization(kind, name) {
    const adminEmail = `ada@${name}.${this.domain}`;
    const title = name[0].toUpperCase() + name.slice(1);
    const made = await this.server.createOrganization({ name: title, kind, adminEmail });
    const kept = { id: made.id, admin_key: made.adminKey, admin_email: adminEmail, sign_in_url: made.signInUrl };
    kept.admin = (await this.#call(kept, "GET /v1/organizations/users", {})).data[0].id;
    return (this.kept[name] = kept);
  }

  async #join(organization, name, role) {
    const email = `${name}@${this.domain}`;
    await this.#call(organization, "POST /v1/organizations/invites", { with: { email, role } });
    const mail = await this.sink.waitForMail(email, { about: "/accept/" });
    await acceptByForm(acceptLinkIn(mail), name[0].toUpperCase() + name.slice(1));
    this.joined[name] = email;
    const found = await this.#call(organization, `GET /v1/organizations/users?email=${email}`, {});
    this.kept[name] = found.data[0].id;
  }

  /** The cookies of somebody who joined, or of the first administrator, who sign in with a link. */
  async #session(organization, name = organization.id) {
    if (!this.sessions[name]) {
      const link = this.joined[name] ? await this.#mailedSignInLink(this.joined[name]) : organization.sign_in_url;
      this.sessions[name] = cookiesOf(await this.#sendForm("/sign-in/link", { token: link.split("/").at(-1) }));
    }
    return this.sessions[name];
  }

  /** To let a program in takes a sign-in, and who has accepted an invitation has not signed in. */
  async #mailedSignInLink(email) {
    await this.#sendForm("/sign-in", { email });
    return signInLinkIn(await this.sink.waitForMail(email, { about: "/sign-in/link/" }));
  }

  /** An access token of somebody who is signed in, and allows a program what it asks for. */
  async #letProgramIn(organization, name) {
    const cookies = await this.#session(organization, name);
    const client = { client_id: "admit-cli", redirect_uri: "http://127.0.0.1:49152/callback" };
    const challenge = createHash("sha256").update(VERIFIER).digest("base64url");
    const question = { response_type: "code", code_challenge: challenge, code_challenge_method: "S256" };
    const allowed = { organization_id: organization.id, decision: "approve" };
    const sentBack = await this.#sendForm("/oauth/authorize", { ...client, ...question, ...allowed }, cookies);
    const code = new URL(sentBack.headers.get("location")).searchParams.get("code");
    const grant = { grant_type: "authorization_code", code_verifier: VERIFIER, code };
    return (await (await this.#sendForm("/oauth/token", { ...client, ...grant })).json()).access_token;
  }

  async #sendForm(path, fields, cookie = "") {
    const headers = { "sec-fetch-site": "same-origin", origin: this.server.url, cookie };
    const body = new URLSearchParams(fields);
    const answer = await fetch(this.server.url + path, { method: "POST", headers, body, redirect: "manual" });
    assert.ok(answer.status < 400, `${path}: ${answer.status}`);
    return answer;
  }

  /** The case's own as soon as it is there, and the admin key until then and elsewhere. */
  #credentialOf(organization) {
    const isThere = this.writtenCredential.slice(1) in this.kept && organization === this.kept.organization;
    return isThere ? this.credential : organization.admin_key;
  }

  async #call(organization, call, step) {
    const [, method, path] = call.match(/^(\w+) (.*)$/);
    const content = step.with && { "content-type": "application/json" };
    const headers = { "x-api-key": step.credential ?? this.#credentialOf(organization), ...content, ...step.headers };
    const body = step.with && JSON.stringify(step.with);
    const answer = await fetch(this.server.url + path, { method, headers, body });
    const text = await answer.text();
    assert.equal(answer.status, step.status ?? 200, `${call}: ${text}`);
    assertIsPartOf(step.answers ?? {}, JSON.parse(text), call);
    return JSON.parse(text);
  }
}

/** What a browser would send back of the cookies that were set. */
function cookiesOf(answer) {
  const given = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return given.filter((cookie) => !cookie.endsWith("=")).join("; ");
}

/** What of the wanted is not found: an object may have more fields, a list must be as long. */
export function assertIsPartOf(wanted, found, where = "answer") {
  if (Array.isArray(wanted)) {
    assert.equal(found?.length, wanted.length, `${where}: ${JSON.stringify(found)}`);
    wanted.forEach((inner, position) => assertIsPartOf(inner, found[position], `${where}[${position}]`));
  } else if (wanted !== null && typeof wanted === "object") {
    for (const [name, inner] of Object.entries(wanted)) assertIsPartOf(inner, found?.[name], `${where}.${name}`);
  } else {
    assert.deepEqual(found, wanted, where);
  }
}
