import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clientTypes } from "./client-types.mjs";
import { emitSdl } from "./emit-sdl.mjs";
import { paths } from "./generated-paths.mjs";
import { root } from "./paths.mjs";

/** Every emitted file as Map path → text: the contract from the resolvers, the client's types from the contract. */
async function generate() {
  const sdl = await emitSdl();
  return new Map([[paths.sdl, sdl], ...(await clientTypes(sdl))]);
}

/** Sentences about committed files that differ from what would be emitted now. */
export async function staleFiles() {
  const faults = [];
  const files = await generate();
  for (const path of leftOver(files)) faults.push(`${path} belongs to no operation any more: run \`npm run generate\` and commit it.`);
  for (const [path, text] of files) {
    if (readCommitted(path) !== text) faults.push(`${path} is stale: run \`npm run generate\` and commit it.`);
  }
  return faults;
}

/** Writes the emitted files that changed and returns their paths. */
export async function writeGenerated() {
  const written = [];
  const files = await generate();
  for (const path of leftOver(files)) {
    rmSync(join(root, path));
    written.push(path);
  }
  for (const [path, text] of files) {
    if (readCommitted(path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    written.push(path);
  }
  return written;
}

/** Documents of operations that are gone, and fragments that are shared no more. */
function leftOver(files) {
  return [paths.documents, paths.fragments].flatMap((folder) => {
    const held = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
    return held.map((name) => folder + name).filter((path) => !files.has(path));
  });
}

function readCommitted(path) {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
