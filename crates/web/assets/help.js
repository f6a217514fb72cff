// Suggestions while somebody types into the search box. Without script the box is an ordinary form.

const page = document;
const PAUSE_MILLISECONDS = 120;

/** Makes a search box offer what may be meant: the pattern of a combobox with a list (WAI-ARIA). */
function offerSuggestions(form, number) {
  const input = form.querySelector("input[type=search]");
  const list = page.createElement("ul");
  list.id = `suggestions-${number}`;
  list.className = "help-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestionsName);
  list.hidden = true;
  form.append(list);
  const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);

  let timer;
  let asked = new AbortController();
  let chosen = -1;

  const show = (isOpen) => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) choose(-1);
  };

  function choose(place) {
    chosen = place;
    for (const [at, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(at === place));
    if (place < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[place].id);
  }

  function fill(suggestions) {
    const options = suggestions.map(({ path, title, heading }, at) => {
      const option = page.createElement("li");
      option.id = `${list.id}-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.path = path;
      option.textContent = title;
      if (heading) {
        const under = page.createElement("span");
        under.className = "aside";
        under.textContent = heading;
        option.append(under);
      }
      return option;
    });
    list.replaceChildren(...options);
    chosen = -1;
    show(options.length > 0 && page.activeElement === input);
  }

  async function ask() {
    asked.abort();
    asked = new AbortController();
    if (input.value.trim().length < 2) return fill([]);
    try {
      const query = new URLSearchParams({ query: input.value });
      const answer = await fetch(`${form.dataset.suggestions}?${query}`, { signal: asked.signal });
      if (answer.ok) fill(await answer.json());
    } catch (failure) {
      // Without suggestions the search still works.
      if (failure.name !== "AbortError") show(false);
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MILLISECONDS);
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (list.hidden || count === 0) return;
    if (event.key === "ArrowDown") choose((chosen + 1) % count);
    else if (event.key === "ArrowUp") choose((chosen <= 0 ? count : chosen) - 1);
    else if (event.key === "Escape") show(false);
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.path);
    else return;
    event.preventDefault();
  });
  // A press on a suggestion must not take the focus away before it counts.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.path);
  });
  input.addEventListener("blur", () => show(false));
}

for (const [number, form] of [...page.querySelectorAll("form[data-suggestions]")].entries()) offerSuggestions(form, number);
