import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import { QuestionError } from "../question-error.ts";
import { assertBound } from "../selection/assert-bound.ts";
import { assertWhole } from "../selection/assert-range.ts";
import type { CaseStatisticsRequest } from "./case-statistics-request.ts";

const MOST_DIMENSIONS = 4;
const MOST_KEYS = 8;
const MOST_SHOWN = 200;

const word = (dimension: CaseDimension): string => dimension.toUpperCase();

function unsuitable(message: string): QuestionError {
  return new QuestionError("UNSUITABLE_DIMENSIONS", message);
}

/** Checks which dimensions a question names, and how; throws for too many, repeated ones and ones that do not go together. */
export function assertDimensions({ groupBy, filter, outcomes, having, orderBy, limit }: CaseStatisticsRequest): void {
  if (groupBy.length === 0) throw new QuestionError("EMPTY_SELECTION", "Case statistics need at least one dimension in groupBy.");
  assertBound(groupBy.length, MOST_DIMENSIONS, "dimensions", "groupBy");
  const repeated = groupBy.find((dimension, at) => groupBy.indexOf(dimension) !== at);
  if (repeated !== undefined) throw unsuitable(`groupBy names ${word(repeated)} twice: name each dimension once.`);
  const byAge = groupBy.includes("age_band") || (filter?.ageBands?.length ?? 0) > 0;
  if (byAge && (groupBy.includes("outcome") || (outcomes ?? null) !== null)) {
    throw unsuitable("AGE_BAND counts pending cases, which have no OUTCOME: ask for one of the two.");
  }
  assertBound(having?.length ?? 0, MOST_KEYS, "conditions", "having");
  assertBound(orderBy?.length ?? 0, MOST_KEYS, "keys", "orderBy");
  for (const { measure, dimension } of orderBy ?? []) {
    if (((measure ?? null) === null) === ((dimension ?? null) === null)) throw unsuitable("A key of orderBy names either a measure or a dimension: name one of them.");
    if (dimension !== null && dimension !== undefined && !groupBy.includes(dimension)) {
      throw unsuitable(`orderBy names ${word(dimension)}, which does not stand in groupBy: add it there, or order by ${groupBy.map(word).join(", ")}.`);
    }
  }
  if (limit === null || limit === undefined) return;
  assertWhole(limit.top, { least: 1, most: MOST_SHOWN }, "limit.top");
  const of = limit.of ?? groupBy[0];
  if (of === "period") throw unsuitable("A limit cannot be of PERIOD, for periods do not rank: name fewer periods, or another dimension of groupBy.");
  if (of === undefined || !groupBy.includes(of)) throw unsuitable(`limit.of names ${of === undefined ? "nothing" : word(of)}, which does not stand in groupBy: name one of ${groupBy.map(word).join(", ")}.`);
}
