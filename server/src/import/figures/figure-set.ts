import { MONTHS_OF_GRAIN, periodId } from "@plumbline/schema/vocabulary/period.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { FaultList } from "../fault-list.ts";
import type { Figure } from "./figure.ts";

/** More than this many figures come in several files. */
const MAX_FIGURES = 1_000_000;

const rank = (level: RegionLevel): number => REGION_LEVELS.indexOf(level);

/** A region above the level at which a measure is collected, whose row can only repeat the sum of its parts. */
function isParentOf(figure: Figure): boolean {
  return !figure.region.own && rank(figure.region.level) < rank(figure.measure.level);
}

function figureKey({ measure, breakdown, region, period }: Figure): string {
  return `${measure.code}|${breakdown}|${region.code}|${period.start}|${period.months}`;
}

const calendarMonths = (months: number): string => (months === 1 ? "month" : months === 3 ? "quarter" : months === 12 ? "year" : `${months} months`);

/** What keeps a figure from its place, as a sentence, or null. */
function misplaced({ measure, region, period, digits, text }: Figure): string | null {
  const months = MONTHS_OF_GRAIN[measure.grain];
  if (period.months !== months) return `${measure.code} is collected by ${measure.grain} and the file gives a ${calendarMonths(period.months)}: report each ${measure.grain}.`;
  try {
    periodId(period);
  } catch {
    return `${calendarMonths(months)} from ${period.start} is no calendar ${measure.grain}: figures are kept by the calendar, and labels follow the reporting year.`;
  }
  if (!region.own && rank(region.level) > rank(measure.level)) {
    return `${region.nameZh} is a ${region.level} and ${measure.code} is collected by ${measure.level}: leave the row out, or report it for the ${measure.level}.`;
  }
  if (digits?.startsWith("-")) return `“${text}” is below zero: report the corrected figure itself, not the difference.`;
  return null;
}

/** Gathers the figures of a file; a figure that stands in it twice, or where its measure is not collected, is a fault. */
export class FigureSet {
  /** Figures to be stored, in the order of the file. */
  readonly parts: Figure[] = [];
  /** Figures of regions above the collecting level, to be compared only. */
  readonly parents: Figure[] = [];
  readonly #byKey = new Map<string, Figure>();
  readonly #faults: FaultList;

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  get full(): boolean {
    return this.#byKey.size >= MAX_FIGURES;
  }

  add(figure: Figure): void {
    const wrong = misplaced(figure);
    if (wrong !== null) return this.#faults.add(figure.row, figure.column, figure.text, wrong);
    const key = figureKey(figure);
    const first = this.#byKey.get(key);
    if (first !== undefined) {
      const place = first.row === figure.row ? `in column “${first.column}”` : `in row ${first.row}`;
      return this.#faults.add(figure.row, figure.column, figure.text, `The figure of ${figure.region.nameZh} for ${periodId(figure.period)} stands already ${place}: keep one of them.`);
    }
    this.#byKey.set(key, figure);
    (isParentOf(figure) ? this.parents : this.parts).push(figure);
  }

  get(key: string): Figure | undefined {
    return this.#byKey.get(key);
  }
}
