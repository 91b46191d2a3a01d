import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import { assertSession } from "../identity/authorise.ts";
import type { Asker } from "../identity/asker.ts";
import { IdentityError } from "../identity/identity-error.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import { ROLE_RIGHTS } from "../identity/rights.ts";
import { airPeriod } from "../store/approval/air-period.ts";
import { approvePeriod } from "../store/approval/approve-period.ts";
import type { ReleasedPeriod } from "../store/approval/approve-period.ts";
import { reopenPeriod } from "../store/approval/reopen-period.ts";
import { findInstallation } from "../store/identity/home-regions.ts";

/** Who releases figures, as it stands on record. */
interface Releaser {
  readonly actor: string;
  readonly author: { readonly countyCode: string; readonly address: string };
}

function releaserOf(asker: Asker, origin: Origin): Releaser & { readonly region: string; readonly counties: readonly string[] } {
  const { account, scope } = assertSession(asker);
  if (!ROLE_RIGHTS[account.role].releases) throw new IdentityError("FORBIDDEN", `The role “${account.role}” does not approve or air figures: ask a leader of the region.`);
  return { actor: account.name, author: { countyCode: account.region.countyCode, address: origin.address }, region: account.region.code, counties: scope.counties };
}

function assertOwn(counties: readonly string[], asked: readonly string[]): void {
  const foreign = asked.find((code) => !counties.includes(code));
  if (foreign !== undefined) throw new IdentityError("FORBIDDEN", `${foreign.slice(0, 40)} is no county of your region: name counties of your own region.`);
  if (asked.length === 0) throw new IdentityError("FORBIDDEN", "No county is named: name at least one of your region.");
}

/** Fixes the figures of a quarter for some counties of the asker's region. Throws IdentityError or ApprovalRefused. */
export function approve({ database }: IdentityRoom, asker: Asker, { period, counties }: { readonly period: Period; readonly counties: readonly string[] }, origin: Origin): Promise<ReleasedPeriod> {
  const { actor, author, counties: own } = releaserOf(asker, origin);
  assertOwn(own, counties);
  return approvePeriod(database, { actor, author, period, countyCodes: counties });
}

/** Lets a quarter of some counties of the asker's region take figures again. Throws IdentityError or ApprovalRefused. */
export function reopen({ database }: IdentityRoom, asker: Asker, { period, counties, reason }: { readonly period: Period; readonly counties: readonly string[]; readonly reason: string }, origin: Origin): Promise<ReleasedPeriod> {
  const { actor, author, counties: own } = releaserOf(asker, origin);
  assertOwn(own, counties);
  return reopenPeriod(database, { actor, author, period, countyCodes: counties, reason: reason.slice(0, 500) });
}

/** Publishes the approved figures of a quarter, which only a leader of the whole installation may. Throws IdentityError or ApprovalRefused. */
export async function air({ database }: IdentityRoom, asker: Asker, period: Period, origin: Origin): Promise<ReleasedPeriod> {
  const { actor, author, region } = releaserOf(asker, origin);
  const installation = await database.identity(findInstallation);
  if (installation?.rootRegion !== region) throw new IdentityError("FORBIDDEN", "Figures are aired for the whole installation at once: ask a leader of its top region.");
  return airPeriod(database, { actor, author, period });
}
