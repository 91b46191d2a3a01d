import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.mjs";

const neverAnInput = /^(node_modules|dist|\..*|README\.md|__snapshots__|.*\.test\.(ts|tsx|mjs))$/;

/**
 * A hash over the content of files and folders (paths from the root) and of further texts; a missing path counts as
 * absent. Tests, READMEs and what tools emit are left out, since no build reads them.
 */
export function fingerprint(paths, ...texts) {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text}\0`);
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) return [];
  if (kind.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !neverAnInput.test(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
