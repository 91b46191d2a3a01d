import { emitSchema } from "./cli/emit-schema.ts";
import { failureMessage } from "./cli/failure-message.ts";
import { importCommand } from "./cli/import.ts";
import { init } from "./cli/init.ts";
import { showConfig } from "./cli/show-config.ts";
import { user } from "./cli/user.ts";
import { verify } from "./cli/verify.ts";
import { complain, say } from "./cli/terminal.ts";

const COMMANDS: Readonly<Record<string, { readonly says: string; readonly run: (args: readonly string[]) => number | Promise<number> }>> = {
  init: { says: "load the catalogue folder of an installation", run: init },
  import: { says: "import files of figures or cases by a mapping", run: (args) => importCommand(args) },
  user: { says: "make and change accounts", run: user },
  verify: { says: "check the audit against its seals", run: verify },
  config: { says: "list every setting", run: showConfig },
  "emit-schema": { says: "write schema/schema.graphql from the types and resolvers", run: emitSchema },
};

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  return ["plumbline COMMAND", "", ...Object.entries(COMMANDS).map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}`)].join("\n");
}

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  if (["", "help", "--help", "-h"].includes(name)) {
    say(usage());
    return name === "" ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    complain(`There is no command “${name}”.\n\n${usage()}`);
    return 2;
  }
  try {
    return await command.run(args);
  } catch (error) {
    // Wrong arguments are the caller's, and node:util says which.
    const wrongArguments = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    complain(wrongArguments ? error.message : failureMessage(error));
    return wrongArguments ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
