/** Settings > Activity: what was done, followed live, searched, looked at and taken along. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" }, prepare: openTheOrganization });
let acme;
let api;
let signedIn;

async function openTheOrganization() {
  acme = await stage.admit.createOrganization({ adminEmail: "ada@acts.test" });
  api = stage.api(acme.adminKey);
  await api.workspaces.create({ name: "Engine" });
  const ada = await stage.visitor();
  await ada.signIn("ada@acts.test");
  signedIn = await ada.context.storageState();
}

async function administrator(options = {}) {
  const ada = await stage.visitor({ storageState: signedIn, ...options });
  await ada.open(`/organizations/${acme.id}/settings/activity`);
  await ada.sees(ada.heading("Activity"));
  return ada;
}

test("what somebody does appears by itself, and its details are shown in a dialog", async () => {
  const ada = await administrator();
  await api.invites.create({ email: "grace@acts.test", role: "developer" });
  const sent = ada.row("grace@acts.test");
  await ada.sees(sent.getByText("Invitation sent"));
  await ada.checkPage("the list of activities");

  const details = sent.getByRole("button", { name: "Details: Invitation sent" });
  await ada.tabTo(details);
  await ada.page.keyboard.press("Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Invitation sent" }));
  await ada.sees(ada.dialog().getByText("org_user_invite_sent"));
  await ada.checkPage("an act");
  await ada.page.keyboard.press("Escape");
  await ada.seesNo(ada.dialog());
  assert.ok(await ada.hasFocus(details));
});

/** The list, without the choices above it. */
const list = (visitor) => visitor.page.locator("#activity");

test("search and filters stand in the address, and the file holds what they let through", async () => {
  const ada = await administrator();
  await ada.page.getByLabel("Filter by kind").selectOption("workspaces");
  await list(ada).getByText("Signed in", { exact: true }).waitFor({ state: "detached" });
  await ada.page.getByRole("searchbox").fill("engine");
  await ada.page.waitForURL(/search=engine/);
  assert.match(ada.page.url(), /kind=workspaces/);
  await ada.sees(ada.row("Workspace created"));
  const [file] = await Promise.all([
    ada.page.waitForEvent("download"),
    ada.page.getByRole("link", { name: "Export as JSON lines" }).click(),
  ]);
  const told = (await readFile(await file.path(), "utf8")).trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(told.map(({ type }) => type), ["platform_workspace_created"]);

  await ada.page.getByLabel("From").fill("2999-01-01");
  await ada.sees(ada.heading("No activity matches"));
  await ada.checkPage("nothing that matches");
});

test("without JavaScript, the list is filtered and an act is a page of its own", async () => {
  const ada = await administrator({ javaScriptEnabled: false });
  await ada.page.getByLabel("Filter by kind").selectOption({ label: "Workspace created" });
  await ada.button("Filter").click();
  await ada.sees(ada.row("Workspace created"));
  assert.equal(await list(ada).getByText("Signed in", { exact: true }).count(), 0);
  await ada.row("Workspace created").getByRole("button").click();
  await ada.sees(ada.heading("Workspace created"));
  await ada.button("Done").click();
  await ada.sees(ada.heading("Activity"));
});
