
"use strict";
(() => {
  // A question is a list: what stands at which place is said in report/web/data.py.
  const [ID, VERDICT, FIELD, SUBJECT, SCOPE, ACCEPTED, SENTENCE, CLAIMS, PAIRS, ENTITIES] = Array(10).keys();
  const [SOURCE, VALUE, QUOTE, CLAIMANT, QUALITIES, READ, LOCATOR, NOTE, SPELLED] = Array(9).keys();
  const [fields, data] = JSON.parse(document.getElementById("data").textContent);
  const form = document.querySelector(".filter");
  const items = [...document.querySelectorAll(".item")];
  const sources = [...document.querySelectorAll("#f-source option[data-key]")];
  const choices = ["field", "source", "verdict", "entity", "accepted"];
  const control = (name) => document.getElementById("f-" + name);
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const make = (tag, text, kind) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const fieldOf = (one) => fields[one[FIELD]][0];
  const labelOf = (one) => fields[one[FIELD]][1];
  const nameOf = (claim) => sources[claim[SOURCE]].textContent;

  // What a question is searched by is put together once, when somebody first searches.
  const texts = [];
  const textOf = (n) => texts[n] ??= fold([
    data[n][ID], fieldOf(data[n]), labelOf(data[n]), data[n][SUBJECT], data[n][SCOPE],
    ...data[n][CLAIMS].flatMap((claim) => [nameOf(claim), ...claim.slice(1)]),
  ].join(" "));
  const fits = {
    field: (one, wanted) => fieldOf(one) === wanted || fieldOf(one).startsWith(wanted + "."),
    verdict: (one, wanted) => one[VERDICT] === wanted,
    source: (one, wanted) => one[CLAIMS].some((claim) => claim[SOURCE] === +wanted),
    entity: (one, wanted) => one[ENTITIES].includes(+wanted),
    accepted: (one, wanted) => one[ACCEPTED] === +wanted,
  };
  const isShown = new Array(data.length).fill(true);

  const filter = () => {
    const words = fold(control("text").value).split(/\s+/).filter(Boolean);
    const chosen = choices.filter((name) => control(name).value);
    const hiddenIds = new Set();
    let shown = 0;
    for (const item of items) {
      const n = +item.dataset.n;
      const fit = words.every((word) => textOf(n).includes(word)) &&
        chosen.every((name) => fits[name](data[n], control(name).value));
      isShown[n] = fit;
      item.hidden = !fit;
      if (!fit) hiddenIds.add(item.id);
      shown += fit;
    }
    const narrowed = words.length + chosen.length > 0;
    for (const section of document.querySelectorAll("section.verdict")) {
      section.hidden = !section.querySelector(".item:not([hidden])");
      const part = section.querySelector("details.part");
      if (part && narrowed && !section.hidden) part.open = true;
    }
    for (const row of document.querySelectorAll("[data-of]")) row.hidden = hiddenIds.has(row.dataset.of);
    for (const part of document.querySelectorAll(".tally a")) {
      part.setAttribute("aria-pressed", part.dataset.verdict === control("verdict").value);
    }
    document.querySelector(".nothing").hidden = shown > 0 || !items.length;
    const noun = items.length === 1 ? "question" : "questions";
    const whole = items.length.toLocaleString("en");
    control("count").textContent = shown === items.length
      ? `all ${whole} ${noun}` : `${shown.toLocaleString("en")} of ${whole} ${noun}`;
  };

  // The filter is kept in the address, so that a view can be sent to somebody.
  const keyOf = (option) => option.dataset.key ?? option.value;
  const remember = () => {
    const state = new URLSearchParams();
    if (control("text").value) state.set("text", control("text").value);
    for (const name of choices) {
      if (control(name).value) state.set(name, keyOf(control(name).selectedOptions[0]));
    }
    const kept = state.toString();
    history.replaceState(null, "", kept ? "#?" + kept : location.pathname + location.search);
  };
  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(2));
    control("text").value = state.get("text") || "";
    for (const name of choices) {
      const wanted = state.get(name);
      const option = [...control(name).options].find((o) => wanted && (keyOf(o) === wanted || o.text === wanted));
      control(name).value = option ? option.value : "";
    }
  };

  // What is long is drawn when it is opened: quotes and reasons of a question, the claims of a source.
  const claimLine = (claim) => {
    const line = make("li");
    line.append(make("bdi", claim[VALUE], "value"), " — " + nameOf(claim));
    const said = [claim[CLAIMANT], claim[QUALITIES], claim[READ] && "read as " + claim[READ],
      claim[SPELLED] && `of “${claim[SPELLED]}”`, claim[LOCATOR]].filter(Boolean);
    if (said.length) line.append(make("span", " · " + said.join(" · "), "who"));
    for (const [text, kind] of [[claim[QUOTE], "q"], [claim[NOTE], "p"]]) if (text) line.append(make(kind, text));
    return line;
  };
  const pairLine = (one, [a, b, relation, reason, sentence, steps, flips, more]) => {
    const line = make("li");
    const [first, second] = [a, b].map((n) => `${one[CLAIMS][n][VALUE]} (${nameOf(one[CLAIMS][n])})`);
    const who = { A: nameOf(one[CLAIMS][a]), B: nameOf(one[CLAIMS][b]) };
    const named = (text) => text.replace(/\b([AB]) is\b/g, (_, letter) => `${who[letter]}:`)
      .replace(/\b([AB])(?= (?:gave|said|spoke|named|had)\b)/g, (letter) => who[letter]);
    line.append(make("b", `${first} and ${second}`), make("p", relation));
    const told = make("p", sentence + " ");
    told.append(make("code", reason));
    line.append(told, ...steps.map((step) => make("p", named(step), "step")));
    if (flips) line.append(make("p", "What would change it: " + named(flips)));
    if (more) line.append(make("p", `${more} more ${more === 1 ? "pair" : "pairs"} with this reason`, "who"));
    return line;
  };
  const copyButton = (one) => {
    const button = make("button", "Copy as a sentence");
    button.type = "button";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(one[SENTENCE]);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Select and copy:";
      }
    });
    return button;
  };
  const svgButton = (label, name, title, rows) => {
    const button = make("button", label);
    button.type = "button";
    button.addEventListener("click", () => save(name + ".svg", "image/svg+xml", standalone(title, rows())));
    return button;
  };
  const open = (details) => {
    if (details.dataset.drawn) return;
    details.dataset.drawn = "1";
    const item = details.closest(".item");
    const one = data[item.dataset.n];
    const claims = make("ul", "", "opened");
    claims.append(...one[CLAIMS].map(claimLine));
    details.append(claims);
    if (one[PAIRS].length) {
      const pairs = make("ol", "", "pairs");
      pairs.append(...one[PAIRS].map((pair) => pairLine(one, pair)));
      details.append(pairs);
    }
    if (one[SENTENCE]) {
      const copied = make("p", "", "copy");
      copied.append(copyButton(one), " ", make("bdi", one[SENTENCE]));
      const drawn = item.querySelector(".drawn");
      if (drawn) copied.append(" ", svgButton("Drawing as SVG", item.id, `${one[SUBJECT]} · ${labelOf(one)}`, () => lanes(drawn)));
      details.append(copied);
    }
  };
  const openSource = (details) => {
    if (details.dataset.drawn) return;
    details.dataset.drawn = "1";
    const found = items.flatMap((item) => data[item.dataset.n][CLAIMS]
      .filter((claim) => claim[SOURCE] === +details.dataset.source)
      .map((claim) => [parseInt((claim[LOCATOR] || "").match(/\d+/) ?? Infinity), item, claim]));
    const list = make("ul", "", "opened");
    for (const [, item, claim] of found.sort((a, b) => (a[0] > b[0]) - (a[0] < b[0]))) {
      const one = data[item.dataset.n];
      const line = make("li");
      const link = make("a", `${one[SUBJECT]} · ${labelOf(one)}`);
      link.href = "#" + item.id;
      line.append(link, ": ", make("bdi", claim[VALUE], "value"));
      list.append(line);
    }
    details.append(list);
  };
  for (const item of items) {
    const details = make("details", "", "more");
    const number = data[item.dataset.n][CLAIMS].length;
    const claims = number === 1 ? "1 claim" : `${number} claims`;
    details.append(make("summary", item.tagName === "LI" ? "quotes" : `${claims} with quotes, and why`));
    details.addEventListener("toggle", () => details.open && open(details));
    item.append(details);
  }
  for (const details of document.querySelectorAll("details.made")) {
    details.hidden = false;
    details.addEventListener("toggle", () => details.open && openSource(details));
  }

  // Downloads are made here from what the page holds; nothing is asked of a server.
  const save = (name, type, text) => {
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const rows = () => data.flatMap((one, n) => isShown[n] ? one[CLAIMS].map((claim) => ({
    question: one[ID], field: fieldOf(one), subject: one[SUBJECT], scope: one[SCOPE], verdict: one[VERDICT],
    source: sources[claim[SOURCE]].dataset.key, value: claim[VALUE], read_as: claim[READ] || claim[VALUE],
    quote: claim[QUOTE] || "", claimant: claim[CLAIMANT] || "", qualities: claim[QUALITIES] || "",
    locator: claim[LOCATOR] || "", note: claim[NOTE] || "", subject_as_written: claim[SPELLED] || one[SUBJECT],
  })) : []);
  const cell = (text) => {
    const safe = /^\s*[-=+@|%]/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const csv = (table) => table.length
    ? [Object.keys(table[0]), ...table.map(Object.values)].map((row) => row.map(cell).join(",") + "\r\n").join("") : "";
  for (const button of document.querySelectorAll("[data-as]")) {
    button.addEventListener("click", () => button.dataset.as === "csv"
      ? save("claims.csv", "text/csv", csv(rows()))
      : save("claims.json", "application/json", JSON.stringify(rows(), null, 1)));
  }

  // A drawing by itself: rows with a label each, in the colours that the page has now.
  const NS = "http" + "://www.w3.org/2000/svg";
  const LOOKS = ["fill", "stroke", "stroke-width", "opacity", "font-size", "font-family"];
  const element = (tag, attributes, ...inside) => {
    const made = document.createElementNS(NS, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...inside);
    return made;
  };
  const withLooks = (svg) => {
    const copy = svg.cloneNode(true);
    const made = copy.querySelectorAll("*");
    svg.querySelectorAll("*").forEach((one, n) => {
      const looks = getComputedStyle(one);
      for (const name of LOOKS) made[n].setAttribute(name, looks.getPropertyValue(name));
    });
    return [...copy.childNodes];
  };
  const lanes = (list) => [...list.children].map((line) => ({
    label: line.querySelector(".value, .name")?.textContent.slice(0, 44) ?? "",
    svg: line.querySelector("svg"), height: 28, left: 300 }));
  const plot = (one) => [...one.children].map((svg) => ({
    label: "", svg, height: svg.clientHeight || 180, left: 90 }));
  const standalone = (title, rows) => {
    const page = getComputedStyle(document.body);
    const ink = { fill: page.color, "font-size": 13, "font-family": "sans-serif" };
    const top = 34;
    const height = rows.reduce((sum, row) => sum + row.height, top + 12);
    const whole = element("svg", { width: 720, height, viewBox: `0 0 720 ${height}` },
      element("rect", { width: 720, height, fill: page.backgroundColor }));
    let y = top;
    for (const { label, svg, height: high, left } of rows) {
      const drawn = element("svg", { x: left, y, width: 700 - left, height: high, overflow: "visible" }, ...withLooks(svg));
      for (const line of drawn.querySelectorAll(".grid[y1='-99999']")) line.setAttribute("y1", top - y);
      whole.append(drawn);
      if (label) whole.append(element("text", { x: 8, y: y + 18, ...ink }, label));
      y += high;
    }
    whole.append(element("text", { x: 8, y: 20, ...ink, "font-weight": "bold" }, title));
    return new XMLSerializer().serializeToString(whole);
  };
  for (const [selector, rows] of [[".time", lanes], [".plot", plot]]) {
    for (const chart of document.querySelectorAll(selector)) {
      const { name, title } = chart.dataset;
      chart.after(svgButton("As SVG", name, title, () => rows(chart)));
    }
  }

  // A link must lead somewhere: to a question that the filter hides, or into a part that is folded.
  const arrive = () => {
    if (location.hash.startsWith("#?")) recall();
    filter();
    const target = location.hash.startsWith("#?") ? null
      : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
    }
    for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    const inside = target.querySelector(":scope > details.part");
    if (inside) inside.open = true;
    if (target.tagName === "DETAILS") target.open = true;
    target.scrollIntoView();
  };

  const changed = () => {
    filter();
    remember();
  };
  const press = (event) => {
    const verdict = event.currentTarget.dataset.verdict;
    event.preventDefault();
    control("verdict").value = control("verdict").value === verdict ? "" : verdict;
    changed();
  };
  for (const part of document.querySelectorAll(".tally a")) {
    part.setAttribute("role", "button");
    part.addEventListener("click", press);
    part.addEventListener("keydown", (event) => {
      if (event.key === " ") press(event);
    });
  }

  // A phone begins with what disagrees; the rest is folded until it is wanted.
  const agreements = document.querySelector("#agreement details.part");
  if (agreements && matchMedia("(max-width: 44rem)").matches) agreements.open = false;

  // Paper can't be unfolded: agreements are opened for printing and folded again.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("#agreement details.part:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });

  form.hidden = false;
  document.querySelector(".downloads").hidden = false;
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("hashchange", arrive);
  arrive();
})();
