import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { weighBundle } from "./check-bundle.mjs";

const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A built client whose chunks hold so many random kilobytes, which gzip cannot shrink. */
function dist({ entry, board, charts, part = 0, editor = 900 }) {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  folders.push(folder);
  mkdirSync(join(folder, ".vite"));
  for (const [name, size] of Object.entries({ entry, board, charts, part, socket: 2, wall: 800, unkept: 700, editor })) writeFileSync(join(folder, `${name}.js`), randomBytes(size * 1000));
  const manifest = {
    "index.html": { file: "entry.js", isEntry: true, dynamicImports: ["src/features/board/page.tsx", "src/features/board/wall/wall-page.tsx", "src/features/editor/page.tsx", "src/app/live/live-socket.ts"] },
    "src/features/board/page.tsx": { file: "board.js", src: "src/features/board/page.tsx", isDynamicEntry: true, imports: ["index.html"], dynamicImports: ["src/charts/host.tsx", "src/features/board/heat-map/part.tsx", "_unkept-panel-D7f.js"] },
    "src/features/board/heat-map/part.tsx": { file: "part.js", src: "src/features/board/heat-map/part.tsx", isDynamicEntry: true, imports: ["index.html"] },
    "_unkept-panel-D7f.js": { file: "unkept.js", imports: ["index.html"] },
    "src/app/live/live-socket.ts": { file: "socket.js", src: "src/app/live/live-socket.ts", isDynamicEntry: true, imports: ["index.html"] },
    "src/features/board/wall/wall-page.tsx": { file: "wall.js", src: "src/features/board/wall/wall-page.tsx", isDynamicEntry: true, imports: ["index.html"] },
    "src/charts/host.tsx": { file: "charts.js", src: "src/charts/host.tsx", isDynamicEntry: true, imports: ["index.html"] },
    "src/features/editor/page.tsx": { file: "editor.js", src: "src/features/editor/page.tsx", isDynamicEntry: true },
  };
  writeFileSync(join(folder, ".vite/manifest.json"), JSON.stringify(manifest));
  return folder;
}

test("a board within both budgets passes, and what it does not load does not count", () => {
  const { faults, beforeCharts, withCharts, files } = weighBundle(dist({ entry: 200, board: 50, charts: 200 }));
  expect(faults).toEqual([]);
  expect(files.toSorted()).toEqual(["board.js", "charts.js", "entry.js", "part.js", "socket.js"]);
  expect(Math.round(beforeCharts)).toBe(250);
  // With the connection that the entry opens by itself.
  expect(Math.round(withCharts)).toBe(452);
});

test("a heavy first chunk and heavy charts are each named", () => {
  expect(weighBundle(dist({ entry: 290, board: 50, charts: 100 })).faults).toEqual([expect.stringMatching(/340 kB of script before its charts; the budget is 300/)]);
  expect(weighBundle(dist({ entry: 200, board: 50, charts: 310 })).faults).toEqual([expect.stringMatching(/562 kB of script with its charts; the budget is 550/)]);
});

test("a lazy part of the board counts with its charts, and another page of its room does not", () => {
  const { faults, beforeCharts, withCharts } = weighBundle(dist({ entry: 200, board: 50, charts: 200, part: 120 }));
  expect(Math.round(beforeCharts)).toBe(250);
  expect(Math.round(withCharts)).toBe(572);
  expect(faults).toEqual([expect.stringMatching(/572 kB of script with its charts/)]);
});

test("a missing build is a fault, not a pass", () => {
  expect(weighBundle(join(tmpdir(), "no-such-build")).faults).toEqual([expect.stringMatching(/is missing: build the client first/)]);
});
