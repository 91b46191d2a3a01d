import type { SlopeUnit, SlopeView } from "../../slope/slope-view.ts";
import { detail } from "./detail.ts";
import { quartersFrom } from "./quarters.ts";

type Row = readonly [name: string, ranks: readonly (number | null)[], value: string, change: SlopeUnit["change"]];

const ROWS: readonly Row[] = [
  ["嘉善县", [4, 3, 2, 1], "76.5%", "better"],
  ["桐乡市", [2, 2, 1, 2], "65.5%", "similar"],
  ["平湖市", [3, 4, 4, 3], "58.5%", "similar"],
  ["秀洲区", [5, 5, 5, 4], "55.3%", "similar"],
  ["南湖区", [6, null, 6, 5], "51.9%", "similar"],
  ["海宁市", [1, 1, 3, 6], "44.4%", "worse"],
  ["海盐县", [6, 6, null, null], "55.6%", null],
];

/** Ranks of seven counties over four quarters: a tie, a gap, two established changes. */
export const fourQuarters: SlopeView = {
  summary: "七个县（市、区）四个季度的位次。",
  periods: quartersFrom(4, "zh"),
  units: ROWS.map(([name, ranks, value, change], index) => ({ code: `33040${index}`, name, ranks, values: ranks.map(() => value), change, details: ranks.map((_, place) => ({ ...detail(name, value), period: quartersFrom(4, "zh")[place]?.label ?? "" })) })),
};

/** The first and the last of them. */
export const twoQuarters: SlopeView = {
  ...fourQuarters,
  periods: [fourQuarters.periods[0], fourQuarters.periods[3]].flatMap((period) => period ?? []),
  units: fourQuarters.units.map((unit) => ({ ...unit, ranks: [unit.ranks[0] ?? null, unit.ranks[3] ?? null], values: unit.values.slice(0, 2), details: unit.details.slice(0, 2) })),
};
