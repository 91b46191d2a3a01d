import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { weighBundle } from "./check-bundle.mjs";

const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A built client whose chunks hold so many random kilobytes, which gzip cannot shrink. */
function dist({ entry, board, charts, editor = 900 }) {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  folders.push(folder);
  mkdirSync(join(folder, ".vite"));
  for (const [name, size] of Object.entries({ entry, board, charts, editor })) writeFileSync(join(folder, `${name}.js`), randomBytes(size * 1000));
  const manifest = {
    "index.html": { file: "entry.js", isEntry: true, dynamicImports: ["src/features/board/page.tsx", "src/features/editor/page.tsx"] },
    "src/features/board/page.tsx": { file: "board.js", src: "src/features/board/page.tsx", isDynamicEntry: true, imports: ["index.html"], dynamicImports: ["src/charts/host.tsx"] },
    "src/charts/host.tsx": { file: "charts.js", src: "src/charts/host.tsx", isDynamicEntry: true, imports: ["index.html"] },
    "src/features/editor/page.tsx": { file: "editor.js", src: "src/features/editor/page.tsx", isDynamicEntry: true },
  };
  writeFileSync(join(folder, ".vite/manifest.json"), JSON.stringify(manifest));
  return folder;
}

test("a board within both budgets passes, and what it does not load does not count", () => {
  const { faults, beforeCharts, withCharts } = weighBundle(dist({ entry: 200, board: 50, charts: 200 }));
  expect(faults).toEqual([]);
  expect(Math.round(beforeCharts)).toBe(250);
  expect(Math.round(withCharts)).toBe(450);
});

test("a heavy first chunk and heavy charts are each named", () => {
  expect(weighBundle(dist({ entry: 290, board: 50, charts: 100 })).faults).toEqual([expect.stringMatching(/340 kB of script before its charts; the budget is 300/)]);
  expect(weighBundle(dist({ entry: 200, board: 50, charts: 310 })).faults).toEqual([expect.stringMatching(/560 kB of script with its charts; the budget is 550/)]);
});

test("a missing build is a fault, not a pass", () => {
  expect(weighBundle(join(tmpdir(), "no-such-build")).faults).toEqual([expect.stringMatching(/is missing: build the client first/)]);
});
