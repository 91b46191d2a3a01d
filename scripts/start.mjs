import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { runForeground } from "./child.mjs";
import { root } from "./paths.mjs";

/** Builds what changed and serves. At the very first start the pages are built while the server makes its demonstration, which takes longer. */
export async function start(args) {
  const first = makesDemonstration(process.env);
  await ensureBuilt(first ? ["server"] : ["client", "server"]);
  const failure = new AbortController();
  const server = runForeground(process.execPath, ["--enable-source-maps", join(root, "server/dist/main.js"), ...args], { stop: failure.signal });
  if (!first) return server;
  try {
    await ensureBuilt(["client"]);
  } catch (error) {
    failure.abort();
    await server;
    throw error;
  }
  return server;
}

/** Whether the server will be busy for a while: no database of its own yet, and the demonstration not switched off. */
export function makesDemonstration({ DATABASE_URL, DATA_DIR, PLUMBLINE_DEMO }) {
  if (DATABASE_URL || (PLUMBLINE_DEMO && PLUMBLINE_DEMO !== "on")) return false;
  return !existsSync(resolve(root, DATA_DIR || "data"));
}
