// What the reference does better with script: copying, filtering while one types, and the language that was chosen last.

const page = document;
const CHOSEN = "admit.reference.language";

/** What was kept in this browser; nothing where it keeps nothing. */
function kept() {
  try { return localStorage.getItem(CHOSEN); } catch { return null; }
}

function keep(language) {
  try { localStorage.setItem(CHOSEN, language); } catch { /* Then the next page begins with the first one again. */ }
}

// The language of the samples.
for (const choice of page.querySelectorAll(".languages input")) {
  if (choice.value === kept()) choice.checked = true;
  choice.addEventListener("change", () => keep(choice.value));
}

// Copy buttons.
for (const button of page.querySelectorAll("[data-copy-sample]")) {
  const words = button.querySelector("span");
  const before = words.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(page.getElementById(button.dataset.copySample).textContent);
    words.textContent = button.dataset.copied;
    setTimeout(() => { words.textContent = before; }, 2000);
  });
}

// The filter of the list: the same words that the form would send.
const filter = page.querySelector("[data-reference-filter]");

function show(element, isShown) {
  element.hidden = !isShown;
  return isShown;
}

function filterList() {
  const words = filter.elements.search.value.toLowerCase().split(/\s+/);
  let count = 0;
  for (const subject of page.querySelectorAll("[data-reference-subject]")) {
    const name = subject.querySelector("h2").textContent;
    let ofSubject = 0;
    for (const operation of subject.querySelectorAll("[data-reference-operation]")) {
      const text = `${name} ${operation.textContent}`.toLowerCase();
      if (show(operation, words.every((word) => text.includes(word)))) ofSubject += 1;
    }
    show(subject, ofSubject > 0);
    count += ofSubject;
  }
  const said = page.querySelector("[data-reference-count]");
  said.textContent = said.dataset.none.replace("0", count);
  show(page.querySelector("[data-reference-nothing]"), count === 0);
}

// A page that was opened with a search has only what was found, so its form asks for the rest.
if (filter && filter.elements.search.value === "") {
  filter.addEventListener("input", filterList);
  filter.addEventListener("submit", (event) => event.preventDefault());
}
