/** Settings > Workspaces: made, changed and archived, with members who are added, given roles and taken out. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptByForm, acceptLinkIn } from "../harness/admit.mjs";
import { setTheStage } from "./stage.mjs";

const stage = setTheStage({ settings: { ADMIT_RATE_LIMITS: "off" }, prepare: fillTheOrganization });
let acme;
let api;
let signedIn;

async function fillTheOrganization() {
  acme = await stage.admit.createOrganization({ adminEmail: "ada@rooms.test" });
  api = stage.api(acme.adminKey);
  await api.invites.create({ email: "grace@rooms.test", role: "developer" });
  await acceptByForm(acceptLinkIn(await stage.sink.waitForMail("grace@rooms.test", { about: "/accept/" })), "Grace Hopper");
  const ada = await stage.visitor();
  await ada.signIn("ada@rooms.test");
  signedIn = await ada.context.storageState();
}

async function administrator(options = {}) {
  const ada = await stage.visitor({ storageState: signedIn, ...options });
  await ada.open(`/organizations/${acme.id}/settings/workspaces`);
  await ada.sees(ada.heading("Workspaces"));
  return ada;
}

const workspaceNamed = async (name) => {
  for await (const workspace of api.workspaces.list({ include_archived: true })) if (workspace.name === name) return workspace;
  return undefined;
};

test("a workspace is made, changed and archived in dialogs over the list and its own page", async () => {
  const ada = await administrator();
  await ada.checkPage("the list of workspaces");

  await ada.button("+ New workspace").click();
  await ada.sees(ada.dialog());
  await ada.checkPage("a new workspace");
  await ada.dialog().getByLabel("Name").fill("Research");
  await ada.dialog().getByRole("radio", { name: "Green" }).check();
  await ada.dialog().getByRole("button", { name: "Create workspace" }).click();
  await ada.sees(ada.page.getByText("The workspace was created."));
  const made = await workspaceNamed("Research");
  assert.equal(made.display_color, "#3F7D4E");

  await ada.page.getByRole("searchbox").fill("RESEARCH");
  await ada.sees(ada.page.getByText("1 workspace shown"));
  await ada.page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
  await ada.sees(ada.page.locator("th[aria-sort=ascending]"));
  await ada.seesNo(ada.page.getByRole("link", { name: "Default" }));
  await ada.page.getByRole("link", { name: "Research" }).click();
  await ada.sees(ada.heading("Research"));
  await ada.button("Edit workspace").click();
  await ada.dialog().getByLabel("Name").fill(" ");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await ada.sees(ada.dialog().getByText("Enter a name."));
  await ada.checkPage("a name that is missing");
  await ada.dialog().getByLabel("Name").fill("Laboratory");
  await ada.dialog().getByRole("button", { name: "Save" }).click();
  await ada.sees(ada.page.getByText("The workspace was changed."));
  await ada.sees(ada.heading("Laboratory"));

  await ada.button("Archive workspace").click();
  await ada.sees(ada.dialog().getByRole("heading", { name: "Archive workspace Laboratory?" }));
  await ada.checkPage("the question before archiving");
  await ada.dialog().getByRole("button", { name: "Archive workspace" }).click();
  await ada.sees(ada.heading("Workspaces"));
  assert.equal(await ada.page.getByRole("link", { name: "Laboratory" }).count(), 0);
  await ada.page.getByLabel("Filter by status").selectOption("all");
  await ada.sees(ada.row("Laboratory").getByText("Archived"));
  assert.ok((await workspaceNamed("Laboratory")).archived_at);
});

test("keys are enough to add a member, to give another role and to take the member out", async () => {
  const { id } = await api.workspaces.create({ name: "Engine" });
  const ada = await administrator();
  const { keyboard } = ada.page;
  await ada.page.getByRole("link", { name: "Engine" }).press("Enter");
  await ada.sees(ada.heading("Engine"));
  await ada.checkPage("a workspace");

  await ada.tabTo(ada.button("+ Add member"));
  await keyboard.press("Enter");
  const search = ada.dialog().getByRole("searchbox");
  await ada.sees(search);
  await ada.focuses(search);
  await keyboard.type("hopper");
  await keyboard.press("Enter");
  const grace = ada.dialog().getByRole("radio", { name: /Grace Hopper/ });
  await ada.seesNo(ada.dialog().getByRole("radio", { name: /ada@rooms/ }));
  await ada.checkPage("the choice of a member");
  await ada.tabTo(grace);
  await keyboard.press("Space");
  await ada.tabTo(ada.dialog().getByLabel("Role"));
  await keyboard.type("Workspace dev");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Add member" }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("The member was added to the workspace."));
  const [added] = (await api.workspaces.members.list(id)).data.filter((member) => member.workspace_role !== "workspace_admin");
  assert.equal(added.workspace_role, "workspace_developer");

  await ada.tabTo(ada.row("grace@rooms.test").getByRole("button", { name: /change role/ }));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Change role" }));
  await keyboard.press("ArrowUp");
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Change role" }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("The role was changed."));
  await ada.sees(ada.row("grace@rooms.test").getByText("Workspace user"));

  await ada.tabTo(ada.button("Remove grace@rooms.test"));
  await keyboard.press("Enter");
  await ada.sees(ada.dialog().getByRole("heading", { name: "Remove from workspace Engine?" }));
  await ada.tabTo(ada.dialog().getByRole("button", { name: "Remove", exact: true }));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("The member was removed from the workspace."));
  await ada.seesNo(ada.row("grace@rooms.test"));
});

test("without JavaScript, a workspace is made, gets a member and is archived", async () => {
  const ada = await administrator({ javaScriptEnabled: false });

  await ada.button("+ New workspace").click();
  await ada.field("Name").fill("Plain");
  await ada.button("Create workspace").click();
  await ada.sees(ada.page.getByText("The workspace was created."));
  await ada.page.getByRole("link", { name: "Plain" }).click();
  await ada.button("+ Add member").click();
  await ada.page.getByRole("searchbox").fill("grace@");
  await ada.button("Search").click();
  await ada.page.getByRole("radio", { name: /Grace Hopper/ }).check();
  await ada.button("Add member").click();
  await ada.sees(ada.page.getByText("The member was added to the workspace."));
  await ada.sees(ada.row("grace@rooms.test").getByText("Workspace user"));
  await ada.button("Archive workspace").click();
  await ada.sees(ada.heading("Archive workspace Plain?"));
  await ada.button("Archive workspace").click();
  await ada.sees(ada.page.getByText("The workspace and its API keys were archived."));
  assert.ok((await workspaceNamed("Plain")).archived_at);
});
