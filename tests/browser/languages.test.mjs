/** Languages and the account: chosen with and without JavaScript and by keys alone, in scripts of all kinds, and with longer words. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { acceptLinkIn } from "../harness/admit.mjs";
import { setTheStage } from "./stage.mjs";

const stage = setTheStage();
const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };
const WIDTHS = [375, 768, 1280];

const languageOf = (visitor) => visitor.page.locator("html").getAttribute("lang");

test("a language is chosen at the foot of the sign-in page, with and without JavaScript", async () => {
  for (const options of [{}, WITHOUT_JAVASCRIPT]) {
    const visitor = await stage.visitor(options);
    await visitor.open("/sign-in?email=ada%40foot.test");
    await visitor.field("Language").selectOption("ja");
    if (options === WITHOUT_JAVASCRIPT) await visitor.button("Apply").click();
    await visitor.sees(visitor.heading("ログイン"));
    assert.equal(await languageOf(visitor), "ja");
    assert.equal(await visitor.page.locator("#email").inputValue(), "ada@foot.test");
    await visitor.open("/sign-in");
    assert.equal(await languageOf(visitor), "ja");
  }
});

test("name, language and colours are changed in the account, by keys alone and without JavaScript", async () => {
  await stage.admit.createOrganization({ adminEmail: "ada@account.test" });
  const ada = await stage.visitor();
  const { keyboard } = ada.page;
  await ada.signIn("ada@account.test");
  await ada.tabTo(ada.page.locator("details.account summary"));
  await keyboard.press("Enter");
  await ada.tabTo(ada.page.getByRole("link", { name: "Account", exact: true }));
  await keyboard.press("Enter");
  await ada.sees(ada.heading("Account"));
  await ada.checkPage("the account");
  await ada.tabTo(ada.field("Name"));
  await keyboard.press("Control+A");
  await keyboard.type("Ada King");
  await ada.tabTo(ada.field("Language"));
  await keyboard.type("Fran");
  await ada.tabTo(ada.field("Like the device"));
  await keyboard.press("ArrowUp");
  await ada.tabTo(ada.button("Save"));
  await keyboard.press("Enter");
  await ada.sees(ada.page.getByText("Votre compte a été enregistré."));
  assert.equal(await languageOf(ada), "fr");
  assert.equal(await ada.page.locator("html").getAttribute("data-theme"), "dark");
  assert.equal(await ada.page.locator("#name").inputValue(), "Ada King");

  const plain = await stage.visitor(WITHOUT_JAVASCRIPT);
  await plain.signIn("ada@account.test");
  await plain.open("/account");
  assert.equal(await languageOf(plain), "fr", "signing in elsewhere brings the choice along");
  await plain.page.locator("#name").fill("Ada Lovelace");
  await plain.page.locator("#language").selectOption("");
  await plain.page.locator("form.profile button").click();
  await plain.sees(plain.page.getByText("Your account was saved."));
  assert.equal(await plain.page.locator("#name").inputValue(), "Ada Lovelace");
});

test("an invitation to another organization is counted in the menu, and accepted there without JavaScript", async () => {
  const home = await stage.admit.createOrganization({ adminEmail: "ada@invited.test" });
  const other = await stage.admit.createOrganization({ adminEmail: "grace@invited.test" });
  await stage.api(other.adminKey).invites.create({ email: "ada@invited.test", role: "developer" });
  const ada = await stage.visitor(WITHOUT_JAVASCRIPT);
  await ada.signIn("ada@invited.test");
  await ada.openMembers(home);
  await ada.page.locator("details.account summary").click();
  await ada.page.getByRole("link", { name: /^Invitations/ }).click();
  await ada.sees(ada.heading("Invitations"));
  await ada.row("Developer").getByRole("button", { name: "Accept" }).click();
  await ada.sees(ada.heading(/^Welcome to/));
  await ada.open("/account/invites");
  await ada.sees(ada.heading("No open invitations"));
});

test("Members is accessible in Japanese and in Russian, and so are one's invitations", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@scripts.test" });
  const other = await stage.admit.createOrganization({ adminEmail: "grace@scripts.test" });
  await stage.api(acme.adminKey).invites.create({ email: "edsger@scripts.test", role: "billing" });
  await stage.api(other.adminKey).invites.create({ email: "ada@scripts.test", role: "user" });
  const ada = await stage.visitor();
  await ada.signIn("ada@scripts.test");
  for (const [language, heading] of [["ja", "メンバー"], ["ru", "Участники"]]) {
    await ada.open("/account");
    await ada.page.locator("#language").selectOption(language);
    await ada.page.locator("form.profile button").click();
    await ada.open(`/organizations/${acme.id}/settings/members`);
    await ada.sees(ada.heading(heading));
    await ada.checkPage(`Members in ${language}`);
  }
  await ada.open("/account/invites");
  await ada.checkPage("my invitations in Russian");
});

/** Makes every text of a page 40 % longer; returns what then does not fit. */
const lengthened = (page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const words = node.data.trim();
      if (words && !node.parentElement.closest("script, style, template")) node.data = `${node.data.trimEnd()}${words.slice(0, Math.ceil(words.length * 0.4))}`;
    }
    const faults = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
      faults.push(`the page is ${scrollWidth} wide: ${wide.slice(0, 4).map((element) => element.outerHTML.slice(0, 120)).join(" | ")}`);
    }
    for (const button of document.querySelectorAll("button, a.button, summary")) {
      const { left, right, width } = button.getBoundingClientRect();
      if (width === 0) continue;
      const isClipped = button.scrollWidth > button.clientWidth + 1 && getComputedStyle(button).display !== "inline";
      if (isClipped || left < -1 || (right > innerWidth + 1 && !button.closest("[data-list]"))) faults.push(`clipped: ${button.outerHTML.slice(0, 200)}`);
    }
    return faults;
  });

test("the main pages hold words that are 40 % longer, on a phone, a tablet and a desk", async () => {
  const acme = await stage.admit.createOrganization({ adminEmail: "ada@longer.test" });
  await stage.api(acme.adminKey).invites.create({ email: "grace@longer.test", role: "claude_code_user" });
  const accept = new URL(acceptLinkIn(await stage.sink.waitForMail("grace@longer.test", { about: "/accept/" }))).pathname;
  const stranger = await stage.visitor();
  const ada = await stage.visitor();
  await ada.signIn("ada@longer.test");
  const members = `/organizations/${acme.id}/settings/members`;
  const pages = [
    [stranger, "/sign-in"],
    [stranger, accept],
    [ada, members],
    [ada, `${members}/invite`],
    [ada, "/account"],
    [ada, "/account/sessions"],
  ];
  for (const [visitor, path] of pages) {
    for (const width of WIDTHS) {
      await visitor.page.setViewportSize({ width, height: 800 });
      await visitor.open(path);
      assert.deepEqual(await lengthened(visitor.page), [], `${path} at ${width}`);
    }
  }
  await ada.page.setViewportSize({ width: 375, height: 800 });
  await ada.openMembers(acme);
  await ada.button("+ Invite").click();
  await ada.sees(ada.dialog());
  assert.deepEqual(await lengthened(ada.page), [], "the invite dialog on a phone");
});
