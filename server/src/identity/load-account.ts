import type { IdentityTransaction } from "../store/driver/database.ts";
import { findAccount } from "../store/identity/accounts.ts";
import { findHomeRegion } from "../store/identity/home-regions.ts";
import type { Account } from "./account.ts";

/** An account that may sign in, with its region; null when there is none of that name. */
export async function loadAccount(tx: IdentityTransaction, name: string): Promise<Account | null> {
  const stored = await findAccount(tx, name);
  const region = stored === null ? null : await findHomeRegion(tx, stored.regionCode);
  if (stored === null || region === null || stored.disabledAt !== null) return null;
  const { displayName, role, mustChangePassword } = stored;
  return { name, displayName, role, region, mustChangePassword };
}
