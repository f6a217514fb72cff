/**
 * Makes the pictures in docs/images: Members, from a seeded organization, for the README, and the page of the design, for reviews.
 * Run it after `tests/run` has built and installed everything: `node tests/browser/screenshot.mjs`.
 */

import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { acceptByForm, acceptLinkIn, Admit, MailSink } from "../harness/admit.mjs";
import { launch, Visitor } from "./visitor.mjs";

const IMAGES = join(dirname(fileURLToPath(import.meta.url)), "../../docs/images");
const PICTURE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const DAY = 86_400;

const ORGANIZATION = { name: "Northwind Robotics", adminName: "Amara Okafor", adminEmail: "amara.okafor@northwind.example" };

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

const sink = await MailSink.start();
const admit = await Admit.start({ sink });
const browser = await launch();
try {
  const northwind = await admit.createOrganization(ORGANIZATION);
  const amara = await Visitor.arrive(browser, admit, PICTURE);
  for (const { name, email, role, days } of PEOPLE) {
    // Every time anew: no session lives as long as this story.
    await amara.context.clearCookies();
    await amara.signIn(ORGANIZATION.adminEmail);
    await amara.button("+ Invite").click();
    await amara.dialog().getByLabel("Email addresses").fill(email);
    await amara.dialog().getByLabel("Role").selectOption(role);
    await amara.dialog().getByRole("button", { name: "Send invites" }).click();
    await amara.dialog().getByRole("button", { name: "Done" }).click();
    const mail = await sink.waitForMail(email, { about: "/accept/" });
    if (name) await acceptByForm(acceptLinkIn(mail), name);
    if (days) await admit.advance(days * DAY, northwind.adminKey);
  }

  mkdirSync(IMAGES, { recursive: true });
  for (const colorScheme of ["light", "dark"]) {
    await amara.page.emulateMedia({ colorScheme });
    await amara.openMembers(northwind);
    const path = join(IMAGES, `members-${colorScheme}.png`);
    await amara.page.screenshot({ path });
    console.log(path);
  }
  for (const colorScheme of ["light", "dark"]) {
    await amara.page.emulateMedia({ colorScheme });
    await amara.open("/design");
    const path = join(IMAGES, `design-${colorScheme}.png`);
    await amara.page.screenshot({ path, fullPage: true, scale: "css" });
    console.log(path);
  }
  await amara.leave();
} finally {
  await browser.close();
  await admit.stop();
  await sink.stop();
}
