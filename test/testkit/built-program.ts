import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The server and its command line. */
export type BuiltProgram = "main" | "cli";

/** The file of a built program: from its sources each start would be translated anew, which takes longer than what is tested. */
export function builtProgram(name: BuiltProgram): string {
  const file = fileURLToPath(new URL(`../../server/dist/${name}.js`, import.meta.url));
  if (!existsSync(file)) throw new Error(`server/dist/${name}.js is not built: run \`npm test\`, which builds it first.`);
  return file;
}
