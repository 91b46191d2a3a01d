import { accountName } from "@plumbline/schema/vocabulary/account-name.ts";
import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import { appendAudit } from "../store/audit/append-audit.ts";
import type { IdentityTransaction } from "../store/driver/database.ts";
import { countAdministratorsOver, findAccount, insertAccount, lockAdministrators, readAccounts, updateAccount, updatePassword } from "../store/identity/accounts.ts";
import type { StoredAccount } from "../store/identity/accounts.ts";
import { findHomeRegion } from "../store/identity/home-regions.ts";
import type { StoredHomeRegion } from "../store/identity/home-regions.ts";
import { deleteSessions } from "../store/identity/sessions.ts";
import { forgetAttempts } from "../store/identity/sign-in-attempts.ts";
import { revokeTokens } from "../store/identity/tokens.ts";
import type { HomeRegion } from "./account.ts";
import { IdentityError } from "./identity-error.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";
import { hashPassword } from "./password-hash.ts";
import { assertSuitablePassword } from "./password-rules.ts";
import { ROLE_RIGHTS } from "./rights.ts";
import { hashName, newPassword } from "./secret-text.ts";
import { assertText } from "./text-rules.ts";
import type { Asker } from "./asker.ts";
import { assertAdministrator } from "./authorise.ts";

/** Who runs accounts: an administrator within their counties, or the command line, whose user can write the database anyway. */
export interface Registrar {
  readonly name: string;
  readonly countyCode: string;
  /** Null for every county. */
  readonly counties: readonly string[] | null;
}

/** An administrator as a registrar. Throws UNAUTHENTICATED or FORBIDDEN for anybody else. */
export function registrarOf(asker: Asker): Registrar {
  const { account, scope } = assertAdministrator(asker);
  return { name: account.name, countyCode: account.region.countyCode, counties: scope.accountCounties };
}

export interface AccountWithRegion extends StoredAccount {
  readonly region: HomeRegion;
}

export interface NewAccountRequest {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly region: string;
  /** Null for one that is made up and has to be changed. */
  readonly password: string | null;
}

/** Makes an account and, unless one is given, a password for it. Throws the IdentityError of whatever does not suit. */
export async function createAccount({ database }: IdentityRoom, registrar: Registrar, request: NewAccountRequest, origin: Origin): Promise<{ readonly account: AccountWithRegion; readonly password: string }> {
  const name = accountName(request.name);
  if (name === null) {
    throw new IdentityError("ACCOUNT_NAME_INVALID", `“${request.name.slice(0, 40)}” is no account name: use 2–32 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter.`);
  }
  const displayName = assertText("name to show", request.displayName, 60);
  const password = request.password ?? newPassword();
  assertSuitablePassword(password, name);
  const passwordHash = await hashPassword(password);
  const account = await database.identity(async (tx) => {
    const region = await suitableRegion(tx, registrar, request.role, request.region);
    if (request.role === "administrator") await lockAdministrators(tx);
    const values = { name, displayName, role: request.role, regionCode: region.code, countyCode: region.countyCode, passwordHash, mustChangePassword: request.password === null, createdBy: registrar.name };
    if (!(await insertAccount(tx, values))) throw new IdentityError("ACCOUNT_EXISTS", `There is, or was, an account “${name}”: choose another name.`);
    await appendAudit(tx, {
      actor: registrar.name, countyCode: registrar.countyCode, action: "account_created", subject: name,
      detail: { role: request.role, region: region.code }, address: origin.address,
    });
    return findWithRegion(tx, name);
  });
  return { account, password };
}

export interface AccountChanges {
  readonly displayName: string | null;
  readonly role: Role | null;
  readonly region: string | null;
  readonly disabled: boolean | null;
}

