// What the Console does better with script. Every page works without it: dialogs are pages of their own,
// the search box sends its form, and nothing is shown that only script could use.

const page = document;

/** Fetches a page of ours and reads it. Somebody who is signed out meanwhile lands on the sign-in page. */
async function read(url, options = {}) {
  const answer = await fetch(url, { credentials: "same-origin", ...options });
  const text = await answer.text();
  return { url: answer.url, wasRedirected: answer.redirected, document: new DOMParser().parseFromString(text, "text/html") };
}

/** A form's fields as they would stand in an address; empty ones are left out. */
function query(form, submitter) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (value !== "") fields.append(name, value);
  return fields;
}

function address(form, submitter) {
  const url = destination(form, submitter);
  url.search = query(form, submitter);
  return url;
}

/** Where a form is sent: of several buttons each may say so for itself. */
function destination(form, submitter) {
  return new URL(submitter?.hasAttribute("formaction") ? submitter.formAction : form.action, location.href);
}

// A one-time token in the address bar is taken out of it, and so out of the history.
const shown = page.body.dataset.stripToken;
if (shown) history.replaceState(null, "", shown);

// Copy buttons, of the page and of dialogs.
function showCopyButtons(within) {
  for (const button of within.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
}
showCopyButtons(page);
page.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const words = button?.querySelector("[data-copy-words]");
  const before = words?.textContent;
  if (!words || before === page.body.dataset.copied) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  words.textContent = page.body.dataset.copied;
  setTimeout(() => { words.textContent = before; }, 2000);
});

// A choice that takes effect at once.
for (const choice of page.querySelectorAll("select[data-submits]")) choice.addEventListener("change", () => choice.form.requestSubmit());

// Menus close when something else is pressed, and with Escape.
const openMenus = () => page.querySelectorAll("details.menu[open]");
page.addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});
page.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// One box chooses all rows of a list. It is not among those that are sent.
page.addEventListener("change", ({ target }) => {
  if (!("chooseAll" in target.dataset)) return;
  for (const box of target.closest("table").querySelectorAll("tbody .pick input")) box.checked = target.checked;
});

// The list filters as one types: the same address the form would open, of which only the list is taken.
const live = page.querySelector("form[data-live]");

