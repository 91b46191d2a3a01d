import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { runForeground } from "./child.mjs";
import { findChromium } from "./chromium.mjs";
import { root } from "./paths.mjs";
import { ScriptFailure } from "./script-failure.mjs";

/**
 * Runs the tests; the arguments go to vitest, so `npm test -- quarter` runs the files whose path holds "quarter". The
 * browser tests need a Chromium: without one they are left out, but never under CI.
 */
export async function runTests(args) {
  const names = args.filter((argument) => !argument.startsWith("-"));
  const wantsBrowser = names.length === 0 || names.some((name) => name.includes("browser"));
  const chromium = findChromium();
  const env = { ...process.env };
  const leftOut = [];
  if (wantsBrowser && chromium === undefined) {
    const sentence = "No Chromium was found: install one (Debian: apt install chromium fonts-noto-cjk) or set PLUMBLINE_CHROMIUM to its path.";
    if (process.env.CI === "true") throw new ScriptFailure(`${sentence} Under CI the browser tests may not be left out.`);
    console.warn(`${sentence} The browser tests are left out.`);
    leftOut.push("--project=!browser");
  }
  const opensPages = wantsBrowser && chromium !== undefined;
  if (opensPages) env.PLUMBLINE_CHROMIUM = chromium;
  // Tests of the store start the server and its command line as they are shipped.
  await ensureBuilt(opensPages ? ["client", "server"] : ["server"]);
  return runForeground(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...leftOut, ...args], { env });
}
