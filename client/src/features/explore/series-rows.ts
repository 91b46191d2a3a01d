import { flatten, isObject, type AnswerCell, type JsonObject } from "./answer-table.ts";

/** An answer of flat arrays, region-major, beside the regions and periods that they run over. */
interface SeriesAnswer {
  readonly series: readonly JsonObject[];
  readonly regions: readonly JsonObject[] | null;
  readonly periods: readonly JsonObject[] | null;
}

/** Reads an object whose `series` hold arrays; null for any other. */
export function seriesAnswer(value: JsonObject): SeriesAnswer | null {
  const series = objects(value["series"]);
  if (series === null || !series.some((one) => Object.values(one).some(isValues))) return null;
  return { series, regions: objects(value["regions"]), periods: objects(value["periods"]) };
}

/** One row per metric, region and period, with the arrays' values at that place; what has one value a period is repeated. */
export function seriesRows({ series, regions, periods }: SeriesAnswer): ReadonlyMap<string, AnswerCell>[] {
  return series.flatMap((one) => {
    const arrays = Object.entries(one).filter((entry): entry is [string, readonly AnswerCell[]] => isValues(entry[1]));
    const others = flatten(Object.fromEntries(Object.entries(one).filter(([, inner]) => !isValues(inner))));
    const cells = Math.max(...arrays.map(([, values]) => values.length));
    const width = periods?.length ?? (regions === null ? cells : cells / Math.max(1, regions.length));
    return Array.from({ length: cells }, (_, place) => {
      const region = regions?.[Math.floor(place / width)];
      const period = periods?.[place % width];
      return new Map<string, AnswerCell>([
        ...others,
        ...(region === undefined ? [] : flatten(region, "region.")),
        ...(period === undefined ? [] : flatten(period, "period.")),
        ...arrays.map(([field, values]): [string, AnswerCell] => [field, values[values.length === cells ? place : place % width] ?? null]),
      ]);
    });
  });
}

function isValues(value: unknown): value is readonly AnswerCell[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => one === null || typeof one !== "object");
}

function objects(value: unknown): readonly JsonObject[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : null;
}
