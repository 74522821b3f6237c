"use strict";
const COLOURS = 11;
const { map } = page;
const sectorNumber = new Map(map.sectors.map((sector, number) => [sector.id, number]));
const sectorName = id => map.sectors[sectorNumber.get(id)].name;
const colourOf = id => sectorNumber.get(id) < COLOURS ? `var(--s${sectorNumber.get(id)})` : "var(--rest)";
const [CLUSTER, YEAR, TOWNS, FIRMS, WORKERS, OUTSIDE, OUTPUT, X, Y] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const clustersOf = new Map(page.years.map(year => [year, []]));
map.years.forEach(row => clustersOf.get(row[YEAR])?.push(row));
const marketsOf = new Map(page.years.map(year => [year, []]));
map.markets.forEach(row => marketsOf.get(row[0])?.push(row));
const largest = Math.max(1, ...map.years.map(row => row[OUTPUT]));
/* Circles together cover at most a fifth of the map in the year with the most output, and none is huge. */
const COVERED = 0.2;
const outputs = page.years.map(year => clustersOf.get(year).reduce((sum, row) => sum + row[OUTPUT], 0));
const LARGEST_RADIUS = Math.min(74, Math.max(16,
  Math.sqrt(COVERED * map.width * map.height * largest / (Math.PI * Math.max(1, ...outputs)))));
const radius = output => Math.max(5, LARGEST_RADIUS * Math.sqrt(output / largest));
const largestTurnover = Math.max(1, ...map.markets.map(row => row[5]));
const side = turnover => Math.max(9, 70 * Math.sqrt(turnover / largestTurnover));

const plan = byId("plan");
const tip = byId("tip");
const state = { year: page.years.at(-1), sector: null, picked: null, playing: null, walk: -1 };
const layers = { land: make("g"), clusters: make("g"), markets: make("g") };
const circles = new Map();

function drawLand() {
  plan.setAttribute("viewBox", `0 0 ${map.width} ${map.height}`);
  map.counties.forEach(county => {
    const path = make("path", { class: "county", d: county.path });
    path.append(make("title", {}, county.name));
    layers.land.append(path);
  });
  map.prefectures.forEach(one => layers.land.append(make("path", { class: "prefecture", d: one.path })));
  plan.append(layers.land, layers.clusters, layers.markets);
}

function describe(row) {
  const cluster = map.clusters[row[CLUSTER]];
  const lines = [
    ["strong", cluster.product],
    ["p", cluster.town === cluster.county ? cluster.county : `${cluster.town}, ${cluster.county}`],
    ["p", `${millions(row[OUTPUT])} of output`],
    ["p", `${plural(row[FIRMS], "firm", "firms")} in ${plural(row[TOWNS], "town", "towns")}`],
    ["p", `${plural(row[WORKERS], "worker", "workers")}, ${row[WORKERS] ? Math.round(100 * row[OUTSIDE] / row[WORKERS]) : 0}% from other provinces`],
    ["p", sectorName(cluster.sector)],
  ];
  const first = map.years.find(one => one[CLUSTER] === row[CLUSTER]);
  lines.push(["p", `Stands since ${first[YEAR]} (under this centre)`]);
  return lines;
}

function describeMarket(row) {
  return [["strong", `${row[3] === "hall" ? "Market hall" : "Fair"} of ${row[1]}`], ["p", row[2]],
    ["p", `${millions(row[5])} of turnover`], ["p", plural(row[4], "stall", "stalls")],
    ["p", `${plural(row[6], "town sells", "towns sell")} here`]];
}

function showDetail(lines) {
  const detail = byId("detail");
  detail.replaceChildren(...(lines
    ? lines.map(([tag, text]) => tag === "strong" ? wrapped(make("strong", {}, text)) : make(tag, {}, text))
    : [make("p", { class: "soft" }, "Point at a circle, or press it to keep it here. With the keyboard: go to the map and use the arrow keys.")]));
}
const wrapped = node => { const p = make("p"); p.append(node); return p; };

function showTip(event, lines) {
  const frame = plan.parentElement.getBoundingClientRect();
  tip.replaceChildren(...lines.slice(0, 4).map(([tag, text]) => make(tag === "strong" ? "strong" : "div", {}, text)));
  tip.hidden = false;
  const left = Math.min(event.clientX - frame.left + 14, frame.width - tip.offsetWidth - 8);
  tip.style.left = Math.max(4, left) + "px";
  tip.style.top = Math.max(4, event.clientY - frame.top + (event.clientY - frame.top > 90 ? -tip.offsetHeight - 10 : 16)) + "px";
}

