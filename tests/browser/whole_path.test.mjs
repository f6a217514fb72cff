/** The whole path in a browser: set up, invite three with a bad address among them, accept, revoke. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptLinkIn, waitUntil } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const stage = setTheStage();

test("from an empty server to a member, and a revoked invitation whose link is dead", async () => {
  const { admit, sink } = stage;
  const ada = await stage.visitor();

  // With no organization yet, the server prints a one-time link to set one up.
  const setUpLink = await waitUntil("the set-up link", () => admit.log.match(/http:\/\/[^\s"]+\/setup\/[^\s"]+/)?.[0], {
    otherwise: () => admit.lastLogLines(),
  });
  assert.ok(setUpLink.startsWith(`${admit.url}/setup/`));
  await ada.open(setUpLink);
  await ada.checkPage("set-up");
  await ada.field(/organization.* name/i).fill("Analytical Engines");
  await ada.field(/your name/i).fill("Ada Lovelace");
  await ada.field(/your email/i).fill("ada@engines.test");
  await ada.field(/your email/i).press("Enter");

  // The admin key is shown now and never again.
  const shown = ada.page.getByText(/sk-ant-admin01-[\w-]+/).or(ada.page.locator("input[value^=sk-ant-admin01-]"));
  await ada.sees(shown);
  await ada.checkPage("admin key");
  const adminKey = (await ada.page.content()).match(/sk-ant-admin01-[\w-]+/)[0];
  const api = stage.api(adminKey);
  assert.equal((await api.retrieve()).name, "Analytical Engines");
  await ada.page.getByRole("link", { name: "Continue to Members" }).or(ada.button("Continue to Members")).click();

  // Members: only the administrator, who is signed in.
  await ada.sees(ada.heading("Members"));
  await ada.sees(ada.row("ada@engines.test"));
  await ada.checkPage("members, only one");
  assert.ok(!(await ada.page.content()).includes(adminKey));
  const membersUrl = ada.page.url();

  // Three people and something that is no address, pasted as people paste.
  await ada.button("+ Invite").click();
  await ada.sees(ada.dialog());
  await ada.checkPage("invite dialog");
  const addresses = "grace@engines.test, Edsger Dijkstra <edsger@engines.test>\nnot-an-address\nbarbara@engines.test";
  await ada.dialog().getByLabel("Email addresses").fill(addresses);
  await ada.dialog().getByLabel("Role").selectOption("developer");
  await ada.dialog().getByRole("button", { name: "Send invites" }).click();

  // Each address has its own result, and the bad one can be corrected.
  for (const [address, result] of [
    ["grace@engines.test", "Invited"],
    ["edsger@engines.test", "Invited"],
    ["not-an-address", "Not an email address"],
    ["barbara@engines.test", "Invited"],
  ]) {
    await ada.sees(ada.row(address, ada.dialog()).getByText(result));
  }
  await ada.checkPage("results of inviting");
  assert.match(await ada.dialog().getByLabel("Email addresses").inputValue(), /not-an-address/);
  await ada.page.keyboard.press("Escape");
  await ada.seesNo(ada.dialog());

  const invited = ["barbara@engines.test", "edsger@engines.test", "grace@engines.test"];
  assert.deepEqual(await emails(api.invites.list()), invited);
  await ada.open(membersUrl);
  for (const address of invited) await ada.sees(ada.row(address).getByText("Pending", { exact: true }));
  await ada.checkPage("members with pending invitations");

  // Grace reads her mail and accepts in a browser of her own.
  const mails = await Promise.all(invited.map((address) => sink.waitForMail(address, { about: "/accept/" })));
  const links = Object.fromEntries(invited.map((address, index) => [address, acceptLinkIn(mails[index])]));
  assert.equal((await sink.mails()).length, 3, "nobody else got mail");
  const grace = await stage.visitor();
  await grace.open(links["grace@engines.test"]);
  const page = await grace.words();
  assert.match(page, /Analytical Engines/);
  assert.match(page, /Ada Lovelace/);
  assert.match(page, /Developer/i);
  await grace.checkPage("accept");
  await grace.field("Your name").fill("Grace Hopper");
  await grace.button("Accept invitation").click();
  await grace.sees(grace.heading("Welcome to Analytical Engines"));
  await grace.checkPage("after accepting");

  // Both lists are right, in the Console and for the API.
  assert.deepEqual(await emails(api.users.list()), ["ada@engines.test", "grace@engines.test"]);
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), invited.slice(0, 2));
  assert.deepEqual(await emails(api.invites.list({ statuses: ["accepted"] })), ["grace@engines.test"]);
  await ada.page.reload();
  await ada.sees(ada.row("Grace Hopper"));
  assert.doesNotMatch(await ada.words(ada.row("Grace Hopper")), /Pending/);
  await ada.sees(ada.row("edsger@engines.test").getByText("Pending", { exact: true }));

  // Ada revokes one invitation.
  const trash = ada.button("Revoke invitation for edsger@engines.test");
  await trash.click();
  await ada.sees(ada.dialog().getByText("Revoke invitation?"));
  await ada.checkPage("revoke dialog");
  await ada.dialog().getByRole("button", { name: "Cancel" }).click();
  await ada.seesNo(ada.dialog());
  assert.equal((await emails(api.invites.list({ statuses: ["pending"] }))).length, 2, "cancelling revokes nothing");
  await trash.click();
  await ada.dialog().getByRole("button", { name: "Revoke", exact: true }).click();
  await ada.seesNo(trash);
  assert.deepEqual(await emails(api.invites.list({ statuses: ["pending"] })), ["barbara@engines.test"]);

  // The revoked link is dead, and so are the used one and the set-up link; the third one still lives.
  const edsger = await stage.visitor();
  await edsger.open(links["edsger@engines.test"]);
  assert.equal(await edsger.button("Accept invitation").count(), 0);
  await edsger.checkPage("revoked invitation");
  await edsger.open(links["grace@engines.test"]);
  assert.equal(await edsger.button("Accept invitation").count(), 0);
  await edsger.open(setUpLink);
  assert.equal(await edsger.field(/organization.* name/i).count(), 0);
  await edsger.open(links["barbara@engines.test"]);
  await edsger.sees(edsger.button("Accept invitation"));
  assert.deepEqual(await emails(api.users.list()), ["ada@engines.test", "grace@engines.test"]);
});
