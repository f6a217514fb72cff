/** The pages and dialogs the other browser tests pass by: what they say, and that everybody can use them. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { acceptByForm, acceptLinkIn } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const DAYS_21 = 21 * 86_400;

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

/** Invites somebody through the API and returns the mailed link. */
async function invite(name, role = "user") {
  const earlier = (await stage.sink.mails(`${name}@${domain}`)).length;
  await api.invites.create({ email: `${name}@${domain}`, role });
  return acceptLinkIn(await stage.sink.waitForMail(`${name}@${domain}`, { about: "/accept/", count: earlier + 1 }));
}

async function administrator() {
  const ada = await stage.visitor();
  await ada.signIn(`ada@${domain}`);
  await ada.openMembers(acme);
  return ada;
}

test("an expired invitation can be sent again from the list", async () => {
  const oldLink = await invite("grace");
  await stage.admit.advance(DAYS_21, acme.adminKey);
  const ada = await administrator();

  await ada.sees(ada.row(`grace@${domain}`).getByText("Expired", { exact: true }));
  await ada.checkPage("members with an expired invitation");
  await ada.row(`grace@${domain}`).getByRole("button", { name: "Invite again" }).click();
  await ada.sees(ada.row(`grace@${domain}`).getByText("Pending", { exact: true }));

  const newLink = acceptLinkIn(await stage.sink.waitForMail(`grace@${domain}`, { about: "/accept/", count: 2 }));
  const grace = await stage.visitor();
  await grace.open(oldLink);
  assert.equal(await grace.button("Accept invitation").count(), 0);
  await grace.checkPage("expired invitation");
  await grace.open(newLink);
  await grace.sees(grace.button("Accept invitation"));
});

test("whoever holds a dead invitation can ask for a new one", async () => {
  const link = await invite("grace");
  await stage.admit.advance(DAYS_21, acme.adminKey);
  const grace = await stage.visitor();

  await grace.open(link);
  await grace.button("Ask for a new one").click();
  await grace.seesNo(grace.button("Ask for a new one"));
  await grace.checkPage("asked for a new invitation");

  const told = await stage.sink.waitForMail(`ada@${domain}`, { about: `grace@${domain}` });
  assert.doesNotMatch(told.text, /\/accept\//);
});

test("a link nobody ever got is explained", async () => {
  const somebody = await stage.visitor();

  const status = await somebody.open("/accept/this-is-no-token");

  assert.equal(status, 404);
  assert.equal(await somebody.button("Accept invitation").count(), 0);
  await somebody.checkPage("unknown invitation");
});

test("signed in as somebody else, both addresses are named and switching is offered", async () => {
  const link = await invite("grace");
  const ada = await administrator();

  await ada.open(link);

  const words = await ada.words();
  assert.ok(words.includes(`ada@${domain}`));
  assert.ok(words.includes(`grace@${domain}`));
  assert.equal(await ada.button("Accept invitation").count(), 0);
  await ada.checkPage("signed in as somebody else");
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), [`grace@${domain}`]);
});

test("results tell members, open invitations and repeated addresses apart", async () => {
  await invite("grace");
  const ada = await administrator();

  await ada.button("+ Invite").click();
  const typed = `ADA@${domain}\ngrace@${domain}\nedsger@${domain}`;
  await ada.dialog().getByLabel("Email addresses").fill(typed);
  await ada.dialog().getByRole("button", { name: "Send invites" }).click();

  await ada.sees(ada.row(new RegExp(`ada@${domain}`, "i"), ada.dialog()).getByText("Already a member"));
  await ada.sees(ada.row(`grace@${domain}`, ada.dialog()).getByText("Already invited"));
  await ada.sees(ada.row(`edsger@${domain}`, ada.dialog()).getByText("Invited", { exact: true }));
  await ada.checkPage("mixed results");
});

test("the 51st address is over the limit and the first 50 are invited", async () => {
  const ada = await administrator();
  const people = Array.from({ length: 51 }, (_, index) => `person${String(index).padStart(2, "0")}@${domain}`);

  await ada.button("+ Invite").click();
  await ada.dialog().getByLabel("Email addresses").fill(people.join(", "));
  await ada.dialog().getByRole("button", { name: "Send invites" }).click();

  await ada.sees(ada.row(people[50], ada.dialog()).getByText("Over the limit of 50"));
  assert.deepEqual(await emails(api.invites.list({ limit: 100 })), people.slice(0, 50));
  assert.match(await ada.dialog().getByLabel("Email addresses").inputValue(), new RegExp(people[50]));
});

