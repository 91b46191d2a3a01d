import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Writes a derived file, or with `--check` on the command line compares it and fails when the committed one differs. */
export function emit(url, text) {
  const path = fileURLToPath(url);
  const name = relative(process.cwd(), path);
  if (!process.argv.includes("--check")) {
    writeFileSync(path, text);
    process.stdout.write(`wrote ${name} (${Buffer.byteLength(text)} bytes)\n`);
    return;
  }
  if (existsSync(path) && readFileSync(path, "utf8") === text) {
    process.stdout.write(`${name} is fresh\n`);
    return;
  }
  process.stderr.write(`${name} differs from its sources: run this script without --check and review the change.\n`);
  process.exitCode = 1;
}
