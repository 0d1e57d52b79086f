
"use strict";
(() => {
  const form = document.querySelector(".filter");
  const cards = [...document.querySelectorAll(".card")];
  const choices = ["field", "source", "verdict", "entity"];
  const control = (name) => document.getElementById("f-" + name);
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  // What a card is searched by is read off the page once, so that typing stays quick.
  const known = cards.map((card) => ({
    card,
    text: fold(card.textContent),
    field: card.dataset.field,
    verdict: card.dataset.verdict,
    source: new Set(card.dataset.source.split(" ")),
    entity: new Set(card.dataset.entity.split(" ")),
  }));
  const fits = {
    field: (one, wanted) => one.field === wanted || one.field.startsWith(wanted + "."),
    verdict: (one, wanted) => one.verdict === wanted,
    source: (one, wanted) => one.source.has(wanted),
    entity: (one, wanted) => one.entity.has(wanted),
  };

  const filter = () => {
    const words = fold(control("text").value).split(/\s+/).filter(Boolean);
    const chosen = choices.filter((name) => control(name).value);
    let shown = 0;
    for (const one of known) {
      const fit = words.every((word) => one.text.includes(word)) &&
        chosen.every((name) => fits[name](one, control(name).value));
      one.card.hidden = !fit;
      shown += fit;
    }
    for (const section of document.querySelectorAll("section.verdict")) {
      section.hidden = !section.querySelector(".card:not([hidden])");
    }
    for (const row of document.querySelectorAll("tr[data-of]")) {
      row.hidden = document.getElementById(row.dataset.of).hidden;
    }
    for (const body of document.querySelectorAll(".matrix tbody")) {
      body.hidden = !body.querySelector("tr[data-of]:not([hidden])");
    }
    for (const part of document.querySelectorAll(".tally a")) {
      part.setAttribute("aria-pressed", part.dataset.verdict === control("verdict").value);
    }
    document.querySelector(".nothing").hidden = shown > 0 || !cards.length;
    control("count").textContent = shown === cards.length
      ? `all ${shown} questions` : `${shown} of ${cards.length} questions`;
  };

  // The filter is kept in the address, so that a view can be sent to somebody.
  const remember = () => {
    const state = new URLSearchParams();
    if (control("text").value) state.set("text", control("text").value);
    for (const name of choices) {
      if (control(name).value) state.set(name, control(name).selectedOptions[0].text);
    }
    const kept = state.toString();
    history.replaceState(null, "", kept ? "#?" + kept : location.pathname + location.search);
  };
  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(2));
    control("text").value = state.get("text") || "";
    for (const name of choices) {
      const option = [...control(name).options].find((o) => o.text === state.get(name));
      control(name).value = option ? option.value : "";
    }
  };

  // A link must lead somewhere: to a card that the filter hides, or into a part that is folded.
  const arrive = () => {
    if (location.hash.startsWith("#?")) recall();
    filter();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
    }
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

  // Paper can't be unfolded: what is folded is opened for printing and folded again.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(".source details:not([open]), .met:not([open]), .more:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });

  form.hidden = false;
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("hashchange", arrive);
  arrive();
})();
