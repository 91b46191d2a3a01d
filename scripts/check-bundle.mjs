import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes (1,000 bytes) of script after gzip that the board may cost before its charts, and with them. */
const budgets = { beforeCharts: 300, withCharts: 550 };

/** Parts that a board with figures loads only when a reader asks for them, or never: the cards as a table, and why there are none. */
const ASKED_FOR = /(^|[/_])(card-table|not-on-basis|basis-withheld|refused-board|unkept-panel)[.-]/;
/** What a board's page loads by itself, after the first paint: the live connection, and what reads its address. */
const BY_ITSELF = /(^|[/_])(live-socket|address-note|address\/board)[.-]/;

/**
 * Weighs the scripts of the board route in a built client: {faults, beforeCharts, withCharts} in kB, and the files of the latter.
 * What the page loads at once is the entry, the board's page and all that they import statically; the charts are what holds
 * echarts, and with them come the parts that the board's page imports lazily and draws by itself, the connection that keeps it
 * up to date and what reads its address. Every other lazy chunk (another page, the wall, the query editor, what a reader takes out) is loaded by none of this.
 * Confirmed by the transfers of a browser: the city's and a county's board load what is weighed but for the 6 kB of a matrix
 * and of a metric's definition, which other boards draw; `test/browser/boards` sees that no board loads more.
 */
export function weighBundle(dist) {
  const manifestFile = join(dist, ".vite/manifest.json");
  if (!existsSync(manifestFile)) return { faults: [`${manifestFile} is missing: build the client first.`], beforeCharts: 0, withCharts: 0, files: [] };
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => manifest[key].isEntry);
  const board = keys.filter((key) => /(^|\/)features\/board\/([^/]+-)?page\.tsx$/.test(manifest[key].src ?? "") && manifest[key].isDynamicEntry);
  const chartDoors = keys.filter((key) => /(^|\/)charts\/(?!out\/)/.test(manifest[key].src ?? "") && manifest[key].isDynamicEntry);
  const faults = [];
  if (entry === undefined) faults.push("The manifest names no entry.");
  if (chartDoors.length === 0) faults.push("No chart is loaded lazily: the page waits for the chart library before its first number.");

  const before = closure(manifest, [entry, ...board].filter((key) => key !== undefined));
  const drawn = [...before].filter((key) => key !== entry).flatMap((key) => manifest[key].dynamicImports ?? []).filter((key) => !ASKED_FOR.test(key));
  const parts = [...drawn, ...keys.filter((key) => BY_ITSELF.test(key))];
  const after = closure(manifest, [...before, ...chartDoors, ...parts]);
  const weigh = (chunks) => [...chunks].reduce((sum, key) => sum + gzipSync(readFileSync(join(dist, manifest[key].file))).length, 0) / 1000;
  const beforeCharts = weigh(before);
  const withCharts = weigh(after);
  if (beforeCharts > budgets.beforeCharts) faults.push(`The board loads ${beforeCharts.toFixed(0)} kB of script before its charts; the budget is ${budgets.beforeCharts} kB (gzip).`);
  if (withCharts > budgets.withCharts) faults.push(`The board loads ${withCharts.toFixed(0)} kB of script with its charts; the budget is ${budgets.withCharts} kB (gzip).`);
  return { faults, beforeCharts, withCharts, files: [...after].map((key) => manifest[key].file) };
}

function closure(manifest, start) {
  const seen = new Set();
  const open = [...start];
  while (open.length > 0) {
    const key = open.pop();
    if (seen.has(key) || !manifest[key].file.endsWith(".js")) continue;
    seen.add(key);
    open.push(...(manifest[key].imports ?? []));
  }
  return seen;
}