test("the dialog gives the focus back to the button that opened it, and keys are enough", async () => {
  const ada = await administrator();

  await ada.button("+ Invite").focus();
  await ada.page.keyboard.press("Enter");
  await ada.sees(ada.dialog().getByLabel("Email addresses"));
  assert.ok(await ada.dialog().evaluate((dialog) => dialog.contains(document.activeElement)));
  await ada.page.keyboard.press("Escape");

  await ada.seesNo(ada.dialog());
  assert.ok(await ada.button("+ Invite").evaluate((button) => button === document.activeElement));
});

test("members are searched and filtered by role and status", async () => {
  await acceptByForm(await invite("grace", "developer"), "Grace Hopper");
  await invite("edsger", "billing");
  const ada = await administrator();
  const list = `/organizations/${acme.id}/settings/members`;
  const shows = async (query, present, absent) => {
    await ada.open(`${list}?${query}`);
    await ada.sees(ada.heading("Members"));
    for (const name of present) assert.equal(await ada.row(`${name}@${domain}`).count(), 1, `${query} shows ${name}`);
    for (const name of absent) assert.equal(await ada.row(`${name}@${domain}`).count(), 0, `${query} hides ${name}`);
  };

  await shows("", ["ada", "grace", "edsger"], []);
  await shows("search=hopper", ["grace"], ["ada", "edsger"]);
  await shows("role=billing", ["edsger"], ["ada", "grace"]);
  await shows("status=active", ["ada", "grace"], ["edsger"]);
  await shows("status=pending", ["edsger"], ["ada", "grace"]);
  await shows("search=nobody-is-called-that", [], ["ada", "grace", "edsger"]);
  await ada.checkPage("nothing found");
});

test("a role is changed and a member removed", async () => {
  await acceptByForm(await invite("grace", "user"), "Grace Hopper");
  const [grace] = (await api.users.list({ email: `grace@${domain}` })).data;
  const ada = await administrator();
  const member = `/organizations/${acme.id}/settings/members/${grace.id}`;

  await ada.open(`${member}/role`);
  await ada.checkPage("change of role");
  await ada.field("Role").selectOption("billing");
  await ada.page.locator("form").filter({ has: ada.field("Role") }).locator("button[type=submit], button:not([type])").click();
  await ada.sees(ada.heading("Members"));
  assert.equal((await api.users.retrieve(grace.id)).role, "billing");

  await ada.open(`${member}/remove`);
  await ada.checkPage("removal");
  await ada.page.getByRole("button", { name: /^remove/i }).click();
  await ada.sees(ada.heading("Members"));
  assert.deepEqual(await emails(api.users.list()), [`ada@${domain}`]);
});

test("a plain member manages nobody", async () => {
  const grace = await stage.visitor();
  await invite("grace");
  await grace.acceptInvitation(`grace@${domain}`, "Grace Hopper");
  await invite("edsger");

  await grace.open(`/organizations/${acme.id}/settings/members`);

  assert.equal(await grace.button("+ Invite").count(), 0);
  assert.equal(await grace.page.getByRole("button", { name: /revoke invitation/i }).count(), 0);
  assert.ok((await grace.open(`/organizations/${acme.id}/settings/members/invite`)) >= 400);
});

test("the owner of an enterprise organization invites with its own roles", async () => {
  const globex = await stage.admit.createOrganization({
    name: "Globex",
    kind: "enterprise",
    adminEmail: `olga@${domain}`,
    adminName: "Olga",
  });
  const olga = await stage.visitor();
  await olga.signIn(`olga@${domain}`);
  await olga.openMembers(globex);

  await olga.button("+ Invite").click();
  await olga.sees(olga.dialog());
  const offered = await olga.dialog().getByLabel("Role").locator("option").evaluateAll((all) => all.map((one) => one.value));

  assert.ok(offered.includes("user") && offered.includes("managed"), `offered: ${offered}`);
  assert.ok(!offered.includes("developer") && !offered.includes("admin"), `offered: ${offered}`);
  await olga.checkPage("members of an enterprise organization");
});
