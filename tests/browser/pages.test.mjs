/** The pages and dialogs the other browser tests pass by: what they say, and that everybody can use them. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { acceptLinkIn, codeIn, waitUntil } from "../harness/admit.mjs";
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

test("an expired invitation that nobody renews is removed from the list, and stays expired for programs", async () => {
  await invite("grace");
  await stage.admit.advance(DAYS_21, acme.adminKey);
  const ada = await administrator();

  await ada.button(`Remove expired invitation for grace@${domain}`).click();
  await ada.sees(ada.dialog().getByRole("heading", { name: "Remove expired invitation?" }));
  await ada.checkPage("removal of an expired invitation");
  await ada.dialog().getByRole("button", { name: "Remove", exact: true }).click();

  await ada.sees(ada.page.getByText("The expired invitation was removed from the list."));
  await ada.seesNo(ada.row(`grace@${domain}`));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["expired"] })), [`grace@${domain}`]);
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

test("declining is asked first, and can be taken back until then", async () => {
  const link = await invite("grace");
  const grace = await stage.visitor();

  await grace.open(link);
  await grace.button("Decline").click();
  await grace.sees(grace.heading("Decline this invitation?"));
  await grace.checkPage("decline?");
  await grace.page.getByRole("link", { name: "Back to the invitation" }).click();
  await grace.sees(grace.button("Accept invitation"));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), [`grace@${domain}`]);
  await grace.button("Decline").click();
  await grace.sees(grace.heading("Decline this invitation?"));
  await grace.button("Decline").click();

  await grace.sees(grace.heading("You declined the invitation"));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), []);
});

test("a link nobody ever got is explained", async () => {
  const somebody = await stage.visitor();

  const status = await somebody.open("/accept/this-is-no-token");

  assert.equal(status, 404);
  assert.equal(await somebody.button("Accept invitation").count(), 0);
  await somebody.checkPage("unknown invitation");
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

test("a plain member is welcomed to a page of their own and manages nobody", async () => {
  const grace = await stage.visitor();
  await invite("grace", "developer");
  await grace.acceptInvitation(`grace@${domain}`, "Grace Hopper");
  await grace.sees(grace.heading("Welcome to Acme"));
  assert.match(await grace.words(), /Your role Developer/);
  await grace.checkPage("start page of a member");
  assert.equal(await grace.open("/"), 200);
  await grace.sees(grace.heading("Welcome to Acme"));
  await invite("edsger");

  assert.equal(await grace.open(`/organizations/${acme.id}/settings/members`), 403);
  await grace.sees(grace.heading("This page is for administrators"));
  await grace.checkPage("members, for somebody who doesn't manage them");
  assert.doesNotMatch(await grace.words(), /edsger|ada@/);
  assert.equal(await grace.button("+ Invite").count(), 0);
  assert.equal(await grace.open(`/organizations/${acme.id}/settings/members/invite`), 403);
  assert.equal(await grace.open(`/organizations/${acme.id}/settings/mailbox`), 403);
});

test("whoever has accepted and opens the mail again arrives in the organization", async () => {
  const link = await invite("grace");
  const grace = await stage.visitor();
  await grace.acceptInvitation(`grace@${domain}`, "Grace Hopper");

  await grace.open(link);

  await grace.sees(grace.heading("Welcome to Acme"));
});

test("a member of two organizations switches between them, and chooses after signing in", async () => {
  const globex = await stage.admit.createOrganization({ name: "Globex", adminEmail: `olga@${domain}` });
  await stage.api(globex.adminKey).invites.create({ email: `ada@${domain}`, role: "user" });
  const link = acceptLinkIn(await stage.sink.waitForMail(`ada@${domain}`, { about: "/accept/" }));
  const ada = await stage.visitor();

  // The invitation's link is not a login: who has an account signs in first, and comes back.
  await ada.open(link);
  await ada.page.getByRole("link", { name: "Sign in to accept" }).click();
  await ada.button("Continue").click();
  const mail = await stage.sink.waitForMail(`ada@${domain}`, { about: "/sign-in/link/" });
  await ada.enter("Six-digit code", codeIn(mail));
  await ada.sees(ada.heading("Join Globex"));
  await ada.checkPage("own invitation");
  await ada.button("Accept invitation").click();
  await ada.sees(ada.heading("Welcome to Globex"));

  await ada.page.locator("summary").filter({ hasText: "Switch organization" }).click();
  await ada.checkPage("switcher");
  await ada.page.getByRole("link", { name: "Acme" }).click();
  await ada.sees(ada.heading("Members"));
  await ada.open("/");
  await ada.checkPage("choice of organizations");
  await ada.page.getByRole("link", { name: "Globex" }).click();
  await ada.sees(ada.heading("Welcome to Globex"));
});

/** Lets the mail server answer every mail to somebody so, invites them, and waits until the list tells it. */
async function inviteInVain(ada, name, reply, told) {
  const answer = { address: `${name}@${domain}`, reply, times: null, after_the_mail: false };
  await fetch(`${stage.sink.httpUrl}/replies`, { method: "POST", body: JSON.stringify(answer) });
  await api.invites.create({ email: `${name}@${domain}`, role: "user" });
  const trouble = ada.row(`${name}@${domain}`).getByText(told);
  await waitUntil(`"${told}" in the list`, async () => {
    await ada.openMembers(acme);
    return (await trouble.count()) > 0;
  });
  return trouble;
}

test("a mail that can't be delivered is told beside its invitation", async () => {
  const ada = await administrator();

  const trouble = await inviteInVain(ada, "grace", "550 5.1.1 No such mailbox", "Mail not delivered");

  await trouble.click();
  await ada.sees(ada.page.getByText("550 5.1.1 No such mailbox"));
  await ada.checkPage("members with a mail that was not delivered", { part: "#people" });
});

test("a mail that is tried again is a caution and no alarm", async () => {
  const ada = await administrator();
  const colour = (locator) => locator.evaluate((element) => getComputedStyle(element).color);

  const delayed = await inviteInVain(ada, "grace", "451 4.7.1 Try again later", "Mail delayed");
  await ada.checkPage("members with a mail that is delayed", { part: "#people" });
  const caution = await colour(delayed);

  assert.equal(caution, await colour(ada.row(`grace@${domain}`).getByText("Pending", { exact: true })));
  const failed = await inviteInVain(ada, "edsger", "550 5.1.1 No such mailbox", "Mail not delivered");
  assert.notEqual(await colour(failed), caution);
});

test("a session that is ended elsewhere signs out there", async () => {
  const ada = await administrator();
  const forgotten = await administrator();

  await ada.open("/account/sessions");
  await ada.page.getByRole("button", { name: /^End session/ }).click();
  await ada.sees(ada.page.getByText("The session was ended."));

  await forgotten.page.reload();
  await forgotten.sees(forgotten.field("Email address"));
  await ada.button("Sign out").first().click();
  await ada.sees(ada.field("Email address"));
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
