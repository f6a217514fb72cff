/** Pages that are open while somebody else does something. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ prepare: openMembers });
let acme;
let api;
let signedIn;

async function openMembers() {
  acme = await stage.admit.createOrganization({ adminEmail: "ada@live.test" });
  api = stage.api(acme.adminKey);
  const ada = await stage.visitor();
  await ada.signIn("ada@live.test");
  signedIn = await ada.context.storageState();
}

async function administrator() {
  const ada = await stage.visitor({ storageState: signedIn });
  const listens = ada.page.waitForResponse((response) => new URL(response.url()).pathname.endsWith("/changes"));
  await ada.openMembers(acme);
  await listens;
  return ada;
}

test("an invitation that a program sends and takes back comes and goes without a reload", async () => {
  const ada = await administrator();
  await ada.page.evaluate(() => { globalThis.wasReloaded = false; });

  const { id } = await api.invites.create({ email: "grace@live.test", role: "user" });
  await ada.sees(ada.row("grace@live.test").getByText("Pending", { exact: true }));

  await api.invites.delete(id);
  await ada.row("grace@live.test").waitFor({ state: "detached" });
  assert.equal(await ada.page.evaluate(() => globalThis.wasReloaded), false);
});

test("who works in the list keeps the focus when it changes, and what is typed into the search stays", async () => {
  await api.invites.create({ email: "joan@live.test", role: "user" });
  const ada = await administrator();
  const revoke = ada.row("joan@live.test").getByRole("button", { name: "Revoke" });
  await revoke.focus();

  await api.invites.create({ email: "radia@live.test", role: "user" });
  await ada.sees(ada.row("radia@live.test"));
  assert.ok(await revoke.evaluate((button) => button === button.ownerDocument.activeElement));

  const search = ada.page.getByRole("searchbox");
  await search.fill("joan");
  await ada.row("radia@live.test").waitFor({ state: "detached" });
  await api.invites.create({ email: "joanna@live.test", role: "user" });
  await ada.sees(ada.row("joanna@live.test"));
  assert.equal(await search.inputValue(), "joan");
});