/** Changes an account; a change of role, region or state ends its sessions and tokens. Throws the IdentityError of whatever does not suit. */
export async function changeAccount({ database, credentials }: IdentityRoom, registrar: Registrar, given: string, changes: AccountChanges, origin: Origin): Promise<AccountWithRegion> {
  const displayName = changes.displayName === null ? undefined : assertText("name to show", changes.displayName, 60);
  const changed = await database.identity(async (tx) => {
    await lockAdministrators(tx);
    const stored = await findOwn(tx, registrar, given);
    const { name } = stored;
    const role = changes.role ?? stored.role;
    const region = await suitableRegion(tx, registrar, role, changes.region ?? stored.regionCode);
    const disabled = changes.disabled ?? stored.disabledAt !== null;
    const ran = stored.role === "administrator" && stored.disabledAt === null;
    const stillRuns = role === "administrator" && !disabled && region.code === stored.regionCode;
    if (ran && !stillRuns && (await countAdministratorsOver(tx, stored.regionCode, name)) === 0) {
      throw new IdentityError("LAST_ADMINISTRATOR", `“${name}” is the last administrator of the region ${stored.regionCode}: make another one first.`);
    }
    const rightsChange = role !== stored.role || region.code !== stored.regionCode || disabled !== (stored.disabledAt !== null);
    const renamed = displayName !== undefined && displayName !== stored.displayName;
    await updateAccount(tx, name, { ...(displayName !== undefined && { displayName }), role, regionCode: region.code, countyCode: region.countyCode, disabled });
    if (rightsChange) {
      await deleteSessions(tx, name);
      await revokeTokens(tx, name);
    }
    await appendAudit(tx, {
      actor: registrar.name, countyCode: registrar.countyCode, action: "account_changed", subject: name, address: origin.address,
      detail: { from: { role: stored.role, region: stored.regionCode, disabled: stored.disabledAt !== null }, to: { role, region: region.code, disabled }, renamed },
    });
    return findWithRegion(tx, name);
  });
  credentials.forget(changed.name);
  return changed;
}

/** Makes up a password that has to be changed, ends the account's sessions and whatever wrong passwords had locked. */
export async function resetPassword({ database, credentials }: IdentityRoom, registrar: Registrar, given: string, origin: Origin): Promise<{ readonly account: AccountWithRegion; readonly password: string }> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const account = await database.identity(async (tx) => {
    const { name } = await findOwn(tx, registrar, given);
    await updatePassword(tx, name, passwordHash, true);
    await forgetAttempts(tx, hashName(name));
    await deleteSessions(tx, name);
    await appendAudit(tx, { actor: registrar.name, countyCode: registrar.countyCode, action: "password_changed", subject: name, detail: { reset: true }, address: origin.address });
    return findWithRegion(tx, name);
  });
  credentials.forget(account.name);
  return { account, password };
}

/** Accounts of the administrator's region and below in order of name, one more than asked for when there are more. */
export async function listAccounts({ database }: IdentityRoom, asker: Asker, page: { readonly after: string; readonly search: string; readonly limit: number }): Promise<AccountWithRegion[]> {
  const { scope } = assertAdministrator(asker);
  const rows = await database.read(scope, (tx) => readAccounts(tx, page));
  return database.identity(async (tx) => {
    const regions = new Map<string, HomeRegion>();
    for (const { regionCode } of rows) if (!regions.has(regionCode)) regions.set(regionCode, await regionOf(tx, regionCode));
    return rows.flatMap((row) => {
      const region = regions.get(row.regionCode);
      return region === undefined ? [] : [{ ...row, region }];
    });
  });
}

async function regionOf(tx: IdentityTransaction, code: string): Promise<HomeRegion> {
  const region = await findHomeRegion(tx, code);
  if (region === null) throw new Error(`An account belongs to the region ${code}, which is no longer there: load the regions again.`);
  return region;
}

async function findWithRegion(tx: IdentityTransaction, name: string): Promise<AccountWithRegion> {
  const stored = await findAccount(tx, name);
  if (stored === null) throw new Error(`The account ${name} is gone in the middle of a change.`);
  const { passwordHash: _secret, ...account } = stored;
  return { ...account, region: await regionOf(tx, account.regionCode) };
}

/** The account, if the registrar runs it; one of another county looks as if it did not exist. */
async function findOwn(tx: IdentityTransaction, { counties }: Registrar, name: string): Promise<StoredAccount> {
  const stored = await findAccount(tx, accountName(name) ?? "", true);
  if (stored === null || (counties !== null && !counties.includes(stored.countyCode))) {
    throw new IdentityError("UNKNOWN_ACCOUNT", `There is no account “${name.slice(0, 40)}” in your region: the query “accounts” lists them.`);
  }
  return stored;
}

async function suitableRegion(tx: IdentityTransaction, { counties }: Registrar, role: Role, code: string): Promise<StoredHomeRegion> {
  const region = await findHomeRegion(tx, code);
  if (region === null || (counties !== null && !counties.includes(region.countyCode))) {
    throw new IdentityError("REGION_UNSUITABLE", `There is no region “${code.slice(0, 40)}” that you run accounts for: name your own region or one below it.`);
  }
  const { levels } = ROLE_RIGHTS[role];
  if (region.own || !levels.includes(region.level)) {
    throw new IdentityError("REGION_UNSUITABLE", `The role “${role}” cannot have the region “${code}”: it needs one of level ${levels.join(" or ")}, and no own-level leaf.`);
  }
  return region;
}
