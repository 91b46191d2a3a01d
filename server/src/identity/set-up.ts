import { timingSafeEqual } from "node:crypto";
import { accountName } from "@plumbline/schema/vocabulary/account-name.ts";
import { appendAudit } from "../store/audit/append-audit.ts";
import { countAdministrators, insertAccount, lockAdministrators } from "../store/identity/accounts.ts";
import { findHomeRegion, findInstallation } from "../store/identity/home-regions.ts";
import { IdentityError } from "./identity-error.ts";
import type { IdentityRoom, Origin } from "./identity-room.ts";
import { hashPassword } from "./password-hash.ts";
import { assertSuitablePassword } from "./password-rules.ts";
import { hashSecret } from "./secret-text.ts";
import { assertText } from "./text-rules.ts";

/** True while an installation is there and nobody runs its accounts. */
export async function setUpNeeded({ database }: IdentityRoom): Promise<boolean> {
  return database.identity(async (tx) => (await findInstallation(tx)) !== null && (await countAdministrators(tx)) === 0);
}

/**
 * Makes the first administrator, once, for whoever holds the code that the server printed when it started. Dead as soon as
 * there is an administrator. Throws SET_UP_REFUSED and what does not suit.
 */
export async function setUp({ database, settings }: IdentityRoom, given: { readonly code: string; readonly name: string; readonly displayName: string; readonly password: string }, origin: Origin): Promise<void> {
  const refused = new IdentityError("SET_UP_REFUSED", "The set-up is over, or its code is another one: the server's log shows the address while an administrator is still to be made.");
  const { setUpCode } = settings;
  if (setUpCode === null || !timingSafeEqual(Buffer.from(hashSecret(setUpCode)), Buffer.from(hashSecret(given.code)))) throw refused;
  const name = accountName(given.name);
  if (name === null) throw new IdentityError("ACCOUNT_NAME_INVALID", `“${given.name.slice(0, 40)}” is no account name: use 2–32 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter.`);
  const displayName = assertText("name to show", given.displayName, 60);
  assertSuitablePassword(given.password, name);
  const passwordHash = await hashPassword(given.password);
  await database.identity(async (tx) => {
    await lockAdministrators(tx);
    const installation = await findInstallation(tx);
    const region = installation === null ? null : await findHomeRegion(tx, installation.rootRegion);
    if (region === null || (await countAdministrators(tx)) > 0) throw refused;
    const values = { name, displayName, role: "administrator" as const, regionCode: region.code, countyCode: region.countyCode, passwordHash, mustChangePassword: false, createdBy: name };
    if (!(await insertAccount(tx, values))) throw new IdentityError("ACCOUNT_EXISTS", `There is, or was, an account “${name}”: choose another name.`);
    await appendAudit(tx, { actor: name, countyCode: region.countyCode, action: "set_up", subject: name, detail: { region: region.code }, address: origin.address });
  });
}
