"use strict";
/* Parts of one: shares are stacked, parts are lines. */
const inParts = chart => chart.kind === "share" || chart.kind === "part";
const shown = (value, chart) => {
  if (value === null || value === undefined) return "none";
  if (inParts(chart)) return (100 * value).toFixed(1) + "%";
  return chart.unit.startsWith("yuan") ? millions(value / 1e6) : whole(value);
};
const short = (value, chart) => {
  if (inParts(chart)) return Math.round(100 * value) + "%";
  const steps = [[1e12, " tn"], [1e9, " bn"], [1e6, " m"]];
  const step = steps.find(([size]) => Math.abs(value) >= size);
  return step ? (value / step[0]).toLocaleString("en-GB", { maximumFractionDigits: 1 }) + step[1] : value.toLocaleString("en-GB");
};

const MOST_LINES = 11;
/* The largest series keep their own colour; what is left over becomes one. */
function linesOf(chart) {
  if (chart.lines.length <= MOST_LINES) return chart.lines;
  const rest = chart.lines.slice(MOST_LINES - 1);
  const sum = chart.years.map((_, i) => rest.reduce((total, line) => total + (line.values[i] ?? 0), 0));
  return [...chart.lines.slice(0, MOST_LINES - 1), { name: `${rest.length} others`, values: sum }];
}

/* How many rows the legend will take, at about 7 pixels a letter. */
function rowsOf(names, width) {
  let rows = 1;
  let used = 0;
  names.forEach(name => {
    const wide = 32 + 7 * name.length;
    if (used > 0 && used + wide > width) { rows += 1; used = 0; }
    used += wide;
  });
  return rows;
}

function options(chart, width) {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const stacked = chart.kind === "stack" || chart.kind === "share";
  const lines = linesOf(chart);
  const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";
  const legendHeight = 26 * rowsOf(lines.map(line => line.name), width);
  return {
    animation: false,
    aria: { enabled: true, label: { description: `${chart.title}. ${chart.note}` } },
    color: lines.map((_, number) => colour(`--s${number}`)),
    textStyle: { fontFamily: font, color: colour("--ink") },
    grid: { left: 4, right: 14, top: legendHeight + 14, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, itemGap: 14, icon: "roundRect",
      textStyle: { color: colour("--ink"), fontFamily: font, fontSize: 13 }, inactiveColor: colour("--line") },
    tooltip: {
      trigger: "axis", order: stacked ? "seriesDesc" : "seriesAsc", confine: true,
      backgroundColor: colour("--card"), borderColor: colour("--line"),
      textStyle: { color: colour("--ink"), fontFamily: font, fontSize: 13 }, axisPointer: { lineStyle: { color: colour("--soft") } },
      valueFormatter: value => shown(value, chart),
    },
    xAxis: { type: "category", data: chart.years.map(String), boundaryGap: false,
      axisLine: { lineStyle: { color: colour("--coast") } }, axisTick: { show: false }, axisLabel: { color: colour("--soft"), fontSize: 13 } },
    yAxis: { type: "value", ...(chart.kind === "share" ? { min: 0, max: 1, interval: 0.25 } : { splitNumber: 4 }),
      axisLabel: { color: colour("--soft"), fontSize: 13, formatter: value => short(value, chart) },
      splitLine: { lineStyle: { color: colour("--line") } } },
    series: lines.map(line => ({
      type: "line", name: line.name, data: line.values, showSymbol: chart.years.length < 3, symbol: "circle",
      stack: stacked ? "all" : undefined, areaStyle: stacked ? { opacity: 0.75 } : undefined,
      lineStyle: { width: stacked ? 0.8 : 2 }, emphasis: { disabled: true },
    })),
  };
}

function beginCharts() {
  const drawn = page.charts.filter(chart => chart.lines.length).map(chart => {
    const place = byId("plot-" + chart.id);
    const plot = echarts.init(place);
    const draw = () => plot.setOption(options(chart, place.clientWidth), true);
    draw();
    return { plot, draw };
  });
  const redraw = () => drawn.forEach(({ plot, draw }) => { plot.resize(); draw(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  let waiting;
  addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(redraw, 120); });
}

function sheet(name) {
  const chart = page.charts.find(one => one.id === name);
  if (chart) return [["year", ...chart.lines.map(line => line.name)], ...chart.years.map((year, i) => [year, ...chart.lines.map(line => line.values[i])])];
  if (name === "cluster-rows") {
    return [["year", "cluster_id", "town", "county", "zone", "product", "sector", "towns", "firms", "workers", "workers_outside", "output_million_yuan"],
      ...map.years.map(row => { const one = map.clusters[row[CLUSTER]];
        return [row[YEAR], one.id, one.town, one.county, one.zone, one.product, one.sector, row[TOWNS], row[FIRMS], row[WORKERS], row[OUTSIDE], row[OUTPUT]]; })];
  }
  if (name === "markets") return [["year", "town", "county", "kind", "stalls", "turnover_million_yuan", "seller_towns"], ...map.markets.map(row => row.slice(0, 7))];
  return page.sheets[name];
}
const cell = value => {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
function download(name) {
  const text = sheet(name).map(row => row.map(cell).join(",")).join("\n") + "\n";
  const link = make("a", { href: URL.createObjectURL(new Blob(["\ufeff" + text], { type: "text/csv" })), download: `${page.name}-${name}.csv` });
  link.click();
  URL.revokeObjectURL(link.href);
}
document.querySelectorAll("button[data-sheet]").forEach(button => button.addEventListener("click", () => download(button.dataset.sheet)));
beginCharts();
