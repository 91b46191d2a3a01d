import type { Role } from "@plumbline/schema/vocabulary/role.ts";
import { countAdministrators, findAccount } from "../store/identity/accounts.ts";
import { findHomeRegion, findInstallation } from "../store/identity/home-regions.ts";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "./demonstration-accounts.ts";
import type { IdentityRoom } from "./identity-room.ts";

interface OfferedAccount {
  readonly name: string;
  readonly role: Role;
  readonly regionZh: string;
  readonly regionEn: string;
  readonly password: string;
}

/** What somebody sees who has not signed in; it tells nothing that the page does not show. */
export interface Entrance {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly demonstrationAccounts: readonly OfferedAccount[];
  readonly setUpNeeded: boolean;
  readonly publicReading: boolean;
}

export async function entrance({ database, settings }: IdentityRoom): Promise<Entrance> {
  return database.identity(async (tx) => {
    const installation = await findInstallation(tx);
    const { publicReading } = settings;
    if (installation === null) return { nameZh: null, nameEn: null, demonstrationAccounts: [], setUpNeeded: false, publicReading };
    const demonstrationAccounts: OfferedAccount[] = [];
    if (installation.demonstration) {
      for (const { name, role, region: code } of DEMONSTRATION_ACCOUNTS) {
        const region = await findHomeRegion(tx, code);
        if (region !== null && (await findAccount(tx, name)) !== null) demonstrationAccounts.push({ name, role, regionZh: region.nameZh, regionEn: region.nameEn, password: DEMONSTRATION_PASSWORD });
      }
    }
    const setUpNeeded = (await countAdministrators(tx)) === 0;
    return { nameZh: installation.nameZh, nameEn: installation.nameEn, demonstrationAccounts, setUpNeeded, publicReading };
  });
}
