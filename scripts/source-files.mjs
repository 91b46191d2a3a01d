import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** The files of the repository whose path matches, tracked or new but never ignored, as paths from the root with slashes. */
export function listFiles(pattern) {
  const output = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return output.split("\0").filter((path) => pattern.test(path) && existsSync(join(root, path)));
}

/** The same files with their texts. */
export function readFiles(pattern) {
  return new Map(listFiles(pattern).map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
