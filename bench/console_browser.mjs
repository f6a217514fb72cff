// What somebody at a browser waits for in Settings > Members. Started by console_browser.py, which says what it needs and prints what this finds.

import { launch } from "../tests/browser/visitor.mjs";

const ROUNDS = 7;
const SCROLLS = 40;
const houses = JSON.parse(process.argv[2]);

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** When what is on the page was first painted. */
async function painted(page) {
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0];
  await page.waitForFunction(paint);
  return page.evaluate(() => performance.timeOrigin + performance.getEntriesByName("first-contentful-paint")[0].startTime);
}

/** Milliseconds from asking for a page to its first paint. */
async function open(page, url) {
  await page.goto(url);
  return (await painted(page)) - (await page.evaluate(() => performance.timeOrigin));
}

/** The milliseconds between the frames while the page is scrolled to its end. */
async function scroll(page) {
  await page.evaluate(() => {
    window.frames_ = [];
    let before = performance.now();
    const frame = (now) => {
      window.frames_.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.mouse.move(640, 400);
  for (let time = 0; time < SCROLLS; time += 1) await page.mouse.wheel(0, 100);
  await page.waitForFunction(() => window.scrollY + window.innerHeight >= document.body.scrollHeight - 1);
  return page.evaluate(() => window.frames_.slice(1));
}

/** Milliseconds from the press of "Next" to the first paint of the next page. */
async function next(page) {
  const link = await page.locator("a[rel=next]").getAttribute("href");
  const pressed = Date.now();
  await page.locator("a[rel=next]").click();
  await page.waitForURL((url) => link.endsWith(url.search) && url.search !== "");
  return (await painted(page)) - pressed;
}

/** Milliseconds from the last letter that is typed to the list, or to the word that there is nobody. */
async function search(page, text, shown) {
  await page.locator("input[type=search]").pressSequentially(text);
  const typed = Date.now();
  await page.waitForURL((url) => url.searchParams.get("search") === text);
  await page.locator(shown).first().waitFor();
  return Date.now() - typed;
}

const browser = await launch();
const found = [];
for (const house of houses) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const [name, value] = house.cookie.split("=");
  await context.addCookies([{ name, value, url: house.url }]);
  const page = await context.newPage();
  const times = { "first paint": [], "frame while scrolling, median": [], "frame while scrolling, longest": [], "next page, first paint": [] };
  times["search that many match"] = [];
  await page.goto(house.url + house.members);
  for (let round = 0; round < ROUNDS; round += 1) {
    times["first paint"].push(await open(page, house.url + house.members));
    const frames = await scroll(page);
    times["frame while scrolling, median"].push(median(frames));
    times["frame while scrolling, longest"].push(Math.max(...frames));
    times["next page, first paint"].push(await next(page));
    await page.goto(house.url + house.members);
    times["search that many match"].push(await search(page, "ada", "[data-list] tbody tr"));
  }
  await page.goto(house.url + house.members);
  page.setDefaultTimeout(60_000);
  const inVain = await search(page, "nobody-has-this", "[data-list] .empty");
  const medians = Object.entries(times).map(([name, values]) => [name, median(values)]);
  found.push(Object.fromEntries([...medians, ["search that nobody matches, once", inVain]]));
  await context.close();
}
await browser.close();
console.log(JSON.stringify(found));
