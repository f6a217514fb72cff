/** Settings > Groups, Custom roles and Service accounts. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptByForm, acceptLinkIn } from "../harness/admit.mjs";
import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" }, prepare: fillTheOrganizations });
let mill;
let acme;
let signedIn;

async function fillTheOrganizations() {
  mill = await stage.admit.createOrganization({ name: "Mill", kind: "enterprise", adminEmail: "ada@mill.test" });
  acme = await stage.admit.createOrganization({ adminEmail: "ada@mill.test" });
  await stage.api(mill.adminKey).invites.create({ email: "grace@mill.test", role: "managed" });
  await acceptByForm(acceptLinkIn(await stage.sink.waitForMail("grace@mill.test", { about: "/accept/" })), "Grace Hopper");
  const ada = await stage.visitor();
  await ada.signIn("ada@mill.test");
  signedIn = await ada.context.storageState();
}

async function administrator(organization, part, options = {}) {
  const ada = await stage.visitor({ storageState: signedIn, ...options });
  await ada.open(`/organizations/${organization.id}/settings/${part}`);
  return ada;
}

test("keys are enough to make a custom role, to give it to a group and to fill the group", async () => {
  const ada = await administrator(mill, "custom-roles");
  const { keyboard } = ada.page;
  await ada.checkPage("the list of custom roles");
  await ada.tabTo(ada.button("+ New custom role"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog());
  await ada.checkPage("a new custom role");
  assert.ok(await ada.hasFocus(ada.dialog().getByLabel("Name")));
  await keyboard.type("Reader");
  await ada.tabTo(ada.dialog().getByRole("checkbox", { name: /Manage plan and payment/ }));
  await keyboard.press("Space");
  await ada.tabTo(ada.dialog().getByLabel("Other permissions"));
  await keyboard.type("chat");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Create custom role" }));
  await keyboard.press("Enter");
  await ada.sees(ada.heading("Reader"));
  await ada.sees(ada.page.getByText("The custom role was created."));
  await ada.checkPage("a custom role");

  await ada.tabTo(ada.page.getByRole("link", { name: "Groups", exact: true }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("No groups yet"));
  await ada.checkPage("the list of groups, empty");
  await ada.tabTo(ada.button("+ New group"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByLabel("Name"));
  await keyboard.type("Research");
  await keyboard.press("Enter");
  await ada.sees(ada.heading("Research"));
  await ada.tabTo(ada.button("+ Give role"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog());
  await ada.checkPage("the role to give");
  await ada.tabTo(ada.dialog().getByLabel("Custom role"));
  await keyboard.type("Reader");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Give role" }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("The role was given to the group."));

  await ada.tabTo(ada.button("+ Add member"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByRole("searchbox"));
  await keyboard.type("hopper");
  await keyboard.press("Enter");
  const grace = ada.dialog().getByRole("radio", { name: /Grace Hopper/ });
  await ada.seesNo(ada.dialog().getByRole("radio", { name: /ada@mill/ }));
  await ada.tabTo(grace);
  await keyboard.press("Space");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Add member" }));
  await keyboard.press("Enter");
  await ada.sees(ada.row("grace@mill.test"));
  await ada.checkPage("a group");
  await ada.tabTo(ada.button("Remove grace@mill.test"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Remove from group Research?" }));
  await ada.checkPage("the question before removing somebody");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Remove", exact: true }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("Nobody is in this group"));
});

test("who renames a group second sees what the first has set, and decides", async () => {
  const [ada, grace] = [await administrator(mill, "groups"), await administrator(mill, "groups")];
  await ada.button("+ New group").click();
  await ada.dialog().getByLabel("Name").fill("Both");
  await ada.dialog().getByRole("button", { name: "Create group" }).click();
  await ada.sees(ada.heading("Both"));
  await grace.open(ada.page.url());
  await grace.button("Rename group").click();
  await grace.dialog().getByLabel("Name").fill("Hers");
  await ada.button("Rename group").click();
  await ada.dialog().getByLabel("Name").fill("His");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await ada.sees(ada.heading("His"));
  await grace.dialog().getByRole("button", { name: "Save" }).click();
  await grace.sees(grace.dialog().getByText("Somebody else changed this while you were editing"));
  await grace.sees(grace.dialog().getByText("His", { exact: true }));
  await grace.checkPage("a form that was overtaken");
  await grace.dialog().getByRole("button", { name: "Save" }).click();
  await grace.sees(grace.heading("Hers"));
  await ada.sees(ada.heading("Hers"));
});

test("a service account is made, given a place and a key, and archived", async () => {
  const ada = await administrator(acme, "service-accounts");
  await ada.checkPage("the list of service accounts, empty");
  await ada.button("+ New service account").click();
  await ada.dialog().getByLabel("Name").fill("deploy");
  await ada.dialog().getByLabel(/What it is for/).fill("Deploys from CI");
  await ada.checkPage("a new service account");
  await ada.dialog().getByRole("button", { name: "Create service account" }).click();
  await ada.sees(ada.heading("deploy"));
  await ada.button("+ Add to workspace").click();
  await ada.sees(ada.dialog().getByLabel("Workspace", { exact: true }));
  await ada.dialog().getByRole("radio", { name: /^Workspace developer/ }).check();
  await ada.checkPage("the workspace to add to");
  await ada.dialog().getByRole("button", { name: "Add to workspace" }).click();
  await ada.sees(ada.page.getByText("The service account was added to the workspace."));
  await ada.checkPage("a service account");
  await ada.button("+ New API key").click();
  await ada.dialog().getByLabel("Name").fill("CI");
  await ada.sees(ada.dialog().getByText("Acts for deploy"));
  await ada.dialog().getByRole("button", { name: "Create API key" }).click();
  await ada.sees(ada.dialog().getByText("CI is ready"));
  await ada.dialog().getByRole("button", { name: "Done" }).click();
  await ada.button("Archive service account").click();
  await ada.dialog().getByRole("button", { name: "Archive service account" }).click();
  await ada.sees(ada.heading("Service accounts"));
  await ada.page.getByLabel("Filter by status").selectOption("all");
  await ada.sees(ada.row("deploy").getByText("Archived"));
});

test("without JavaScript, a group is made, searched for and deleted", async () => {
  const ada = await administrator(mill, "groups", { javaScriptEnabled: false });
  await ada.button("+ New group").click();
  await ada.field("Name").fill("Plain");
  await ada.button("Create group").click();
  await ada.sees(ada.page.getByText("The group was created."));
  await ada.page.getByRole("link", { name: "All groups" }).click();
  await ada.page.getByRole("searchbox").fill("plai");
  await ada.button("Filter").click();
  await ada.seesNo(ada.row("Research"));
  await ada.button("Delete group: Plain").click();
  await ada.sees(ada.heading("Delete group Plain?"));
  await ada.button("Delete group").click();
  await ada.sees(ada.page.getByText("The group was deleted."));
});
