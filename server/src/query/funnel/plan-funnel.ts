import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { ChanceModel } from "../catalogue/chance-model.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import { QuestionError } from "../question-error.ts";
import { assertWhole } from "../selection/assert-range.ts";
import { parseMetric } from "../selection/parse-metrics.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
import { parsePeerGroup } from "../selection/peer-group.ts";
import type { SelectedMetric } from "../selection/selection.ts";
import type { FunnelRequest } from "./funnel-answer.ts";

/** What a funnel can be drawn for: the base says how large a unit is, and chance does not move it. */
type FunnelChance = Exclude<ChanceModel, { readonly kind: "counts" }>;

export interface FunnelPlan {
  readonly metric: SelectedMetric;
  readonly chance: FunnelChance;
  readonly period: Period;
  readonly members: readonly Region[];
}

const POINTS = { least: 2, most: 200 };

/** Reads the question; throws a QuestionError that names the value and the way out, for a metric without funnel among others. */
export function planFunnel(request: FunnelRequest, catalogue: InstallationCatalogue): FunnelPlan {
  const metric = parseMetric(request.metric, catalogue);
  const period = parsePeriod(request.period);
  assertWhole(request.points, POINTS, "The number of points of a funnel's curves");
  const { within, members } = parsePeerGroup(request, catalogue, true, "funnel");
  if (members.length === 0) throw new QuestionError("EMPTY_SELECTION", `${within.code} holds no region of level ${request.level}: name a level below it, or its own.`, { offender: within.code });
  return { metric, chance: chanceOf(metric), period, members };
}

function chanceOf({ definition, ref }: SelectedMetric): FunnelChance {
  const { chance, denominator } = definition;
  if (chance !== null && chance.kind !== "counts") return chance;
  throw new QuestionError("UNSUITABLE_METRIC", `${ref} has no funnel: ${whyNone(denominator !== null, chance !== null)}; rank it, or follow it over time.`, { offender: ref });
}

function whyNone(divided: boolean, moved: boolean): string {
  if (!divided) return "it has no denominator, so that a unit's size cannot be told from its value";
  if (moved) return "its denominator is a count that chance moves as well and that does not hold the numerator, so that it tells no unit's size";
  return "its numerator is no plain count, and chance says nothing about how far it may move";
}
