/** The abuse cases that only a real browser can judge, each named by its id. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { acceptLinkIn, codeIn, signInLinkIn } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const ELSEWHERE = "http://elsewhere.test/";
const FRAMEABLE = "http://elsewhere.test/frameable";

const stage = setTheStage();
let acme;
let api;
let domain;
let number = 0;

beforeEach(async () => {
  domain = `company${(number += 1)}.test`;
  acme = await stage.admit.createOrganization({ adminEmail: `ada@${domain}` });
  api = stage.api(acme.adminKey);
});

/** Invites grace through the API and returns the mailed link. */
async function invitationLink() {
  await api.invites.create({ email: `grace@${domain}`, role: "user" });
  return acceptLinkIn(await stage.sink.waitForMail(`grace@${domain}`, { about: "/accept/" }));
}

/** Asks for a sign-in mail for an address and returns it. */
async function askToSignIn(visitor, email) {
  await visitor.open("/sign-in");
  await visitor.enter("Email address", email);
  await visitor.sees(visitor.field("Six-digit code"));
  return stage.sink.waitForMail(email, { about: "/sign-in/link/" });
}

// That no request leaves our origin, and no referrer holds a token, is noticed by every visitor of every test.
test("ac_12 the token is gone from the address bar and the history before another page loads", async () => {
  const link = await invitationLink();
  const token = link.split("/").at(-1);
  const grace = await stage.visitor();
  const requested = [];
  grace.context.on("request", (request) => requested.push(request.url()));

  await grace.open(link);
  await grace.sees(grace.button("Accept invitation"));
  assert.equal(grace.page.url(), `${stage.admit.url}/accept`);
  assert.equal(requested.filter((url) => url.includes(token)).length, 1, "only the link itself is asked for");

  await grace.field("Your name").fill("Grace Hopper");
  await grace.button("Accept invitation").click();
  await grace.sees(grace.heading("Welcome to Acme"));
  const history = await grace.page.evaluate(() => navigation.entries().map((entry) => entry.url));
  assert.ok(history.length > 1 && history.every((url) => !url.includes(token)), `history: ${history}`);
  assert.equal(requested.filter((url) => url.includes(token)).length, 1);
  await grace.page.goBack();
  assert.ok(!grace.page.url().includes(token));
});

test("ac_12 without JavaScript no referrer holds the token", async () => {
  const link = await invitationLink();
  const grace = await stage.visitor({ javaScriptEnabled: false });
  const referrers = [];
  grace.context.on("requestfinished", (request) => referrers.push(request.allHeaders().then((headers) => headers.referer)));

  await grace.open(link);
  await grace.field("Your name").fill("Grace Hopper");
  await grace.button("Accept invitation").click();
  await grace.sees(grace.heading("Welcome to Acme"));

  const sent = (await Promise.all(referrers)).filter(Boolean);
  assert.ok(sent.length > 0);
  assert.deepEqual(sent.filter((referrer) => referrer !== `${stage.admit.url}/`), []);
});

test("ac_13 a link that an attacker asked for signs in only whoever presses it, and the attacker gets nothing", async () => {
  const attacker = await stage.visitor({ userAgent: "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0" });
  const mail = await askToSignIn(attacker, `ada@${domain}`);

  const ada = await stage.visitor();
  await ada.open(signInLinkIn(mail));
  const words = await ada.words();
  assert.match(words, new RegExp(`ada@${domain}`));
  assert.match(words, /Asked for \d+ \w+ \d{4} at \d\d:\d\d UTC/);
  assert.match(words, /Firefox on Windows 127\.0\.0\.1/);
  assert.match(words, /asked for in another browser/);
  await ada.checkPage("sign-in link asked for elsewhere");
  await ada.button("Sign in").click();
  await ada.sees(ada.heading("Members"));

  await attacker.open("/account/sessions");
  await attacker.sees(attacker.field("Email address"));
  await attacker.open("/sign-in/code");
  if (await attacker.field("Six-digit code").count()) await attacker.enter("Six-digit code", codeIn(mail));
  await attacker.open(`/organizations/${acme.id}/settings/members`);
  await attacker.sees(attacker.field("Email address"));
});

