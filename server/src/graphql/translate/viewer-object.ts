import type { ViewerObject } from "@plumbline/schema/types/viewer.ts";
import { isSignedIn, mayIntrospect } from "../../identity/asker.ts";
import type { Asker } from "../../identity/asker.ts";

/** Who asks, in the contract's shape; null for nobody. */
export function viewerObject(asker: Asker): ViewerObject | null {
  if (asker.kind === "nobody") return null;
  const { board, live, accountCounties } = asker.scope;
  if (!isSignedIn(asker)) {
    return { user: null, displayName: null, role: null, region: null, board, live, recordRegion: null, introspection: false, accounts: false, mustChangePassword: false, byToken: false };
  }
  const { account, scope } = asker;
  return {
    user: account.name,
    displayName: account.displayName,
    role: account.role,
    region: account.region,
    board,
    live,
    recordRegion: scope.counties.length > 0 ? account.region.code : null,
    introspection: mayIntrospect(asker),
    accounts: accountCounties.length > 0,
    mustChangePassword: account.mustChangePassword,
    byToken: asker.kind === "token",
  };
}
