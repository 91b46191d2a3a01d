import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { FaultList } from "../fault-list.ts";
import { exactPercentage, exactSum } from "./exact-decimal.ts";
import type { FigureSet } from "./figure-set.ts";

/** What a column of printed percentages claims: 100 × `part` ÷ the sum of `among`, for one key of their list. */
export interface PercentageClaim {
  readonly part: Measure;
  readonly among: readonly Measure[];
  readonly breakdown: string;
  readonly decimals: number;
  readonly except: readonly { readonly region: string; readonly period: string | null; readonly breakdown: string | null }[];
}

export interface PrintedPercentage {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly region: Region;
  readonly period: Period;
  readonly claim: PercentageClaim;
  readonly digits: string;
}

function excepted({ claim, region, period }: PrintedPercentage): boolean {
  return claim.except.some(
    (known) =>
      known.region === region.code &&
      (known.period === null || known.period === periodId(period)) &&
      (known.breakdown === null || known.breakdown === claim.breakdown),
  );
}

/** A printed percentage must follow from the counts beside it; what does not is a fault unless the mapping names it. */
export function checkPercentage(printed: PrintedPercentage, figures: FigureSet, faults: FaultList): void {
  const { claim, region, period } = printed;
  const count = (measure: Measure): string | null =>
    figures.get(`${measure.code}|${claim.breakdown}|${region.code}|${period.start}|${period.months}`)?.digits ?? null;
  const part = count(claim.part);
  const among = claim.among.map(count);
  const follows = part === null || among.includes(null) ? null : exactPercentage(part, exactSum(among.flatMap((value) => value ?? [])), claim.decimals);
  if (follows === printed.digits || excepted(printed)) return;
  const message =
    follows === null
      ? `${printed.text} is printed where the counts give no percentage: correct the counts, or name the field under “except” of the mapping.`
      : `${printed.text} is printed, but the counts beside it give ${follows} %: correct the counts or the percentage, or name the field under “except” of the mapping.`;
  faults.add(printed.row, printed.column, printed.text, message);
}