function pick(number) {
  state.picked = number;
  circles.forEach((circle, key) => circle.classList.toggle("on", key === number));
  const row = clustersOf.get(state.year)?.find(one => one[CLUSTER] === number);
  const cluster = map.clusters[number];
  showDetail(number === null ? null : row ? describe(row)
    : [["strong", cluster.product], ["p", cluster.town], ["p", `No cluster with this centre in ${state.year}.`]]);
}

function circleFor(number) {
  if (!circles.has(number)) {
    const circle = make("circle", { class: sectorNumber.get(map.clusters[number].sector) < COLOURS ? "cluster" : "cluster rest", style: `fill:${colourOf(map.clusters[number].sector)}` });
    const current = () => clustersOf.get(state.year).find(row => row[CLUSTER] === number);
    circle.addEventListener("pointermove", event => { const row = current(); if (row) showTip(event, describe(row)); });
    circle.addEventListener("pointerleave", () => { tip.hidden = true; });
    circle.addEventListener("click", () => pick(state.picked === number ? null : number));
    circles.set(number, circle);
  }
  return circles.get(number);
}

function drawClusters() {
  const rows = clustersOf.get(state.year) ?? [];
  const shown = rows.map(row => {
    const circle = circleFor(row[CLUSTER]);
    circle.setAttribute("cx", row[X]);
    circle.setAttribute("cy", row[Y]);
    circle.setAttribute("r", radius(row[OUTPUT]).toFixed(1));
    circle.classList.toggle("dim", state.sector !== null && !matches(map.clusters[row[CLUSTER]].sector));
    return circle;
  });
  layers.clusters.replaceChildren(...shown);
}
const matches = sector => state.sector === "rest" ? sectorNumber.get(sector) >= COLOURS : sector === state.sector;

function drawMarkets() {
  const rows = byId("markets").checked ? marketsOf.get(state.year) ?? [] : [];
  layers.markets.replaceChildren(...rows.map(row => {
    const size = side(row[5]);
    const square = make("rect", { class: row[3] === "hall" ? "market hall" : "market", x: row[7] - size / 2, y: row[8] - size / 2, width: size, height: size });
    square.addEventListener("pointermove", event => showTip(event, describeMarket(row)));
    square.addEventListener("pointerleave", () => { tip.hidden = true; });
    square.addEventListener("click", () => showDetail(describeMarket(row)));
    return square;
  }));
}

function tellYear() {
  const rows = clustersOf.get(state.year) ?? [];
  const output = rows.reduce((sum, row) => sum + row[OUTPUT], 0);
  const events = map.events.filter(event => event.year === state.year && event.active).map(event => event.label);
  byId("year-shown").value = state.year;
  byId("year-told").textContent = (rows.length
    ? `${plural(rows.length, "cluster", "clusters")}, ${millions(output)} of output.` : "No cluster yet.")
    + (events.length ? ` This year: ${events.join("; ")}.` : "");
  byId("events-year").textContent = state.year;
  byId("events").replaceChildren(...map.events.filter(event => event.year <= state.year).map(event => {
    const item = make("li", event.active ? {} : { class: "off" });
    item.append(make("time", {}, `${event.year}-${String(event.month).padStart(2, "0")}`), event.label + (event.active ? "" : " (switched off)"));
    return item;
  }));
}

