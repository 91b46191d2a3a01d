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

export interface FunnelPlan {
  readonly metric: SelectedMetric;
  readonly chance: ChanceModel;
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

function chanceOf({ definition, ref }: SelectedMetric): ChanceModel {
  if (definition.chance !== null) return definition.chance;
  const why =
    definition.denominator === null
      ? "it has no denominator, so that a unit's size cannot be told from its value; rank it, or follow it over time"
      : "its numerator is no plain count, and chance says nothing about how far it may move; rank it, or follow it over time";
  throw new QuestionError("UNSUITABLE_METRIC", `${ref} has no funnel: ${why}.`, { offender: ref });
}
