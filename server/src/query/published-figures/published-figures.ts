import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import { readPublishedFigures } from "../../store/read/read-published.ts";
import type { QuestionContext } from "../question-context.ts";
import { parseRegion } from "../selection/parse-regions.ts";

/** A figure quoted from a document, with its source; never computed, never ranked. */
export interface PublishedFigure {
  readonly measure: Measure;
  readonly region: Region;
  readonly period: Period;
  readonly value: number;
  readonly source: string;
}

/** Measures whose code begins so are quotations. */
const PUBLISHED = "published.";

/** The published figures of a region and of all below it, by region, then measure in catalogue order, then period. */
export async function publishedFigures({ room, tx, budget }: QuestionContext, within: string | null | undefined): Promise<PublishedFigure[]> {
  const { tree, measures } = await room.catalogues.of(tx);
  const top = within === null || within === undefined ? tree.root : parseRegion(within, tree);
  const regions = tree.subtree(top.code);
  const quoted = [...measures.values()].filter(({ code }) => code.startsWith(PUBLISHED));
  budget.take({ rows: regions.length });
  const rows = await readPublishedFigures(tx, quoted.map(({ code }) => code), regions.map(({ countyCode, code }) => ({ countyCode, regionCode: code })));
  const figures = rows.flatMap((row): PublishedFigure[] => {
    const [measure, region] = [measures.get(row.measureCode), tree.get(row.regionCode)];
    if (measure === undefined || region === undefined) return [];
    return [{ measure, region, period: { start: row.start, months: row.months }, value: row.value, source: row.source }];
  });
  const places = new Map(regions.map((region, index) => [region, index]));
  const order = new Map(quoted.map((measure, index) => [measure, index]));
  return figures.sort((a, b) => {
    const byRegion = (places.get(a.region) ?? 0) - (places.get(b.region) ?? 0);
    if (byRegion !== 0) return byRegion;
    const byMeasure = (order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0);
    return byMeasure === 0 ? a.period.start.localeCompare(b.period.start) : byMeasure;
  });
}
