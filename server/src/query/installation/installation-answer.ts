import { startOfMonthIndex } from "@plumbline/schema/vocabulary/period.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { DataVersion } from "../../store/driver/database.ts";
import { readPeriodEvents } from "../../store/read/read-period-events.ts";
import type { StoredPeriodEvent } from "../../store/read/read-period-events.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { AnswerDays } from "../compare/answer-days.ts";
import { PeriodStates } from "../compare/period-states.ts";
import { storedParts } from "../compare/span.ts";
import type { Span } from "../compare/span.ts";
import type { QuestionContext } from "../question-context.ts";
import { readPoint } from "../selection/read-point.ts";

/** How far a quarter has come for the whole installation. */
export interface PeriodState {
  readonly period: Period;
  readonly basis: Basis;
  /** When the last county was approved, and when the quarter was last aired, ISO 8601; null before. */
  readonly approvedAt: string | null;
  readonly airedAt: string | null;
}

export interface InstallationAnswer {
  readonly catalogue: InstallationCatalogue;
  readonly smallNumberLimit: number;
  readonly quarters: readonly PeriodState[];
  readonly version: DataVersion;
}

/**
 * The installation and the state of each quarter that figures are kept for, oldest first; as of an earlier version the quarters
 * that had begun by then, as far as they had come. Rejects with UNKNOWN_VERSION for a version that never was.
 */
export async function installationAnswer({ room, tx, now }: QuestionContext, asOf: string | null): Promise<InstallationAnswer> {
  const catalogue = await room.catalogues.of(tx);
  const at = await readPoint(tx, asOf, "live");
  const events = await readPeriodEvents(tx, at.version.version);
  const days = new AnswerDays(at, now, catalogue.installation.timeZone);
  return { catalogue, smallNumberLimit: room.smallNumberLimit, quarters: quarterStates(catalogue, events, days), version: at.version };
}

function quarterStates({ tree, keptFrom, keptTo }: InstallationCatalogue, events: readonly StoredPeriodEvent[], days: AnswerDays): PeriodState[] {
  const [approved, aired] = [new PeriodStates(tree, "approved", standing(events)), new PeriodStates(tree, "aired", events)];
  const quarters = storedParts({ from: Math.ceil(keptFrom / 3) * 3, to: Math.floor(keptTo / 3) * 3 }, "quarter");
  return quarters.filter(({ from }) => days.hasBegun(from)).map((quarter) => {
    const counties = tree.standing("county", quarter.from);
    const all = (states: PeriodStates): boolean => counties.length > 0 && counties.every((county) => states.isOpen(county, quarter));
    const [isApproved, isAired] = [all(approved), all(aired)];
    return {
      period: { start: startOfMonthIndex(quarter.from), months: quarter.to - quarter.from },
      basis: isAired ? "aired" : isApproved ? "approved" : "live",
      approvedAt: isApproved ? lastMoment(events, "approved", quarter) : null,
      airedAt: isAired ? lastMoment(events, "aired", quarter) : null,
    };
  });
}

/** Events without the approvals that a later reopening of the same unit's period ended. */
function standing(events: readonly StoredPeriodEvent[]): StoredPeriodEvent[] {
  const keyOf = ({ regionCode, from, months }: StoredPeriodEvent): string => `${regionCode} ${from} ${months}`;
  const reopened = new Map<string, number>();
  events.forEach((event, index) => {
    if (event.event === "reopened") reopened.set(keyOf(event), index);
  });
  return events.filter((event, index) => event.event !== "approved" || index > (reopened.get(keyOf(event)) ?? -1));
}

function lastMoment(events: readonly StoredPeriodEvent[], event: StoredPeriodEvent["event"], { from, to }: Span): string | null {
  return events.findLast((one) => one.event === event && one.from <= from && to <= one.from + one.months)?.at ?? null;
}
