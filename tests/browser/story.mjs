/** Two organizations with some weeks behind them, for pictures: nobody in them is real. */

import { acceptByForm, acceptLinkIn } from "../harness/admit.mjs";

const DAY = 86_400;

export const PLATFORM = { name: "Northwind Robotics", adminName: "Amara Okafor", adminEmail: "amara.okafor@northwind.example" };
const ENTERPRISE = { ...PLATFORM, name: "Northwind Group", kind: "enterprise" };

// In the order in which they came; `days` pass before the next one.
const PEOPLE = [
  { name: "Tomás Herrera", email: "tomas.herrera@northwind.example", role: "developer", days: 9 },
  { name: "Priya Raman", email: "priya.raman@northwind.example", role: "developer", days: 4 },
  { email: "j.lindqvist@northwind.example", role: "user", days: 12 },
  { name: "Mei-Lin Zhou", email: "meilin.zhou@northwind.example", role: "billing", days: 12 },
  { name: "Sofia Castellanos", email: "sofia.castellanos@northwind.example", role: "user", days: 2 },
  { email: "hana.suzuki@northwind.example", role: "developer", days: 1 },
  { email: "david.mensah@northwind.example", role: "claude_code_user", days: 0 },
];
const WORKSPACES = [
  ["Research", "#3B6FB6"],
  ["Production", "#3F7D4E"],
  ["Robot arm evaluation", "#B4532A"],
];
const EVENT = { "event.external_key.failed": "on" };

/** A call of the native or the Admin API. */
async function call(admit, { adminKey }, path, body) {
  const headers = { "x-api-key": adminKey, "content-type": "application/json", "anthropic-version": "2023-06-01", "anthropic-beta": "webhooks-2026-10-07" };
  const answer = await fetch(admit.url + path, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body) });
  const told = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(told)}`);
  return told;
}

/** Sends a form of the Console as its page would, and gives the path it led to. */
const submit = (visitor, path, fields) =>
  visitor.page.evaluate(
    ([address, body]) => fetch(address, { method: "POST", body: new URLSearchParams(body) }).then((answer) => new URL(answer.url).pathname),
    [path, fields],
  );

/** Members and open invitations, some weeks apart. Nobody's session lives as long, so that Amara signs in again each time. */
async function invitePeople(admit, sink, northwind, amara) {
  for (const { name, email, role, days } of PEOPLE) {
    await amara.context.clearCookies();
    await amara.signIn(PLATFORM.adminEmail);
    await submit(amara, `/organizations/${northwind.id}/settings/members/invite`, { addresses: email, role });
    const mail = await sink.waitForMail(email, { about: "/accept/" });
    if (name) await acceptByForm(acceptLinkIn(mail), name);
    if (days) await admit.advance(days * DAY, northwind.adminKey);
  }
}

/** Workspaces, keys, a service account and an endpoint of webhooks; the ids that paths need. */
async function fillThePlatform(admit, northwind, amara) {
  const settings = `/organizations/${northwind.id}/settings`;
  const members = (await call(admit, northwind, "/v1/organizations/users?limit=100")).data;
  const workspaces = [];
  for (const [name, color] of WORKSPACES) {
    const path = await submit(amara, `${settings}/workspaces/new`, { name, color });
    workspaces.push(path);
  }
  const [production, research] = (await call(admit, northwind, "/v1/organizations/workspaces?limit=10")).data.slice(1);
  for (const { id } of members.filter(({ role }) => role === "developer")) {
    const added = { user_id: id, workspace_role: "workspace_developer" };
    await call(admit, northwind, `/v1/organizations/workspaces/${research.id}/members`, added);
  }
  for (const name of ["Evaluation runs", "Notebook"]) {
    await call(admit, northwind, "/admit/v1/api_keys", { name, workspace_id: research.id });
  }
  const gateway = await call(admit, northwind, "/admit/v1/api_keys", { name: "Gateway", workspace_id: production.id });
  await submit(amara, `${settings}/admin-keys/new`, { name: "Provisioning" });
  const robot = await submit(amara, `${settings}/service-accounts/new`, { name: "deploy", description: "Deploys from CI" });
  const url = "https://hooks.northwind.example/admit";
  await submit(amara, `${settings}/webhooks/new`, { url, name: "Access log", ...EVENT });
  const [endpoint] = (await call(admit, northwind, "/v1/organizations/webhooks")).data;
  await submit(amara, `${settings}/webhooks/${endpoint.id}/test`, { event: "external_key.failed" });
  await submit(amara, `${settings}/organization/mail`, { note: "Questions? Ask in Room 4.", color: "#3B6FB6" });
  await call(admit, northwind, "/admit/v1/organization/settings", { member_limit: 50, seat_limit: 20 });
  const [invite] = (await call(admit, northwind, "/v1/organizations/invites?limit=1")).data;
  const person = members.find(({ name }) => name === "Priya Raman");
  return { research, gateway, robot, endpoint, invite, person };
}

/** A group with a custom role; the ids that paths need. */
async function fillTheEnterprise(admit, sink, group) {
  const resource = { type: "organization", organization_id: group.id };
  const permissions = [{ resource, action: "permission_manage_billing" }];
  const role = await call(admit, group, "/admit/v1/custom_roles", { display_name: "Finance", permissions });
  const made = await call(admit, group, "/v1/organizations/rbac_groups", { name: "Controlling" });
  await call(admit, group, "/v1/organizations/rbac_groups", { name: "Robotics research" });
  await call(admit, group, `/admit/v1/custom_roles/${role.id}/groups`, { rbac_group_id: made.id });
  const email = "mei.lin@northwind.example";
  await call(admit, group, "/v1/organizations/invites", { email, role: "managed" });
  await acceptByForm(acceptLinkIn(await sink.waitForMail(email, { about: "/accept/" })), "Mei-Lin Zhou");
  const [member] = (await call(admit, group, `/v1/organizations/users?email=${email}`)).data;
  await call(admit, group, `/v1/organizations/rbac_groups/${made.id}/members`, { user_id: member.id });
  return { group: made, role };
}

/** Tells it, seen by `amara`, who is signed in at its end. */
export async function tellTheStory({ admit, sink, amara }) {
  const northwind = await admit.createOrganization(PLATFORM);
  await invitePeople(admit, sink, northwind, amara);
  const there = await fillThePlatform(admit, northwind, amara);
  const enterprise = await admit.createOrganization(ENTERPRISE);
  const within = await fillTheEnterprise(admit, sink, enterprise);
  const mail = await sink.waitForMail("david.mensah@northwind.example", { about: "/accept/" });
  return { northwind, enterprise, acceptLink: acceptLinkIn(mail), ...there, ...within };
}
