import type { CaseOperator } from "@plumbline/schema/vocabulary/case-question.ts";
import { FIGURE_OF } from "./case-figures.ts";
import type { CaseCondition, CaseOrder } from "./case-statistics-request.ts";
import type { DimensionValues } from "./dimension-values.ts";
import { isOthers } from "./list-groups.ts";
import type { CaseStatisticsPlan } from "./plan-case-statistics.ts";
import type { GroupRow } from "./row-of-group.ts";

const HOLDS: Readonly<Record<CaseOperator, (value: number, bound: number) => boolean>> = {
  less: (value, bound) => value < bound,
  at_most: (value, bound) => value <= bound,
  equal: (value, bound) => value === bound,
  not_equal: (value, bound) => value !== bound,
  at_least: (value, bound) => value >= bound,
  more: (value, bound) => value > bound,
};

/** Whether a row holds every condition; a figure that is not there holds none. */
export function holdsAll({ row }: GroupRow, conditions: readonly CaseCondition[]): boolean {
  return conditions.every(({ measure, operator, value: bound }) => {
    const value = row[FIGURE_OF[measure]];
    return value !== null && HOLDS[operator](value, bound);
  });
}

export type RowOrder = (a: GroupRow, b: GroupRow) => number;

/** The order asked for; ties and questions without one keep the order of the dimensions, and what a limit cut comes last. */
export function rowOrder({ request, groupBy }: CaseStatisticsPlan, dimensions: readonly DimensionValues[]): RowOrder {
  const natural = dimensions.map(({ values }) => new Map(values.map((value, place) => [value, place])));
  const placeOf = ({ values }: GroupRow, at: number): number => natural[at]?.get(values[at] ?? "") ?? Number.MAX_SAFE_INTEGER;
  const keys = (request.orderBy ?? []).map((key) => compareBy(key, (row, dimension) => placeOf(row, groupBy.indexOf(dimension))));
  const byNature = groupBy.map((_, at): RowOrder => (a, b) => placeOf(a, at) - placeOf(b, at));
  const all: readonly RowOrder[] = [(a, b) => Number(isOthers(a.values)) - Number(isOthers(b.values)), ...keys, ...byNature];
  return (a, b) => {
    for (const compare of all) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function compareBy({ measure, dimension, direction }: CaseOrder, placeOf: (row: GroupRow, dimension: CaseStatisticsPlan["groupBy"][number]) => number): RowOrder {
  const sign = direction === "descending" ? -1 : 1;
  if (measure === null || measure === undefined) return (a, b) => (dimension === null || dimension === undefined ? 0 : sign * (placeOf(a, dimension) - placeOf(b, dimension)));
  const figure = FIGURE_OF[measure];
  return (a, b) => {
    const [left, right] = [a.row[figure], b.row[figure]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  };
}