/** What leads to an element again once its list was replaced: its own name, or where it or its form leads. */
function wayTo(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.name && element.value) return `[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
  const own = element.getAttribute("formaction");
  if (own) return `[formaction="${CSS.escape(own)}"]`;
  const place = element.getAttribute("href") ?? element.form?.getAttribute("action");
  return place && (element.form ? `form[action="${CSS.escape(place)}"] button` : `[href="${CSS.escape(place)}"]`);
}

/** Puts the list of an answer in the place of ours. What was picked stays picked, and the focus stays where it was. */
function replaceList(before, list) {
  const focused = before.contains(page.activeElement) && wayTo(page.activeElement);
  const picked = [...before.querySelectorAll("input:checked")].map(wayTo);
  before.replaceWith(list);
  for (const way of picked) {
    const again = way && list.querySelector(way);
    if (again) again.checked = true;
  }
  if (focused !== false) (focused && list.querySelector(focused) || page.getElementById("main")).focus();
}

/** Says a text where it is read out, but not twice. */
function say(place, words) {
  if (place && place.textContent !== words) place.textContent = words;
}

/** Takes the lists of an answer, and the line about them; false when it has none. */
function showList(answer) {
  const before = [...page.querySelectorAll("[data-list]")].filter((list) => answer.getElementById(list.id));
  if (!before.length) return false;
  for (const list of before) replaceList(list, answer.getElementById(list.id));
  say(page.querySelector(".sub"), answer.querySelector(".sub")?.textContent ?? "");
  say(page.querySelector("[data-live-count]"), page.querySelector("[data-count]")?.dataset.count ?? "");
  return true;
}

function showNotice(answer) {
  const notice = answer.querySelector("[data-notice]");
  if (notice) page.querySelector("[data-notice]")?.replaceChildren(...notice.childNodes);
}

// A page says once what was done before it. When it was read here and then has to be opened, the words are carried over.
const CARRIED = "notice";

function carryNotice(answer) {
  const notice = answer.querySelector("[data-notice]");
  if (notice?.childElementCount) sessionStorage.setItem(CARRIED, notice.outerHTML);
}

const carried = sessionStorage.getItem(CARRIED);
if (carried) {
  sessionStorage.removeItem(CARRIED);
  showNotice(new DOMParser().parseFromString(carried, "text/html"));
}

/** Takes what may have changed beside the page itself: the name of the organization, and the places somebody may see. */
function showSide(answer) {
  for (const part of [".side .switcher", ".side .places"]) {
    const before = page.querySelector(part);
    const now = answer.querySelector(part);
    if (!before || !now || before.open || before.contains(page.activeElement)) continue;
    if (before.outerHTML !== now.outerHTML) before.replaceWith(now);
  }
  showCurrentPlace();
}

/** A page looks at a part of a long list. A search that has found nothing there goes on by itself until it has, or is done. */
async function searchOn(signal) {
  for (;;) {
    const way = page.querySelector("[data-list]:not(:has(tbody, .mails)) a[data-further]");
    if (!way) return;
    way.closest("[data-list]").setAttribute("aria-busy", "true");
    const answer = await read(way.href, { signal });
    if (!showList(answer.document)) return location.assign(way.href);
    if (answer.wasRedirected) return;
    history.replaceState(null, "", way.href);
  }
}

if (live) {
  let timer;
  let asked = new AbortController();
  // Without an answer the way on stays where it is.
  searchOn(asked.signal).catch(() => {});
  const search = async () => {
    clearTimeout(timer);
    asked.abort();
    asked = new AbortController();
    const url = address(live);
    page.getElementById(live.dataset.live).setAttribute("aria-busy", "true");
    try {
      const answer = await read(url, { signal: asked.signal });
      if (!showList(answer.document)) return location.assign(url);
      history.replaceState(null, "", url);
      await searchOn(asked.signal);
    } catch (failure) {
      if (failure.name !== "AbortError") location.assign(url);
    }
  };
  live.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(search, ["search", "text"].includes(event.target.type) ? 200 : 0);
  });
  live.addEventListener("submit", (event) => {
    // A form that is saved as well, and whose list shows what would come of that.
    if (event.submitter?.formMethod === "post") return;
    event.preventDefault();
    search();
  });
}

/** Shows the list as it is now, with the filters that are on; without an answer it stays as it was. */
async function refreshList() {
  const answer = page.querySelector("[data-list]") && await read(location.href).catch(() => null);
  if (!answer || answer.url !== location.href) return;
  changes = answer.document.body.dataset.changes;
  showList(answer.document);
  showSide(answer.document);
}

// What somebody else changes appears by itself. A hidden page listens to nothing, as a browser keeps few connections open
// to one place; shown again, it looks once. The address holds how far things had come when the page was read, so that
// nothing falls in between.
let changes = page.body.dataset.changes;
let following = null;

function follow() {
  following?.close();
  following = null;
  if (page.hidden) return;
  following = new EventSource(changes);
  following.addEventListener("changed", refreshList);
}

if (changes && page.querySelector("[data-list]")) {
  page.addEventListener("visibilitychange", () => {
    follow();
    if (!page.hidden) refreshList();
  });
  addEventListener("pagehide", () => following?.close());
  follow();
}

/** On a narrow screen the places are a strip, which may hide where one is. */
function showCurrentPlace() {
  const strip = page.querySelector(".places");
  const current = strip?.querySelector("[aria-current]")?.getBoundingClientRect();
  if (!current) return;
  const { left, width } = strip.getBoundingClientRect();
  strip.scrollLeft += current.left - left - (width - current.width) / 2;
}
showCurrentPlace();

// Dialogs.
const dialog = page.createElement("dialog");
page.body.append(dialog);
let opener = null;
let wayToOpener = null;
let hasChanged = false;

function rememberOpener(submitter) {
  opener = submitter;
  wayToOpener = submitter && wayTo(submitter);
}

// What is typed into a dialog's form with a draft's name stays in this tab until it is sent or given up, whatever closes
// the dialog: Escape, a failure, a session that has ended. The name holds whose it is.
const drafted = () => dialog.querySelector("form[data-draft]");
const forgetDraft = (form) => { if (form?.dataset.draft) sessionStorage.removeItem(form.dataset.draft); };

function keepDraft(form) {
  if ([...form.querySelectorAll("textarea")].some((box) => box.value.trim())) sessionStorage.setItem(form.dataset.draft, query(form));
  else forgetDraft(form);
}

function bringDraft(form) {
  const fields = new URLSearchParams(sessionStorage.getItem(form.dataset.draft) ?? "");
  for (const [name, value] of fields) form.elements[name].value = value;
  keepDraft(form);
}

/** Puts a page's dialog on the screen; false when the page has none. */
/**
 * A dialog's page links the article about it beside its content. Over another page the dialog has the link inside; it opens
 * elsewhere, as what was typed, or a secret that is shown once, would be lost.
 */
function bringHelp(answer, content) {
  const help = answer.querySelector("[data-help]");
  const link = help?.querySelector("a");
  if (!link) return;
  link.target = "_blank";
  link.append(Object.assign(page.createElement("span"), { className: "visually-hidden", textContent: ` ${help.dataset.elsewhere}` }));
  help.className = "dialog-help";
  ([...content.querySelectorAll(".dialog-acts")].at(-1) ?? content).append(help);
}

function showDialog(answer) {
  const content = answer.querySelector("[data-dialog-content]");
  if (!content) return false;
  bringHelp(answer, content);
  dialog.replaceChildren(content);
  dialog.setAttribute("aria-label", content.querySelector("h1").textContent);
  if (drafted()) bringDraft(drafted());
  showCopyButtons(dialog);
  if (!dialog.open) dialog.showModal();
  (dialog.querySelector("[autofocus]") ?? dialog.querySelector("input, textarea, a, button"))?.focus();
  return true;
}

function asLine(said) {
  const line = page.createElement("p");
  if (said.matches(".plain-help")) line.append(...said.querySelectorAll("a"));
  else line.textContent = said.textContent.trim();
  line.classList.toggle("strong", said.matches("h1"));
  return line;
}

/**
 * Says in the dialog, or else above the page, why nothing came of a form. Without an answer these are the words of the
 * page's template, otherwise those of the error page that was answered.
 */
function showFailure(answer) {
  const notice = page.querySelector("template[data-failure]").content.firstElementChild.cloneNode(true);
  notice.dataset.failure = "";
  if (answer) notice.lastElementChild.replaceChildren(...[...answer.querySelectorAll("main h1, main .lead, footer .below, footer .plain-help")].map(asLine));
  if (dialog.open) dialog.querySelector("h1").after(notice);
  else page.querySelector("[data-notice]").replaceChildren(notice);
}

/** Sends a form and shows its answer where it belongs: in the dialog, in this page, or as a page of its own. */
async function send(form, submitter) {
  const posts = form.method === "post";
  const url = posts ? destination(form, submitter) : address(form, submitter);
  for (const earlier of page.querySelectorAll(".notice[data-failure]")) earlier.remove();
  submitter?.setAttribute("aria-busy", "true");
  try {
    const answer = await read(url, posts ? { method: "POST", body: query(form, submitter) } : {}).catch(() => null);
    hasChanged ||= posts;
    if (!answer) return showFailure();
    if (posts && answer.document.querySelector("[data-dialog-content]")) forgetDraft(form);
    if (showDialog(answer.document)) return;
    if (page.querySelector("[data-list]") && new URL(answer.url).pathname === location.pathname) {
      // Back on the page below: it keeps its filters, and says what was done.
      hasChanged = false;
      dialog.close();
      showNotice(answer.document);
      await refreshList();
    } else if (posts && answer.wasRedirected && new URL(answer.url).pathname === location.pathname) {
      // Back on a page without a list: all of it is new.
      hasChanged = false;
      dialog.close();
      page.getElementById("main").replaceChildren(...answer.document.getElementById("main").childNodes);
      page.getElementById("main").focus();
      showSide(answer.document);
    } else if (posts && !answer.wasRedirected) {
      // An error page, which can't be opened by its address.
      showFailure(answer.document);
    } else {
      carryNotice(answer.document);
      location.assign(answer.url);
    }
  } finally {
    submitter?.removeAttribute("aria-busy");
  }
}

page.addEventListener("submit", (event) => {
  const form = event.target;
  // Whoever signs out leaves nothing to the next person at this tab.
  if ("forgets" in form.dataset) sessionStorage.clear();
  const inPlace = "dialog" in form.dataset || "inplace" in form.dataset || dialog.contains(form);
  if (!inPlace || event.defaultPrevented) return;
  event.preventDefault();
  if (event.submitter?.getAttribute("aria-busy")) return;
  if (!dialog.open) rememberOpener(event.submitter);
  send(form, event.submitter);
});

dialog.addEventListener("input", () => { if (drafted()) keepDraft(drafted()); });

dialog.addEventListener("click", (event) => {
  const leaves = event.target.closest("[data-close]");
  if (!leaves && event.target !== dialog) return;
  // A press beside the dialog closes it only when nothing typed would be lost, and no secret that is shown once.
  if (!leaves && dialog.querySelector(".secret")) return;
  if (!leaves && [...dialog.querySelectorAll("textarea")].some((box) => box.value.trim())) return;
  event.preventDefault();
  if (leaves) forgetDraft(drafted());
  dialog.close();
});

dialog.addEventListener("close", async () => {
  dialog.replaceChildren();
  if (hasChanged) {
    hasChanged = false;
    await refreshList();
  }
  // The list may have been replaced meanwhile; then the line that was pressed is looked for, and may be gone with what it was
  // about.
  const again = opener?.isConnected ? opener : wayToOpener && page.querySelector(wayToOpener);
  (again ?? page.getElementById("main")).focus();
});
