"use strict";
(() => {
  const body = document.body;
  const single = document.querySelector("main.single");
  if (single) {
    single.classList.add("one");
  }
  const near = (element) => element.closest(".page") || document;

  // Pointing at a fact shows where it is said, and the reverse.
  const names = (element) => (element.dataset.fact || element.dataset.facts || "").split(" ").filter(Boolean);
  const point = (element, on) => {
    const within = near(element);
    for (const old of within.querySelectorAll(".pointed")) {
      old.classList.remove("pointed");
    }
    if (!on) {
      return;
    }
    const wanted = names(element);
    const inExcerpt = element.closest(".scroll");
    let first = null;
    for (const other of within.querySelectorAll("[data-fact], [data-facts]")) {
      if (other !== element && names(other).some((name) => wanted.includes(name))) {
        const large = other.matches(".block") && other.querySelector(".pointed, [data-fact]");
        if (!large) {
          other.classList.add("pointed");
          if (!first && other.closest(".scroll")) {
            first = other;
          }
        }
      }
    }
    element.classList.add("pointed");
    if (first && !inExcerpt) {
      const box = first.closest(".scroll");
      const top = first.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (top < 0 || top > box.clientHeight - 40) {
        box.scrollTop += top - 60;
      }
    }
  };
  const fact = (event) => (event.target instanceof Element ? event.target.closest("[data-fact], [data-facts]") : null);
  for (const [name, on] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
    document.addEventListener(name, (event) => {
      const found = fact(event);
      if (found) {
        point(found, on);
      }
    });
  }

  // Search: the index is a script beside the page, read when it is first wanted.
  const box = document.querySelector(".search");
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const count = document.getElementById("count");
  const MOST = 40;
  box.hidden = false;
  let waiting = null;
  const index = () => {
    if (window.docgenIndex) {
      return Promise.resolve(window.docgenIndex);
    }
    waiting ||= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = body.dataset.index;
      script.onload = () => resolve(window.docgenIndex);
      script.onerror = reject;
      document.head.append(script);
    });
    return waiting;
  };
  const numbers = (steps) => {
    let at = 0;
    return steps.map((step) => (at += step));
  };
  const having = (words, term) => {
    const found = new Set();
    for (const word of Object.keys(words)) {
      if (word.startsWith(term)) {
        numbers(words[word]).forEach((one) => found.add(one));
      }
    }
    return found;
  };
  const worth = (page, terms, text) => {
    const title = page[0].toLowerCase();
    const all = `${title} ${page[2]} ${page[4]}`.toLowerCase();
    let points = title === text ? 100 : title.startsWith(text) ? 40 : all.includes(text) ? 20 : 0;
    for (const term of terms) {
      points += title.includes(term) ? 6 : all.includes(term) ? 3 : 0;
    }
    return points + (page[1] === "operation" ? 1 : 0);
  };
  const search = async () => {
    const text = input.value.trim().toLowerCase();
    const terms = text.match(/[\p{L}\p{N}]+/gu) || [];
    if (!terms.length) {
      list.replaceChildren();
      count.textContent = "";
      return;
    }
    const { pages, words } = await index();
    if (input.value.trim().toLowerCase() !== text) {
      return;
    }
    let found = null;
    for (const term of terms) {
      const mine = having(words, term);
      found = found ? new Set([...found].filter((one) => mine.has(one))) : mine;
    }
    const ranked = [...found].map((one) => [worth(pages[one], terms, text), one]).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    count.textContent = ranked.length === 1 ? "1 page" : `${ranked.length} pages`;
    const root = single ? "" : body.dataset.root.replace(/index\.html$/, "");
    list.replaceChildren(...ranked.slice(0, MOST).map(([, one]) => {
      const [title, kind, section, href, told] = pages[one];
      const item = document.createElement("li");
      const link = document.createElement("a");
      const name = document.createElement("b");
      const more = document.createElement("small");
      name.textContent = title;
      more.textContent = [kind, section, told].filter(Boolean).join(" · ").slice(0, 160);
      link.href = root + href;
      link.append(name, more);
      item.append(link);
      return item;
    }));
  };
  input.addEventListener("focus", () => index().catch(() => {}));
  input.addEventListener("input", search);
  list.addEventListener("click", () => {
    if (single) {
      input.value = "";
      list.replaceChildren();
      count.textContent = "";
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.matches("input, textarea");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      input.focus();
      return;
    }
    if (event.key === "Escape" && box.contains(event.target)) {
      input.value = "";
      list.replaceChildren();
      count.textContent = "";
      input.focus();
      return;
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && box.contains(event.target)) {
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
      (links[at] || input).focus();
    }
    if (event.key === "Enter" && event.target === input) {
      const first = list.querySelector("a");
      if (first) {
        first.click();
      }
    }
  });
})();