test("ac_15 signed in as somebody else: refused with both addresses, and switching leads on", async () => {
  const link = await invitationLink();
  const visitor = await stage.visitor();
  await visitor.signIn(`ada@${domain}`);

  await visitor.open(link);
  const words = await visitor.words();
  assert.ok(words.includes(`ada@${domain}`) && words.includes(`grace@${domain}`), words);
  assert.equal(await visitor.button("Accept invitation").count(), 0);
  await visitor.checkPage("signed in as somebody else");
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), [`grace@${domain}`]);

  await visitor.button("Switch account").click();
  await visitor.field("Your name").fill("Grace Hopper");
  await visitor.button("Accept invitation").click();
  await visitor.sees(visitor.heading("Welcome to Acme"));
  assert.deepEqual(await emails(api.users.list()), [`ada@${domain}`, `grace@${domain}`]);
});

test("ac_58 no page is ever shown in a frame, errors and the accept page included", async () => {
  const link = await invitationLink();
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const pages = [link, "/sign-in", "/accept/unknown", "/setup/unknown", "/sign-in/link/unknown", "/nothing-here", "/openapi.json"];

  /** The address a frame on a foreign page ends up with. */
  const framed = async (address) => {
    const host = { contentType: "text/html", body: `<iframe src="${address}"></iframe>` };
    await page.route(ELSEWHERE, (route) => route.fulfill(host), { times: 1 });
    await page.goto(ELSEWHERE);
    return page.frames().find((one) => one !== page.mainFrame()).url();
  };

  await page.route(FRAMEABLE, (route) => route.fulfill({ contentType: "text/html", body: "A page that may be framed" }));
  assert.equal(await framed(FRAMEABLE), FRAMEABLE);
  for (const path of pages) {
    assert.equal(await framed(new URL(path, stage.admit.url).href), "chrome-error://chromewebdata/", path);
  }
  await context.close();
});

test("ac_59 markup in names and user agents is shown as text", async () => {
  const markup = `<img src=x onerror="window.ran=1">`;
  const organization = `Acme "><script>window.ran=1</script> {{7*7}}`;
  const shady = await stage.admit.createOrganization({
    name: organization,
    adminEmail: `eve@${domain}`,
    adminName: `Eve ${markup}`,
  });
  const shadyApi = stage.api(shady.adminKey);
  const eve = await stage.visitor({ userAgent: `<script>window.ran=1</script>` });
  const asText = async (visitor, words, name) => {
    assert.ok((await visitor.page.locator("body").innerText()).includes(words), `${name} shows ${words}`);
    assert.equal(await visitor.page.evaluate(() => window.ran), undefined, `a script ran on ${name}`);
    assert.equal(await visitor.page.locator("img, body script").count(), 0, `${name} has an element out of a name`);
  };

  const signIn = await askToSignIn(eve, `eve@${domain}`);
  await eve.open(signInLinkIn(signIn));
  await asText(eve, "<script>window.ran=1</script>", "sign-in link");
  await eve.button("Sign in").click();
  await eve.sees(eve.heading("Members"));
  await eve.button("+ Invite").click();
  await eve.dialog().getByLabel("Email addresses").fill(`${markup}\ngrace@${domain}`);
  await eve.dialog().getByRole("button", { name: "Send invites" }).click();
  await eve.sees(eve.dialog().getByText("Not an email address"));
  await asText(eve, "<img src=x", "results of inviting");

  const grace = await stage.visitor();
  await grace.open(acceptLinkIn(await stage.sink.waitForMail(`grace@${domain}`, { about: "/accept/" })));
  await asText(grace, organization, "accept");
  await asText(grace, `Eve ${markup}`, "accept");
  await grace.field("Your name").fill(`Grace ${markup}`);
  await grace.button("Accept invitation").click();
  await grace.sees(grace.page.getByText("Welcome to"));
  await asText(grace, organization, "start page");

  const [member] = (await shadyApi.users.list({ email: `grace@${domain}` })).data;
  const list = `/organizations/${shady.id}/settings/members`;
  for (const path of [list, `${list}/${member.id}/role`, `${list}/${member.id}/remove`]) {
    await eve.open(path);
    await asText(eve, `Grace ${markup}`, path);
  }
  await eve.open(`${list}?search=${encodeURIComponent(markup)}&role=${encodeURIComponent(markup)}`);
  assert.equal(await eve.page.getByRole("searchbox").inputValue(), markup);
  await eve.open("/account/sessions");
  await asText(eve, "<script>window.ran=1</script>", "sessions");
});

