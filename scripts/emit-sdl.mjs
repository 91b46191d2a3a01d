import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./paths.mjs";

/** The contract as the resolvers of the working tree print it, without a build. */
export async function emitSdl() {
  const printer = join(root, "server/src/cli/emit-schema.ts");
  const { module } = await runnerImport(printer, { configFile: false, root, logLevel: "error" });
  return module.schemaText();
}
