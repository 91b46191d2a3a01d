import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { ROLES } from "@plumbline/schema/vocabulary/role.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import { readConfig } from "../config.ts";
import { changeAccount, createAccount, resetPassword } from "../identity/accounts.ts";
import type { AccountChanges, Registrar } from "../identity/accounts.ts";
import { IdentityError } from "../identity/identity-error.ts";
import { identityRoom } from "../identity/identity-room-of.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import { COMMAND_LINE } from "../store/audit/append-change-audit.ts";
import { findInstallation } from "../store/identity/home-regions.ts";
import { openStore } from "../store/open-store.ts";
import { CommandFailure } from "./failure-message.ts";
import { complain, say } from "./terminal.ts";

const USER_USAGE = `plumbline user create NAME --role ROLE --region CODE [--display-name TEXT]
plumbline user change NAME [--role ROLE] [--region CODE] [--display-name TEXT]
plumbline user disable NAME
plumbline user enable NAME
plumbline user password NAME

Makes and changes accounts, for whoever may write the database. A password is made up and printed once; its owner chooses
another at the first sign-in. Roles: ${ROLES.join(", ")}.`;

const FROM_HERE: Origin = { address: COMMAND_LINE, agent: "plumbline user" };

interface UserArguments {
  readonly action: string;
  readonly name: string;
  readonly role: Role | null;
  readonly region: string | null;
  readonly displayName: string | null;
}

function readArguments(args: readonly string[]): UserArguments | null {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { role: { type: "string" }, region: { type: "string" }, "display-name": { type: "string" }, help: { type: "boolean", short: "h", default: false } },
  });
  if (values.help) return null;
  const [action, name, ...rest] = positionals;
  if (action === undefined || name === undefined || rest.length > 0) throw new CommandFailure(`The command user takes what to do and a name:\n\n${USER_USAGE}`);
  const role = ROLES.find((one) => one === values.role) ?? null;
  if (values.role !== undefined && role === null) throw new CommandFailure(`There is no role “${values.role}”: the roles are ${ROLES.join(", ")}.`);
  return { action, name, role, region: values.region ?? null, displayName: values["display-name"] ?? null };
}

const NOTHING: AccountChanges = { displayName: null, role: null, region: null, disabled: null };

async function run(room: IdentityRoom, registrar: Registrar, { action, name, role, region, displayName }: UserArguments): Promise<string> {
  switch (action) {
    case "create": {
      if (role === null || region === null) throw new CommandFailure("A new account needs a role and a region: plumbline user create NAME --role ROLE --region CODE.");
      const { account, password } = await createAccount(room, registrar, { name, displayName: displayName ?? name, role, region, password: null }, FROM_HERE);
      return `Made ${account.name} (${account.role}, ${account.region.nameZh}). Password, to be changed at the first sign-in: ${password}`;
    }
    case "change":
      await changeAccount(room, registrar, name, { ...NOTHING, role, region, displayName }, FROM_HERE);
      return `Changed ${name}.`;
    case "disable":
    case "enable":
      await changeAccount(room, registrar, name, { ...NOTHING, disabled: action === "disable" }, FROM_HERE);
      return action === "disable" ? `${name} may no longer sign in; its sessions and tokens ended.` : `${name} may sign in again.`;
    case "password": {
      const { password } = await resetPassword(room, registrar, name, FROM_HERE);
      return `Password of ${name}, to be changed at the next sign-in: ${password}`;
    }
    default:
      throw new CommandFailure(`The command user cannot “${action}”:\n\n${USER_USAGE}`);
  }
}

function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return "operator";
  }
}

/** `plumbline user`: accounts from the command line. Resolves to the exit code. */
export async function user(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (read === null) {
    say(USER_USAGE);
    return 0;
  }
  const { database: place, secret, readTimeoutMs } = readConfig();
  const store = await openStore({ place, secret, readTimeoutMs, use: "join", doing: "changing accounts", log: complain });
  try {
    const installation = await store.database.identity(findInstallation);
    if (installation === null) throw new CommandFailure("The database holds no installation yet: load one first with `plumbline init FOLDER`.");
    const registrar: Registrar = { name: operator(), countyCode: installation.rootRegion, counties: null };
    say(await run(identityRoom(store.database, {}, Date.now), registrar, read));
    return 0;
  } catch (error) {
    if (error instanceof IdentityError) throw new CommandFailure(error.message);
    throw error;
  } finally {
    await store.close();
  }
}