test("ac_59 markup in the names of what an organization has is shown as text on every page that shows it", async () => {
  const name = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script> {{7*7}}`;

  /** Makes a thing through the API, whose name is markup, and returns its id. */
  const make = async (organization, path, body) => {
    const headers = {
      "x-api-key": organization.adminKey,
      "anthropic-beta": "webhooks-2026-10-07",
      "content-type": "application/json",
    };
    const answer = await fetch(stage.admit.url + path, { method: "POST", headers, body: JSON.stringify(body) });
    const made = await answer.json();
    assert.equal(answer.status, 200, JSON.stringify(made));
    return made.id;
  };

  const workspace = await make(acme, "/v1/organizations/workspaces", { name });
  const key = await make(acme, "/admit/v1/api_keys", { name, workspace_id: workspace });
  const adminKey = await make(acme, "/admit/v1/admin_keys", { name });
  const hook = { url: "https://hooks.example.com/", name, description: name, enabled_events: ["external_key.failed"] };
  const endpoint = await make(acme, "/v1/organizations/webhooks", hook);
  const office = await stage.admit.createOrganization({ kind: "enterprise", adminEmail: `eve@${domain}` });
  const group = await make(office, "/v1/organizations/rbac_groups", { name });
  const role = await make(office, "/admit/v1/custom_roles", { display_name: name, permissions: [] });

  const shownAsText = async (organization, email, paths) => {
    const visitor = await stage.visitor();
    await visitor.signIn(email);
    for (const path of paths) {
      await visitor.open(`/organizations/${organization.id}/settings/${path}`);
      const shown = await visitor.page.evaluate(() =>
        document.body.innerText + [...document.querySelectorAll("input")].map((input) => input.value).join());
      assert.ok(shown.includes("<img src=x onerror"), `${path} shows the name`);
      assert.equal(await visitor.page.evaluate(() => window.ran), undefined, `a script ran on ${path}`);
      assert.equal(await visitor.page.locator("img, body script").count(), 0, `${path} has an element out of a name`);
    }
  };
  await shownAsText(acme, `ada@${domain}`, [
    "workspaces", `workspaces/${workspace}`, `workspaces/${workspace}/edit`, `workspaces/${workspace}/archive`,
    "api-keys", `api-keys/${key}/rename`, `api-keys/${key}/archive`, "admin-keys", `admin-keys/${adminKey}/revoke`,
    "webhooks", `webhooks/${endpoint}`, `webhooks/${endpoint}/edit`, `webhooks/${endpoint}/secret`, "activity",
  ]);
  await shownAsText(office, `eve@${domain}`, [
    "groups", `groups/${group}`, `groups/${group}/rename`, `groups/${group}/delete`, `groups/${group}/roles/add`,
    "custom-roles", `custom-roles/${role}`, `custom-roles/${role}/edit`, `custom-roles/${role}/delete`,
  ]);
});

test("ac_60 an old session is asked to sign in again, over the list as on a page, and comes back to the form", async () => {
  const list = `/organizations/${acme.id}/settings/admin-keys`;
  let asked = 0;
  for (const javaScriptEnabled of [true, false]) {
    const ada = await stage.visitor({ javaScriptEnabled });
    await ada.signIn(`ada@${domain}`);
    await stage.admit.advance(15 * 60, acme.adminKey);
    await ada.open(list);
    await ada.button("+ New admin key").click();
    await ada.sees(ada.heading("Confirm it is you"));
    if (javaScriptEnabled) await ada.checkPage("confirm");
    await ada.button("Send the code").click();
    await ada.sees(ada.field("Six-digit code"));
    const mail = await stage.sink.waitForMail(`ada@${domain}`, { about: "/sign-in/link/", count: (asked += 2) });
    await ada.enter("Six-digit code", codeIn(mail));
    await ada.sees(ada.heading("New admin key"));
    await ada.field("Name").fill("Provisioning");
    await ada.button("Create admin key").click();
    await ada.sees(ada.page.getByText("sk-ant-admin01-"));
  }
});
