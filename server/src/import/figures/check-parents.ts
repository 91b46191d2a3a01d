import type { RegionLookup } from "../catalogue/region-lookup.ts";
import type { FaultList } from "../fault-list.ts";
import { exactSum } from "./exact-decimal.ts";
import type { Figure } from "./figure.ts";
import type { FigureSet } from "./figure-set.ts";

const family = ({ measure, breakdown, period }: Figure): string => `${measure.code}|${breakdown}|${period.start}`;

/**
 * A parent's row is compared with the sum of its parts in the same file and never added: what does not match is a fault,
 * and so is a total that nobody can check.
 */
export function checkParents(figures: FigureSet, regions: RegionLookup, faults: FaultList): void {
  const parts = new Map<string, Figure[]>();
  for (const figure of figures.parts) {
    const same = parts.get(family(figure));
    if (same) same.push(figure);
    else parts.set(family(figure), [figure]);
  }
  for (const parent of figures.parents) {
    if (parent.digits === null) continue;
    const name = parent.region.nameEn;
    if (parent.measure.overRegions !== "sum") {
      faults.add(parent.row, parent.column, parent.text, `${parent.measure.code} cannot be added up over regions, so the row of ${name} cannot be checked: list its word under region.skip of the mapping.`);
      continue;
    }
    const own = (parts.get(family(parent)) ?? []).filter((part) => regions.isBelow(part.region.code, parent.region.code));
    const sum = exactSum(own.flatMap((part) => part.digits ?? []));
    if (sum === parent.digits && own.length > 0) continue;
    const gap = own.length === 0 ? "the file holds none of its parts" : `its ${own.length} parts in the file add up to ${sum}`;
    faults.add(parent.row, parent.column, parent.text, `The row of ${name} says ${parent.digits}, but ${gap}: correct the parts or the total, or list its word under region.skip of the mapping.`);
  }
}
