import { flatten, isObject, type AnswerCell, type AnswerRow, type JsonObject } from "./answer-table.ts";

/** A list of flat arrays, region-major, beside the regions and periods that they run over. */
interface SeriesAnswer {
  /** Where the list stands; empty where the arrays stand by themselves. */
  readonly field: string;
  readonly series: readonly JsonObject[];
  readonly regions: readonly JsonObject[] | null;
  readonly periods: readonly JsonObject[] | null;
}

/** The lists of an object that hold flat arrays: its `series`, and whatever else has a value for each of its regions and periods. */
export function seriesOf(value: JsonObject): SeriesAnswer[] {
  const regions = objects(value["regions"]);
  const periods = objects(value["periods"]);
  const cells = regions === null || periods === null ? null : regions.length * periods.length;
  const own = Object.entries(value).filter(([, inner]) => isValues(inner) && inner.length === cells);
  const lists = Object.entries(value).flatMap(([field, inner]): SeriesAnswer[] => {
    const series = objects(inner);
    const runs = series !== null && series.some((one) => Object.values(one).some((values) => isValues(values) && (field === "series" || values.length === cells)));
    return runs && field !== "regions" && field !== "periods" ? [{ field, series, regions, periods }] : [];
  });
  return [...(own.length === 0 ? [] : [{ field: "", series: [Object.fromEntries(own)], regions, periods }]), ...lists];
}

/** One row per metric, region and period, with the arrays' values at that place; what has one value a period is repeated. */
export function seriesRows({ series, regions, periods }: SeriesAnswer): AnswerRow[] {
  return series.flatMap((one) => {
    const arrays = Object.entries(one).filter((entry): entry is [string, readonly AnswerCell[]] => isValues(entry[1]));
    const others = flatten(Object.fromEntries(Object.entries(one).filter(([, inner]) => !isValues(inner))));
    const cells = Math.max(...arrays.map(([, values]) => values.length));
    const width = periods?.length ?? (regions === null ? cells : cells / Math.max(1, regions.length));
    return Array.from({ length: cells }, (_, place): AnswerRow => {
      const region = regions?.[Math.floor(place / width)];
      const period = periods?.[place % width];
      return new Map([
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
