/** The list of members when it is long: pages in both directions, search, filters, and what is done to one of many. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { acceptByForm } from "../harness/admit.mjs";
import { emails, setTheStage } from "./stage.mjs";

const COUNT = 120;
const ROLES = ["user", "developer", "billing"];

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" }, prepare: fillTheOrganization });
const address = (number) => `person${String(number).padStart(3, "0")}@many.test`;
let acme;
let api;
let signedIn;

async function fillTheOrganization() {
  acme = await stage.admit.createOrganization({ adminEmail: "ada@many.test" });
  api = stage.api(acme.adminKey);
  const native = (path, body) =>
    fetch(`${stage.admit.url}/admit/v1/${path}`, {
      method: "POST",
      headers: { "x-api-key": acme.adminKey, "content-type": "application/json" },
      body: JSON.stringify(body),
    }).then((answer) => answer.json());
  await native("organization/settings", { invite_links_allowed: true });
  for (let number = 0; number < COUNT; number += 1) {
    const invite = { email: address(number), role: ROLES[number % ROLES.length], send_email: false };
    await acceptByForm((await native("invites", invite)).link, `Person Number ${number}`);
  }
  await api.invites.create({ email: "waiting@many.test", role: "billing" });
  const ada = await stage.visitor();
  await ada.signIn("ada@many.test");
  signedIn = await ada.context.storageState();
}

async function administrator() {
  const ada = await stage.visitor({ storageState: signedIn });
  await ada.openMembers(acme);
  return ada;
}

/** The addresses of the rows that are shown, from the top. */
const shown = async (visitor) => {
  const rows = await visitor.page.locator("tbody tr th").allInnerTexts();
  return rows.map((words) => words.match(/\S+@\S+/)[0]);
};

/** Follows "Next" or "Previous" as long as there is one; the addresses of each page. */
async function follow(visitor, name) {
  const pages = [await shown(visitor)];
  for (const link = visitor.page.getByRole("link", { name }); await link.count(); ) {
    await Promise.all([visitor.page.waitForEvent("load"), link.click()]);
    pages.push(await shown(visitor));
  }
  return pages;
}

test("pages lead through everybody, invitations first and the newest first, and back the same way", async () => {
  const ada = await administrator();
  const everybody = Array.from({ length: COUNT }, (_, number) => address(COUNT - 1 - number));

  const forth = await follow(ada, "Next");
  const back = await follow(ada, "Previous");

  assert.deepEqual(forth.flat(), ["waiting@many.test", ...everybody, "ada@many.test"]);
  assert.deepEqual(back.reverse(), forth);

  await ada.page.getByRole("columnheader", { name: "Since" }).getByRole("link").click();
  await ada.sees(ada.page.locator("th[aria-sort=ascending]"));
  assert.deepEqual((await shown(ada)).slice(0, 3), ["waiting@many.test", "ada@many.test", address(0)]);
  await ada.page.getByRole("searchbox").fill("number 11");
  await ada.sees(ada.page.getByText("11 people shown"));
  assert.deepEqual((await shown(ada)).slice(0, 2), [11, 110].map(address), "what is searched for stays in that order");
  await ada.page.getByRole("searchbox").fill("");
  await ada.sees(ada.page.getByText("50 people shown"));
  assert.match(await ada.words(), /121 members, 1 open invitation/);
});

test("the search finds by name and address as one types, and its pages keep it", async () => {
  const ada = await administrator();

  await ada.page.getByRole("searchbox", { name: "Search members" }).fill("number 11");
  await ada.sees(ada.page.getByText("11 people shown"));
  assert.deepEqual(await shown(ada), [119, 118, 117, 116, 115, 114, 113, 112, 111, 110, 11].map(address));
  assert.match(ada.page.url(), /search=number/);
  await ada.page.reload();
  assert.equal((await shown(ada)).length, 11);
  await ada.checkPage("members that were searched for");

  await ada.page.getByRole("searchbox", { name: "Search members" }).fill("PERSON0");
  await ada.sees(ada.page.getByText("50 people shown on this page"));
  assert.equal((await follow(ada, "Next")).flat().length, 100);

  await ada.page.getByRole("searchbox", { name: "Search members" }).fill("nobody is called that");
  await ada.sees(ada.heading("Nobody matches"));
  await ada.checkPage("nothing found");
  await ada.page.getByRole("link", { name: "Show everybody" }).click();
  await ada.sees(ada.row("waiting@many.test"));
});

