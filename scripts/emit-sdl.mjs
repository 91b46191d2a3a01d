import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./generated-paths.mjs";
import { root } from "./paths.mjs";

export async function emitSdl() {
  return readFileSync(join(root, paths.sdl), "utf8");
}
