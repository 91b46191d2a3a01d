import { join } from "node:path";
import { runCaptured } from "./child.mjs";
import { root } from "./paths.mjs";
import { ScriptFailure } from "./script-failure.mjs";

/** The contract as the types and resolvers state it now; they are TypeScript with decorators, hence a process of its own. */
export async function emitSdl() {
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.base.json") };
  const result = await runCaptured(process.execPath, ["--import", "tsx", join(root, "server/src/cli/emit-schema.ts"), "--print"], { env });
  if (result.code !== 0) throw new ScriptFailure(`${result.output}\nThe contract could not be emitted; the lines above say why.`);
  return result.output;
}
