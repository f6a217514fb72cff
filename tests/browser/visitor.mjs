/** Somebody with a browser of their own, who notices what no page of ours may do. */

import assert from "node:assert/strict";

import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

import { acceptLinkIn, codeIn } from "../harness/admit.mjs";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 812 };
/** One that lies, and one that stands. */
const TABLETS = [{ width: 1024, height: 768 }, { width: 840, height: 1100 }];
const ACCESSIBLE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What the colours decide: the other theme changes nothing else. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
/** A frame that runs no script can't be looked into; what it shows is opened as a page of its own. */
const CLOSED_FRAME = "iframe[sandbox]";
const PATIENCE_MILLISECONDS = 10_000;
const OWN_SCHEMES = ["data:", "blob:", "about:"];
const PATH_WITH_TOKEN = /\/(setup|accept|sign-in\/link)\/./;
const MOST_TABS = 80;

export const launch = () =>
  chromium.launch({
    executablePath: process.env.ADMIT_CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/**
 * A fresh browser context; `faults` gathers requests to other origins, tokens sent as a referrer, policy violations and
 * script errors.
 */
export class Visitor {
  static async arrive(browser, server, options = {}) {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: DESKTOP,
      reducedMotion: "reduce",
      locale: "en-GB",
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    return new Visitor(context, await context.newPage(), server);
  }

  constructor(context, page, server) {
    this.context = context;
    this.page = page;
    this.server = server;
    this.faults = [];
    this.referrers = [];
    context.on("request", (request) => this.#mindTheOrigin(request.url()));
    context.on("requestfinished", (request) => this.referrers.push(this.#mindTheReferrer(request)));
    context.on("weberror", (error) => this.faults.push(`script error: ${error.error()}`));
    context.on("console", (message) => {
      if (/content security policy/i.test(message.text())) this.faults.push(message.text());
    });
  }

  #mindTheOrigin(url) {
    const { origin, protocol } = new URL(url);
    if (origin !== this.server.url && !OWN_SCHEMES.includes(protocol)) this.faults.push(`request to ${url}`);
  }

  async #mindTheReferrer(request) {
    const { referer } = await request.allHeaders().catch(() => ({}));
    if (PATH_WITH_TOKEN.test(referer ?? "")) this.faults.push(`referrer ${referer} sent to ${request.url()}`);
  }

  /** Go to an address or path. The answer may be an error page; its status is returned. */
  async open(address) {
    const answer = await this.page.goto(address);
    return answer.status();
  }

  /** Close the browser; whatever it noticed fails the test. */
  async leave() {
    for (const { name, value } of await this.context.cookies()) {
      if (name.endsWith("admit_session") || name.endsWith("admit_sign_in")) this.server.secrets.add(value);
    }
    await Promise.all(this.referrers);
    await this.context.close();
    assert.deepEqual(this.faults, []);
  }

  field = (label) => this.page.getByLabel(label);
  button = (name) => this.page.getByRole("button", { name, exact: true });
  heading = (name) => this.page.getByRole("heading", { name });
  dialog = () => this.page.getByRole("dialog");

  /** The row (of a table or a list) that speaks of somebody. */
  row = (words, within = this.page) => within.locator("tr, li").filter({ hasText: words }).first();

  /** Wait until something can be seen, or can't any more. */
  sees = (locator) => locator.first().waitFor({ state: "visible" });
  seesNo = (locator) => locator.first().waitFor({ state: "hidden" });

  /** The words on the page, with single spaces. */
  async words(within = this.page.locator("body")) {
    return (await within.innerText()).replace(/\s+/g, " ");
  }

  /** Fill in a field by its label and send its form with the Enter key. */
  async enter(label, value) {
    await this.field(label).fill(value);
    await this.field(label).press("Enter");
  }

  /** Press Tab until something has the focus, as somebody without a mouse does. */
  async tabTo(locator) {
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      if (await this.hasFocus(locator)) return;
      await this.page.keyboard.press("Tab");
    }
    assert.fail(`${locator} can't be reached with the Tab key`);
  }

  /** Wait until something has the focus: it may come only with an answer of the server. */
  focuses = (locator) => this.sees(locator.and(this.page.locator(":focus")));

  hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

  async openMembers(organization) {
    await this.open(`/organizations/${organization.id}/settings/members`);
    await this.sees(this.heading("Members"));
  }

  /** Sign in with the code that is mailed. */
  async signIn(email) {
    const mailed = (await this.server.sink.mails(email)).filter((mail) => mail.text?.includes("/sign-in/link/")).length;
    await this.open("/sign-in");
    await this.enter("Email address", email);
    await this.sees(this.field("Six-digit code"));
    const mail = await this.server.sink.waitForMail(email, { about: "/sign-in/link/", count: mailed + 1 });
    await this.enter("Six-digit code", codeIn(mail));
    await this.seesNo(this.field("Six-digit code"));
  }

  /** Open the newest invitation to an address, and accept it as a new person. */
  async acceptInvitation(email, name) {
    await this.open(acceptLinkIn(await this.server.sink.waitForMail(email, { about: "/accept/" })));
    await this.field("Your name").fill(name);
    await this.button("Accept invitation").click();
    await this.seesNo(this.button("Accept invitation"));
  }

  /**
   * The page as it stands: no accessibility fault (WCAG A and AA, and axe's best practice) in light and dark, nothing to scroll sideways on a
   * tablet or a phone. Of an open dialog only the dialog is looked at: the page below can't be reached, and is checked as a page. With `part`, a
   * selector, only that part is, of a page that was checked before it changed.
   */
  async checkPage(name, { part } = {}) {
    const within = part ?? ((await this.page.locator("dialog[open]").count()) ? "dialog[open]" : undefined);
    await this.#look({ colorScheme: "light" });
    await this.#checkAccessibility(`${name}, light`, within);
    await this.#look({ colorScheme: "dark" });
    await this.#checkAccessibility(`${name}, dark`, within, OF_COLOURS);
    for (const size of [...TABLETS, PHONE]) {
      await this.#look({ colorScheme: "dark", size });
      await this.checkWidth(name);
    }
    await this.#checkAccessibility(`${name}, dark, on a phone`, within);
    await this.#look({ colorScheme: "light", size: DESKTOP });
  }

  /** Nothing to scroll sideways at the present width. */
  async checkWidth(name) {
    const [wide, room] = await this.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= room, `${name}: the page is ${wide} wide and the screen ${room}`);
  }

  async #look({ colorScheme, size }) {
    if (size) await this.page.setViewportSize(size);
    await this.page.emulateMedia({ colorScheme });
    await this.page.evaluate(() => Promise.allSettled(document.getAnimations().map((running) => running.finished)));
  }

  async #checkAccessibility(name, within, rules) {
    const axe = new AxeBuilder({ page: this.page }).exclude(CLOSED_FRAME);
    if (within) axe.include(within);
    const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(ACCESSIBLE)).analyze();
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
    assert.deepEqual(found, [], `accessibility of ${name}`);
  }
}
