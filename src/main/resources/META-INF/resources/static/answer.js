// The respondents' form, better with a script: the code comes out of the link, answers save themselves, names are suggested
// while typing, questions appear as they are called for. Without it the same pages work step by step.

import { findings, hidden } from "./rules.js";

const SAVE_AFTER = 700;
const TRY_AGAIN = 5000;

const step = document.getElementById("step");

fillCode();
offerPrint();
focusFaults();
if (step) {
  suggestAll(document);
  follow(step);
  const saver = autosave(step);
  addEventListener("pagehide", () => saver.now());
}

// The code stands behind the #, which no server sees. It goes in by POST, like a typed one.
function fillCode() {
  const form = document.getElementById("code-form");
  const code = decodeURIComponent(location.hash.slice(1));
  if (!form || !/^[0-9a-z*~$=-]{20,40}$/i.test(code)) return;
  history.replaceState(null, "", location.pathname + location.search);
  form.elements.code.value = code;
  form.submit();
}

function offerPrint() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

// Whoever sent a page with faults hears and sees the summary first.
function focusFaults() {
  document.getElementById("faults")?.focus();
}

// --- saving while typing

function autosave(form) {
  const status = document.getElementById("saved");
  const words = form.dataset;
  let timer = 0;
  let changed = false;
  let saving = false;
  let stopped = false;

  form.addEventListener("input", () => later(SAVE_AFTER));
  form.addEventListener("change", () => later(SAVE_AFTER));
  form.addEventListener("submit", () => { stopped = true; clearTimeout(timer); });

  function later(delay) {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(now, delay);
  }

  async function now() {
    if (!changed || saving || stopped) return;
    changed = false;
    saving = true;
    clearTimeout(timer);
    try {
      const answer = await fetch(form.action, { method: "POST", body: body(form), keepalive: true });
      await told(answer);
    } catch {
      tell(words.lost, true);
      later(TRY_AGAIN);
    } finally {
      saving = false;
      if (changed && !stopped) later(SAVE_AFTER);
    }
  }

  async function told(answer) {
    if (!answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error("no answer");
    const said = await answer.json();
    if (answer.ok) form.elements.seen.value = said.seen;
    else stopped = true;
    tell(said.saved, !answer.ok);
    showFaults(form, said.faults);
  }

  function tell(text, lost) {
    if (!status || !text) return;
    status.textContent = text;
    status.classList.toggle("lost", lost);
  }

  return { now };
}

function body(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.set("go", "autosave");
  return fields;
}

// What could not be kept is told beside its field; what is right again falls silent.
function showFaults(form, faults) {
  for (const line of form.querySelectorAll(".error")) {
    const field = line.id.slice("fault-".length);
    const input = document.getElementById(field);
    const text = faults[field] ?? "";
    if (!text && !line.dataset.live) continue;
    line.textContent = text;
    line.hidden = !text;
    line.dataset.live = text ? "yes" : "";
    if (!input) continue;
    input.classList.toggle("bad", Boolean(text));
    if (text) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}

// --- questions that appear and go

async function follow(form) {
  const templates = [...form.querySelectorAll("template[data-question]")];
  const told = await fetch(form.dataset.rules, { headers: { Accept: "application/json" } }).catch(() => null);
  if (!told?.ok) return;
  const { bundle, response } = await told.json();
  const scope = { form, bundle, response, list: form.dataset.list, item: form.dataset.item };
  const refresh = () => update(scope, templates);
  form.addEventListener("input", refresh);
  form.addEventListener("change", refresh);
  refresh();
}

function update(scope, templates) {
  const now = withFields(scope);
  const gone = hidden(scope.bundle, now);
  for (const question of scope.form.querySelectorAll("[data-question]:not(template)")) {
    const away = gone.has(pointer(scope, question.dataset.question));
    question.hidden = away;
    for (const control of question.querySelectorAll("input, select, textarea")) control.disabled = away;
  }
  for (const template of templates) {
    if (!template.isConnected || gone.has(pointer(scope, template.dataset.question))) continue;
    const fresh = template.content.cloneNode(true);
    template.replaceWith(fresh);
    suggestAll(scope.form);
  }
  tellChecks(scope, now);
}

// What contradicts itself is told while it is written; what is merely missing is told when the page is sent.
function tellChecks(scope, now) {
  const place = document.getElementById("checks");
  const own = scope.item ? `/lists/${scope.list}/${scope.item}` : "/answers/";
  const texts = scope.bundle.texts;
  const told = findings(scope.bundle, now)
    .filter((each) => each.pointer.startsWith(own) && texts[`${each.code}.message`])
    .map((each) => fill(texts[`${each.code}.message`], now, scope));
  if (place.textContent === told.join(" ")) return;
  place.textContent = told.join(" ");
  place.hidden = told.length === 0;
}

function fill(text, response, scope) {
  const item = scope.item ? response.lists[scope.list][scope.item] : {};
  return text.replace(/\{([a-z0-9_.]+)}/g, (place, name) => {
    const value = name.startsWith("previous.") ? response.previous?.[name.slice(9)] : item[name] ?? response.answers?.[name];
    return value ?? place;
  });
}

function pointer(scope, question) {
  return scope.item ? `/lists/${scope.list}/${scope.item}/${question}` : `/answers/${question}`;
}

// The stored response with what stands in the fields now, as far as rules ask for it: choices, whole numbers and heads.
function withFields(scope) {
  const response = structuredClone(scope.response);
  response.lists ??= {};
  const answers = scope.item
    ? ((response.lists[scope.list] ??= {})[scope.item] ??= {})
    : (response.answers ??= {});
  for (const question of scope.form.querySelectorAll("[data-question]:not(template)"))
    read(question, answers);
  return response;
}

function read(question, answers) {
  const id = question.dataset.question;
  const kind = question.dataset.kind;
  const chosen = [...question.querySelectorAll(`input[name="${id}"]:checked`)].map((input) => input.value);
  if (kind === "radio") answers[id] = { yes: true, no: false }[chosen[0]] ?? chosen[0] ?? null;
  else if (kind === "checks" || kind === "picks") answers[id] = chosen.length ? chosen : null;
  else if (kind === "whole" || kind === "select") {
    answers[id] = whole(question.querySelector(`[name="${id}"]`)?.value ?? "");
  } else if (kind === "years") answers[id] = years(question);
}

function years(question) {
  const rows = {};
  for (const cell of question.querySelectorAll("td input, td select")) {
    const [, year, column] = cell.name.split(".");
    const value = heads(cell.value);
    if (value !== null) (rows[year] ??= {})[column] = value;
  }
  return rows;
}

function heads(typed) {
  const text = typed.trim().replace(/[–—−]/g, "-");
  if (text === "?") return { unknown: true };
  return ["1-2", "3-5", "6-10", "11-20", "21-50", "51+"].includes(text) ? { bracket: text } : whole(text);
}

function whole(typed) {
  const text = typed.replace(/\s/g, "").replace(/[–—−]/g, "-");
  return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

// --- suggestions while typing (the ARIA combobox with a list)

function suggestAll(root) {
  for (const input of root.querySelectorAll("input[data-suggest]:not([role])")) suggest(input);
}

function suggest(input) {
  const names = [...(document.getElementById(`list-${input.dataset.suggest}`)?.options ?? [])].map((option) => option.value);
  const box = document.createElement("div");
  const list = document.createElement("ul");
  box.className = "suggesting";
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");
  list.hidden = true;
  input.removeAttribute("list");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.replaceWith(box);
  box.append(input, list);
  let at = -1;

  input.addEventListener("input", () => open(matches(names, input.value)));
  input.addEventListener("keydown", (event) => {
    const options = [...list.children];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open(matches(names, input.value));
      else move(options, event.key === "ArrowDown" ? at + 1 : at - 1);
    } else if (event.key === "Enter" && !list.hidden && at >= 0) {
      event.preventDefault();
      take(options[at].textContent);
    } else if (event.key === "Escape") close();
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    if (event.target.matches("li")) take(event.target.textContent);
  });

  function open(found) {
    at = -1;
    list.replaceChildren(...found.map((name, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = name;
      return option;
    }));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function move(options, to) {
    if (!options.length) return;
    at = (to + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    options[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[at].id);
  }

  function take(name) {
    input.value = name;
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}

// Names that begin with what was typed come first, then those with a word that does, then those that contain it.
function matches(names, typed) {
  const wanted = plain(typed);
  if (!wanted) return [];
  const rank = (name) => {
    const text = plain(name);
    if (text.startsWith(wanted)) return 0;
    if (text.split(/[\s,/-]+/).some((word) => word.startsWith(wanted))) return 1;
    return text.includes(wanted) ? 2 : 3;
  };
  return names
    .map((name) => ({ name, rank: rank(name) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
    .slice(0, 8)
    .map((each) => each.name);
}

function plain(text) {
  return text.normalize("NFC").replaceAll("\u00ad", "").trim().toLowerCase();
}
