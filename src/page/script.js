// What the pages do beyond what they can without a script: results as one types, copying, the countdown, colors, live updates.
"use strict";

const root = document.documentElement;
const byId = (id) => document.getElementById(id);

// Before the first paint. Some browsers deny the storage.
const stored = (() => {
  try {
    return localStorage;
  } catch {
    return {};
  }
})();
if (stored.theme === "dark" || stored.theme === "light") root.dataset.theme = stored.theme;

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function showTheme() {
  const button = byId("dark");
  if (button) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(isDark()));
  }
}

// Fetches a page and puts parts of it in place of those that are there.
let latest = 0;
async function load(address, options, replace) {
  const own = ++latest;
  try {
    const response = await fetch(address, { ...options, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // A later answer may have come before this one.
    if (own === latest) replace(page);
  } catch {
    // The server is gone. What is there stays, and the button asks again.
  }
}

function replaceParts(ids, page) {
  for (const id of ids.split(" ")) {
    const [part, fresh] = [byId(id), page.getElementById(id)];
    // An answer without the part is about something else, an error of the server for one.
    const source = fresh ?? page.querySelector("main");
    if (part && source && part.innerHTML !== source.innerHTML) {
      part.replaceChildren(...source.childNodes);
    }
  }
  prepare();
}

function submit(form) {
  const data = new URLSearchParams(new FormData(form));
  const parts = (page) => replaceParts(form.dataset.live, page);
  if (form.method === "post") {
    return load(form.action, { method: "POST", body: data }, parts);
  }
  const given = new URLSearchParams([...data].filter(([, value]) => value));
  const address = `${form.getAttribute("action")}${given.size ? "?" : ""}${given}`;
  history.replaceState(null, "", address);
  return load(address, {}, parts);
}

// Without a server, what does not match is hidden.
function filter(form) {
  const words = form.querySelector("input").value.toLowerCase().split(/\s+/);
  const found = byId(form.dataset.filter);
  for (const body of found.querySelectorAll("tbody")) {
    const rows = [...body.rows].slice(1);
    for (const row of rows) {
      const text = `${row.textContent} ${row.dataset.words}`.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    body.hidden = rows.every((row) => row.hidden);
  }
  const count = found.querySelector(".count");
  count.dataset.all ??= count.textContent;
  const isFound = found.querySelector("tbody:not([hidden])");
  count.textContent = !isFound ? count.dataset.none : words.some(Boolean) ? "" : count.dataset.all;
}

let rest;
document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (!form || !form.contains(target)) return;
  clearTimeout(rest);
  if (form.dataset.live) rest = setTimeout(() => submit(form), 150);
  if (form.dataset.filter) filter(form);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.filter) event.preventDefault();
  // The button for another language is elsewhere, and changes the whole page.
  if (form.dataset.live && (!event.submitter || form.contains(event.submitter))) {
    event.preventDefault();
    clearTimeout(rest);
    submit(form);
  }
});

async function copy(button) {
  const text = byId(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(text.textContent);
  } catch {
    getSelection().selectAllChildren(text);
    return;
  }
  const name = button.textContent;
  button.textContent = button.dataset.copied;
  button.disabled = true;
  setTimeout(() => {
    button.textContent = name;
    button.disabled = false;
  }, 2000);
}

document.addEventListener("click", ({ target }) => {
  if (target.id === "dark") {
    root.dataset.theme = stored.theme = isDark() ? "light" : "dark";
    showTheme();
  }
  if (target.dataset?.copy) copy(target);
});

// Moments by the clock of the reader, and how long it is until then.
const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
function showTimes() {
  for (const time of document.querySelectorAll("time[data-text]")) {
    const moment = new Date(time.dateTime);
    const left = Math.ceil((moment - Date.now()) / 1000);
    if (left <= 0) {
      time.parentElement.textContent = time.dataset.over;
      continue;
    }
    const [unit, length] = units.find(([, length]) => left >= length);
    const options = { dateStyle: "medium", timeStyle: "short" };
    const shown = document.createElement("span");
    shown.className = "moment";
    shown.textContent = new Intl.DateTimeFormat(root.lang, options).format(moment);
    const duration = new Intl.RelativeTimeFormat(root.lang).format(Math.ceil(left / length), unit);
    const parts = time.dataset.text.replace("{left}", duration).split(/(\{time\})/);
    const fresh = document.createElement("span");
    fresh.append(...parts.map((part) => (part === "{time}" ? shown : part)));
    if (time.textContent !== fresh.textContent) time.replaceChildren(...fresh.childNodes);
  }
}

setInterval(showTimes, 1000);

// The files were saved. The line that the reader looks at stays where it is.
function update() {
  return load(location.href, {}, (page) => {
    const blocks = [...document.querySelectorAll("#live [id]")];
    const seen = blocks.find((block) => block.getBoundingClientRect().bottom > 0);
    const top = seen?.getBoundingClientRect().top;
    const focused = document.activeElement?.closest("#live [id]")?.id;
    const [old, fresh] = [byId("live"), page.getElementById("live")];
    if (!old || !fresh) return;
    const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
    if (before.length === after.length) {
      before.forEach((node, at) => node.isEqualNode(after[at]) || node.replaceWith(after[at]));
    } else {
      old.replaceChildren(...after);
    }
    const again = seen && byId(seen.id);
    if (again) scrollBy({ top: again.getBoundingClientRect().top - top, behavior: "instant" });
    // The focus was in what changed.
    if (focused && document.activeElement === document.body) {
      byId(focused)?.querySelector("a")?.focus({ preventScroll: true });
    }
    prepare();
  });
}

function prepare() {
  for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
  showTimes();
}

document.addEventListener("DOMContentLoaded", () => {
  showTheme();
  prepare();
  for (const form of document.querySelectorAll("[data-filter]")) form.hidden = false;
  const events = document.querySelector("[data-events]")?.dataset.events;
  if (events) new EventSource(events).addEventListener("saved", update);
});