function drawLegend() {
  const rows = clustersOf.get(state.year) ?? [];
  const counts = new Map();
  rows.forEach(row => {
    const number = sectorNumber.get(map.clusters[row[CLUSTER]].sector);
    const key = number < COLOURS ? map.sectors[number].id : "rest";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const entries = map.sectors.slice(0, COLOURS).map(sector => [sector.id, sector.name, colourOf(sector.id)]);
  if (map.sectors.length > COLOURS) entries.push(["rest", `${map.sectors.length - COLOURS} other sectors`, "var(--rest)"]);
  byId("legend").replaceChildren(...entries.map(([id, name, colour]) => {
    const button = make("button", { type: "button", "aria-pressed": state.sector === id, "data-sector": id });
    button.append(make("i", { style: `background:${colour}` }), make("span", {}, name), make("b", {}, whole(counts.get(id) ?? 0)));
    button.addEventListener("click", () => {
      state.sector = state.sector === id ? null : id;
      draw();
      document.querySelector(`#legend [data-sector="${id}"]`).focus();
    });
    const item = make("li");
    item.append(button);
    return item;
  }));
}

function drawSizes() {
  if (!map.years.length) return;
  const units = map.width / plan.getBoundingClientRect().width || 2;
  const steps = [largest, largest / 5, largest / 25].map(value => Number(value.toPrecision(1)));
  const tallest = Math.min(34, LARGEST_RADIUS / units);
  const svg = make("svg", { viewBox: `0 0 280 ${2 * tallest + 26}` });
  let x = 4;
  steps.forEach(value => {
    const r = Math.min(34, LARGEST_RADIUS * Math.sqrt(value / largest) / units);
    svg.append(make("circle", { cx: x + r, cy: 2 * tallest + 2 - r, r }), make("text", { x, y: 2 * tallest + 20 }, millions(value).replace(" yuan", "").replace("illion", "")));
    x += Math.max(2 * r + 22, 74);
  });
  byId("sizes").replaceChildren("Yearly output, yuan of 2001", svg);
}

function draw() {
  drawClusters();
  drawMarkets();
  drawLegend();
  tellYear();
  pick(state.picked);
}

function goTo(year) {
  state.year = Math.min(page.years.at(-1), Math.max(page.years[0], year));
  byId("year").value = state.year;
  tip.hidden = true;
  state.walk = -1;
  draw();
}

function play() {
  const button = byId("play");
  const stop = () => { clearInterval(state.playing); state.playing = null; button.textContent = "▶"; button.setAttribute("aria-label", "Play the years"); };
  if (state.playing) { stop(); return; }
  if (state.year === page.years.at(-1)) goTo(page.years[0]);
  button.textContent = "❚❚";
  button.setAttribute("aria-label", "Pause");
  state.playing = setInterval(() => {
    goTo(state.year + 1);
    if (state.year === page.years.at(-1)) stop();
  }, 700);
}

function walk(event) {
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (event.key === "Escape") { state.walk = -1; pick(null); return; }
  const rows = (clustersOf.get(state.year) ?? []).filter(row => state.sector === null || matches(map.clusters[row[CLUSTER]].sector));
  if (!(event.key in steps) || !rows.length) return;
  event.preventDefault();
  state.walk = (state.walk + steps[event.key] + rows.length) % rows.length;
  if (state.walk < 0) state.walk = rows.length - 1;
  pick(rows[state.walk][CLUSTER]);
}

function drawViews() {
  const zones = Object.entries(map.zones);
  if (zones.length < 2) return;
  const show = (box, button) => {
    plan.setAttribute("viewBox", box.join(" "));
    byId("views").querySelectorAll("button").forEach(one => one.setAttribute("aria-pressed", one === button));
  };
  const all = [0, 0, map.width, map.height];
  [["Whole region", all], ...zones.map(([name, box]) => [name, framed(box)])].forEach(([name, box], number) => {
    const button = make("button", { type: "button", "aria-pressed": number === 0 }, name.replace(/(^|-)[a-z]/g, letter => letter.toUpperCase()));
    button.addEventListener("click", () => show(box, button));
    byId("views").append(button);
  });
}
/* A zone's box, widened to the proportions of the whole map. */
function framed([x, y, width, height]) {
  const scale = Math.max((width + 160) / map.width, (height + 160) / map.height);
  const [w, h] = [map.width * scale, map.height * scale];
  return [x + width / 2 - w / 2, y + height / 2 - h / 2, w, h].map(Math.round);
}

function beginMap() {
  drawLand();
  drawViews();
  const slider = byId("year");
  if (!page.years.length) { byId("year-told").textContent = "The run has no finished year."; return; }
  slider.min = page.years[0];
  slider.max = page.years.at(-1);
  slider.addEventListener("input", () => goTo(Number(slider.value)));
  byId("play").addEventListener("click", play);
  byId("markets").addEventListener("change", drawMarkets);
  byId("markets").parentElement.hidden = !map.markets.length;
  plan.addEventListener("keydown", walk);
  goTo(page.years.at(-1));
  drawSizes();
}
beginMap();