test("the list is filtered by role and status, together with the search", async () => {
  const ada = await administrator();

  await ada.page.getByLabel("Filter by access").selectOption("billing");
  await ada.sees(ada.page.getByText("41 people shown"));
  await ada.page.getByLabel("Filter by status").selectOption("pending");
  await ada.sees(ada.page.getByText("1 person shown"));
  assert.deepEqual(await shown(ada), ["waiting@many.test"]);
  await ada.page.getByLabel("Filter by status").selectOption("active");
  await ada.sees(ada.page.getByText("40 people shown"));
  await ada.page.getByRole("searchbox").fill("person00");
  await ada.sees(ada.page.getByText("3 people shown"));
  assert.deepEqual(await shown(ada), [8, 5, 2].map(address));
  await ada.page.getByLabel("Filter by status").selectOption("expired");
  await ada.sees(ada.heading("Nobody matches"));
});

test("only the invite dialog has a field called Role, and only the badge of an invitation says Pending", async () => {
  const ada = await administrator();

  await ada.button("+ Invite").click();
  await ada.sees(ada.dialog());

  assert.equal(await ada.page.getByRole("combobox", { name: "Role" }).count(), 1);
  assert.equal(await ada.page.getByLabel("Role").count(), 1);
  assert.equal(await ada.page.getByText("Pending").count(), 1);
});

test("a role is changed in a dialog, and the filters stay", async () => {
  const ada = await administrator();
  await ada.page.getByRole("searchbox").fill(address(6));
  await ada.sees(ada.page.getByText("1 person shown"));

  await ada.row(address(6)).getByRole("button", { name: /^User \(change role/ }).click();
  await ada.sees(ada.dialog().getByRole("heading", { name: "Change role" }));
  const help = ada.dialog().getByRole("link", { name: "Help (opens in a new tab)" });
  assert.match(await help.getAttribute("href"), /^\/help\/changing-roles-and-removing-members\?.*#changing-a-role$/);
  await ada.checkPage("change of role");
  await ada.dialog().getByRole("radio", { name: /^Billing/ }).check();
  await ada.dialog().getByRole("button", { name: "Change role" }).click();

  await ada.sees(ada.page.getByText("The role was changed."));
  await ada.sees(ada.row(address(6)).getByText("Billing"));
  assert.deepEqual(await shown(ada), [address(6)]);
  const [changed] = (await api.users.list({ email: address(6) })).data;
  assert.equal(changed.role, "billing");
});

test("the roles of chosen members are changed together, each with its result, and all members are exported", async () => {
  const ada = await administrator();
  await ada.page.getByRole("searchbox").fill("person01");
  await ada.sees(ada.page.getByText("10 people shown"));
  for (const number of [11, 12]) await ada.page.getByRole("checkbox", { name: `Choose ${address(number)}` }).check();

  await ada.button("Change roles").click();
  await ada.sees(ada.dialog().getByRole("heading", { name: "Change roles" }));
  await ada.checkPage("change of several roles");
  await ada.dialog().getByRole("radio", { name: /^Developer/ }).check();
  await ada.dialog().getByRole("button", { name: "Change roles" }).click();
  await ada.sees(ada.row(address(12), ada.dialog()).getByText("Role changed"));
  for (const number of [11, 12]) {
    const [changed] = (await api.users.list({ email: address(number) })).data;
    assert.equal(changed.role, "developer");
  }
  await ada.dialog().getByRole("button", { name: "Done" }).click();

  const [download] = await Promise.all([
    ada.page.waitForEvent("download"),
    ada.page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  assert.equal(lines.length, 1 + 10);
  assert.ok(lines.some((line) => line.includes(`"${address(11)}","Person Number 11","developer"`)));
});

test("a member is removed after being asked, and is signed in to nothing any more", async () => {
  await api.invites.create({ email: "leaving@many.test", role: "user" });
  const leaving = await stage.visitor();
  await leaving.acceptInvitation("leaving@many.test", "Leaving Soon");
  const ada = await administrator();

  await ada.button("Remove leaving@many.test").click();
  await ada.sees(ada.dialog().getByRole("heading", { name: "Remove member?" }));
  await ada.checkPage("removal");
  await ada.dialog().getByRole("button", { name: "Cancel" }).click();
  await ada.seesNo(ada.dialog());
  assert.deepEqual(await emails(api.users.list({ email: "leaving@many.test" })), ["leaving@many.test"]);
  await ada.button("Remove leaving@many.test").click();
  await ada.dialog().getByRole("button", { name: "Remove", exact: true }).click();

  await ada.sees(ada.page.getByText("The member was removed."));
  await ada.seesNo(ada.row("leaving@many.test"));
  assert.deepEqual(await emails(api.users.list({ email: "leaving@many.test" })), []);
  assert.equal(await leaving.open(`/organizations/${acme.id}`), 404);
  await leaving.open("/");
  await leaving.sees(leaving.heading("No organization yet"));
  await leaving.checkPage("no organization");
});
