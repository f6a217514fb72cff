/**
 * Makes the pictures in docs/images, of two seeded organizations: Members for the README, and a page of each part of the Console, so
 * that a review sees what a change does to it. With `--every FOLDER`, every page and dialog goes there instead, in both themes and
 * three widths, or in those named after it: `light-390`. Run it after `tests/run` has built and installed everything: `node tests/browser/screenshot.mjs`.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Admit, MailSink } from "../harness/admit.mjs";
import { places } from "./places.mjs";
import { PLATFORM, tellTheStory } from "./story.mjs";
import { launch, Visitor } from "./visitor.mjs";

const IMAGES = join(dirname(fileURLToPath(import.meta.url)), "../../docs/images");
const SHARP = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const PLAIN = { viewport: { width: 1280, height: 800 } };
const THEMES = ["light", "dark"];
const LOOKS = THEMES.flatMap((theme) => [1280, 768, 390].map((width) => `${theme}-${width}`));
const QUALITY = 0.8;
const MOST_BYTES = 100_000;

/** Opens a place, and over it its dialog as the press of a button would. */
async function show(visitor, { path, dialog, open }) {
  await visitor.open(path);
  if (dialog) {
    await visitor.page.evaluate((action) => {
      const form = Object.assign(document.createElement("form"), { action });
      form.dataset.dialog = "";
      document.body.append(form);
      form.requestSubmit();
    }, dialog);
    await visitor.sees(visitor.dialog());
  }
  if (open) await visitor.page.locator(open).first().click();
  // A picture holds whatever the page still loads: the frame of a mail.
  await visitor.page.waitForLoadState("networkidle").catch(() => {});
}

/** The picture as WebP, a fifth of what it takes as PNG. */
async function compressed(browser, png) {
  const page = await browser.newPage();
  const webp = await page.evaluate(
    async ([source, quality]) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d").drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality });
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    },
    [`data:image/png;base64,${png.toString("base64")}`, QUALITY],
  );
  await page.close();
  if (webp.length > MOST_BYTES) throw new Error(`a picture has ${webp.length} bytes`);
  return Buffer.from(webp);
}

/** Members as the README shows it. */
async function pictureOfMembers(amara, { northwind }) {
  for (const colorScheme of THEMES) {
    await amara.page.emulateMedia({ colorScheme });
    await amara.openMembers(northwind);
    await amara.page.screenshot({ path: join(IMAGES, `members-${colorScheme}.png`) });
  }
}

/** One light picture of each place that is kept. */
async function picturesOfTheConsole(browser, amara, stranger, story) {
  const folder = join(IMAGES, "console");
  mkdirSync(folder, { recursive: true });
  for (const place of places(story).filter(({ isKept }) => isKept)) {
    const visitor = place.isForStrangers ? stranger : amara;
    await show(visitor, place);
    writeFileSync(join(folder, `${place.name}.webp`), await compressed(browser, await visitor.page.screenshot()));
  }
}

/** Every place, in each of these looks. */
async function picturesOfEverything(amara, stranger, story, folder, looks) {
  for (const look of looks) {
    const [colorScheme, width] = look.split("-");
    mkdirSync(join(folder, look), { recursive: true });
    for (const { page } of [amara, stranger]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: Number(width), height: 800 });
    }
    for (const place of places(story)) {
      const visitor = place.isForStrangers ? stranger : amara;
      await show(visitor, place);
      const fullPage = !place.dialog && !place.open;
      await visitor.page.screenshot({ path: join(folder, look, `${place.name}.png`), fullPage });
    }
  }
}

const [option, everywhere, ...looks] = process.argv.slice(2);
if (option && (option !== "--every" || !everywhere)) throw new Error("usage: screenshot.mjs [--every FOLDER [LOOK...]]");
const sink = await MailSink.start();
const admit = await Admit.start({ sink, settings: { ADMIT_RATE_LIMITS: "off" } });
const browser = await launch();
try {
  const amara = await Visitor.arrive(browser, admit, everywhere ? PLAIN : SHARP);
  const story = await tellTheStory({ admit, sink, amara });
  const stranger = await Visitor.arrive(browser, admit, PLAIN);
  if (everywhere) {
    await picturesOfEverything(amara, stranger, story, everywhere, looks.length ? looks : LOOKS);
  } else {
    await pictureOfMembers(amara, story);
    const plain = await Visitor.arrive(browser, admit, PLAIN);
    await plain.signIn(PLATFORM.adminEmail);
    await picturesOfTheConsole(browser, plain, stranger, story);
    await plain.leave();
  }
  await amara.leave();
  await stranger.leave();
} finally {
  await browser.close();
  await admit.stop();
  await sink.stop();
}
