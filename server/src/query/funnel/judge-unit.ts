import type { Band } from "@plumbline/schema/vocabulary/band.ts";
import type { Direction } from "@plumbline/schema/vocabulary/metric.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { meaningOf, sideOf } from "../../statistics/judgement/side.ts";
import type { Side } from "../../statistics/judgement/side.ts";
import type { Measurement } from "../compare/measurement.ts";
import type { FunnelJudgement, FunnelLimits, NotJudged } from "./funnel-answer.ts";

/** Where a value lies against its own limits, the limits themselves counting as within. */
export function judgeUnit(value: number, limits: FunnelLimits, direction: Direction): FunnelJudgement {
  const side = sideOf(value, { lower: limits.lower95, upper: limits.upper95 });
  if (side === "within") return { side, level: null, band: bandOf(side, direction) };
  const beyond = sideOf(value, { lower: limits.lower998, upper: limits.upper998 }) !== "within";
  return { side, level: beyond ? 0.998 : 0.95, band: bandOf(side, direction) };
}

function bandOf(side: Side, direction: Direction): Band {
  if (direction === "neutral") return "not_ranked";
  if (side === "within") return "similar";
  return meaningOf(side, direction) === "improvement" ? "better" : "worse";
}

/** Why a unit is not judged, or null when it is; by the same rule as places, small numbers are shown and not judged. */
export function whyNotJudged(region: Region, { value, n }: Measurement, limits: FunnelLimits | null, line: Region, smallNumberLimit: number): NotJudged | null {
  if (value === null) return "missing";
  if (region === line) return "is_reference";
  if (region.own) return "own_level";
  if (n !== null && n < smallNumberLimit) return "n_below_limit";
  return limits === null ? "no_reference" : null;
}
