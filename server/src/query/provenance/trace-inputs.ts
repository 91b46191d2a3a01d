import { monthIndex, periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { StoredRelease } from "../../store/read/read-releases.ts";
import type { InputKey } from "../../store/read/input-key.ts";
import type { Trace, TracedFigure } from "./traced.ts";

/** Before every record. */
const BEGINNING = "0001-01-01";

/**
 * Where the reports and cases behind stored figures lie, and as of which version they count: of live figures that of the
 * answer; of approved ones that of the approval, and of aired ones that of the last approval before the airing. A figure that was
 * not released has no inputs.
 */
export function traceInputs({ figures, at, releases }: Pick<Trace, "figures" | "at" | "releases">): InputKey[] {
  return figures.flatMap((figure): InputKey[] => {
    const version = at.basis === "live" ? at.version.version : versionOf(figure, at.basis, releases);
    if (version === null) return [];
    const { term, measure, breakdown, place, period, running, closing } = figure;
    return [{
      term, measure, breakdown,
      countyCode: place.countyCode,
      // A county's figures are those of its towns and of its own-level leaf.
      regionCode: place.level === "county" && !place.own ? null : place.code,
      since: running || closing ? BEGINNING : period.start,
      until: periodEnd(period),
      version,
    }];
  });
}

/** The version of the approval that fixed a figure. */
function versionOf({ place, period }: TracedFigure, basis: Exclude<Basis, "live">, releases: readonly StoredRelease[]): number | null {
  const last = monthIndex(periodEnd(period)) - 1;
  const ofQuarter = releases.filter(({ countyCode, from, months }) => countyCode === place.countyCode && from <= last && last < from + months);
  const aired = ofQuarter.find(({ event }) => event === "aired");
  if (basis === "aired" && aired === undefined) return null;
  return ofQuarter.find(({ event, version }) => event === "approved" && (basis === "approved" || version < (aired?.version ?? 0)))?.version ?? null;
}
