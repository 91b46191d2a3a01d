import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import type { Database } from "../store/driver/database.ts";
import { findAccount, insertAccount } from "../store/identity/accounts.ts";
import { findHomeRegion, findInstallation } from "../store/identity/home-regions.ts";
import { hashPassword } from "./password-hash.ts";

/** Well known, for it opens nothing but made-up data on one's own machine. */
export const DEMONSTRATION_PASSWORD = "plumbline-demo";

interface DemonstrationAccount {
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly region: string;
}

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  { name: "demo-leader", displayName: "演示领导", role: "leader", region: "330400" },
  { name: "demo-analyst", displayName: "演示分析员", role: "analyst", region: "330400" },
  { name: "demo-county", displayName: "嘉善演示", role: "county", region: "330421" },
  { name: "demo-town", displayName: "西塘演示", role: "town", region: "330421103" },
  { name: "demo-admin", displayName: "演示管理员", role: "administrator", region: "330400" },
];

/** Makes the demonstration's accounts where they are missing; does nothing in any other installation. */
export async function ensureDemonstrationAccounts(database: Database): Promise<void> {
  const missing = await database.identity(async (tx) => {
    if ((await findInstallation(tx))?.demonstration !== true) return [];
    const found = await Promise.all(DEMONSTRATION_ACCOUNTS.map(async (one) => ({ one, region: await findHomeRegion(tx, one.region), known: (await findAccount(tx, one.name)) !== null })));
    return found.filter(({ region, known }) => region !== null && !known);
  });
  for (const { one, region } of missing) {
    if (region === null) continue;
    const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
    const { name, displayName, role } = one;
    await database.identity((tx) => insertAccount(tx, { name, displayName, role, regionCode: region.code, countyCode: region.countyCode, passwordHash, mustChangePassword: false, createdBy: "demonstration" }));
  }
}
