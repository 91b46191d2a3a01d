import { NATIONAL, areaName } from "../cps/printed-percentages.ts";
import { printedCount } from "../cps/published-files.ts";
import type { PublishedFile } from "../cps/published-files.ts";
import { groupBy } from "./group-by.ts";

/** Convictions over completed prosecutions of one area and offence group in one quarter. */
export interface Outcome {
  readonly area: string;
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** The twelve groups that have both outcomes, for each area, in the order of the file. */
export function outcomes({ header, rows }: PublishedFile): Outcome[] {
  const groups = header.flatMap((title) => /^Number of (.+) Unsuccessful$/.exec(title)?.[1] ?? []);
  return rows
    .filter(([area]) => area !== NATIONAL)
    .flatMap((row) =>
      groups.map((group) => {
        const [won, lost] = ["Convictions", "Unsuccessful"].map((result) => printedCount(row[header.indexOf(`Number of ${group} ${result}`)] ?? "") ?? 0);
        return { area: areaName(row[0] ?? ""), group, numerator: won ?? 0, denominator: (won ?? 0) + (lost ?? 0) };
      }),
    );
}

/** The same with all groups taken together, ordered by area. */
export function areaOutcomes(file: PublishedFile): { readonly area: string; readonly numerator: number; readonly denominator: number }[] {
  return groupBy(outcomes(file), ({ area }) => area)
    .map(([area, list]) => ({ area, numerator: list.reduce((sum, one) => sum + one.numerator, 0), denominator: list.reduce((sum, one) => sum + one.denominator, 0) }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
}
