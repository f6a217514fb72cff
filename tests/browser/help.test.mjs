/** The Help Center: read, searched and answered by everybody, with and without JavaScript. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { setTheStage } from "./stage.mjs";

const WIDTHS = [375, 768, 1280];
const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };
let articles;

const stage = setTheStage({
  prepare: async () => {
    const start = await (await fetch(`${stage.admit.url}/help`)).text();
    const links = [...start.matchAll(/href="(\/help\/[^"]+)"/g)].map(([, path]) => path);
    articles = links.filter((path) => !path.includes("/assets/"));
  },
});

/** No page is wider than the screen, on a phone, a tablet and a desk. */
async function fits(reader, name) {
  for (const width of WIDTHS) {
    await reader.page.setViewportSize({ width, height: 800 });
    const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${name} is ${wide} wide on a screen of ${width}`);
  }
}

test("somebody reads their way from the start page to a related article", async () => {
  const reader = await stage.visitor();
  assert.equal(await reader.open("/help"), 200);
  await reader.checkPage("start of the Help Center");
  await fits(reader, "the start");
  await reader.page.getByRole("link", { name: "Revoke or decline an invitation" }).click();

  await reader.sees(reader.heading("Revoke or decline an invitation"));
  await reader.checkPage("article");
  await reader.page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Declining" }).click();
  assert.match(reader.page.url(), /#declining$/);
  await reader.page.getByRole("region", { name: "Related articles" }).getByRole("link").first().click();
  await reader.sees(reader.heading("Expired invitations, and inviting again"));
  await reader.page.getByRole("navigation", { name: "More in this section" }).getByRole("link", { name: /^Next/ }).click();
  await reader.sees(reader.heading("Revoke or decline an invitation"));
});

test("every article fits the screen of a phone", async () => {
  const reader = await stage.visitor();
  assert.ok(articles.length >= 25);
  await reader.page.setViewportSize({ width: WIDTHS[0], height: 800 });
  for (const path of articles) {
    assert.equal(await reader.open(path), 200);
    const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= WIDTHS[0], `${path} is ${wide} wide on a phone`);
  }
  // Tables, commands and long words in one article.
  await reader.open("/help/organization-settings");
  await fits(reader, "settings");
  await reader.checkPage("settings");
});

test("suggestions are offered while typing, and taken with the keyboard alone", async () => {
  const reader = await stage.visitor();
  await reader.open("/help");
  const box = reader.page.getByRole("combobox", { name: "Search the Help Center" });
  await reader.tabTo(box);
  await reader.page.keyboard.type("webh");
  const options = reader.page.getByRole("option");
  await reader.sees(options);
  await reader.checkPage("suggestions", { part: ".help-search" });
  await reader.page.keyboard.press("Escape");
  await reader.seesNo(options);

  await reader.page.keyboard.type("o");
  await reader.sees(options);
  await reader.page.keyboard.press("ArrowDown");
  assert.equal(await options.first().getAttribute("aria-selected"), "true");
  await reader.page.keyboard.press("Enter");
  await reader.sees(reader.heading("Webhooks"));
});

test("a search shows the passage with its matches, forgives a misspelling, and says when there is nothing", async () => {
  const reader = await stage.visitor();
  await reader.open("/help");
  const search = async (words) => {
    await reader.page.getByRole("combobox", { name: "Search the Help Center" }).fill(words);
    await reader.page.getByRole("button", { name: "Search" }).click();
  };
  await search("postgrseql backup");
  await reader.sees(reader.page.getByText("No article has “postgrseql”; these have “postgresql”."));
  await reader.sees(reader.page.locator("mark", { hasText: "PostgreSQL" }));
  await reader.checkPage("search results");
  await fits(reader, "search results");

  await search("<b>qqqq</b> wwww");
  await reader.sees(reader.page.getByText("Nothing found for “<b>qqqq</b> wwww”"));
  await reader.checkPage("nothing found");
  await fits(reader, "nothing found");

  assert.equal(await reader.open("/help/no-such-article"), 404);
  await reader.checkPage("unknown article");
});

test("three faces ask whether it helped, and administrators see what their members said", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@help.test" });
  const ada = await stage.visitor();
  await ada.signIn("ada@help.test");
  await ada.open("/help/webhooks");
  await ada.button("Partly").click();
  await ada.sees(ada.page.getByText("Thank you."));
  await ada.checkPage("answered", { part: "#answer" });
  await fits(ada, "answered");
  await ada.field("What was missing, or what helped?").fill("Which events are there?");
  await ada.button("Send").click();
  await ada.sees(ada.page.getByText("What you said is kept."));

  await ada.open(`/organizations/${acme.id}/settings/help-answers`);
  await ada.sees(ada.row("Which events are there?"));
  await ada.checkPage("answers");
  await fits(ada, "answers");
});

test("without JavaScript everything is read, found and answered", async () => {
  const reader = await stage.visitor(WITHOUT_JAVASCRIPT);
  await reader.open("/help");
  await reader.enter("Search the Help Center", "already_member");
  await reader.page.getByRole("link", { name: "Errors when inviting" }).first().click();
  await reader.sees(reader.heading("already_member"));
  assert.match(reader.page.url(), /\/help\/errors-when-inviting#already_member$/);
  await reader.button("No").click();
  await reader.sees(reader.page.getByText("Thank you."));
});
