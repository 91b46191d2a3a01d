import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionLookup } from "../catalogue/region-lookup.ts";
import { wordAliases } from "../catalogue/word-aliases.ts";
import type { FaultList } from "../fault-list.ts";
import type { WideMapping } from "../mapping/mapping.ts";
import { plainText } from "../written/plain-text.ts";
import { writtenNumber } from "../written/written-number.ts";
import { writtenPeriod } from "../written/written-period.ts";
import type { PeriodSetting } from "../written/written-period.ts";
import type { FigureSet } from "./figure-set.ts";
import { periodSetting } from "./file-period.ts";

/** What the reading of a file's rows shares. */
export interface FigureRoom {
  readonly figures: FigureSet;
  readonly regions: RegionLookup;
  /** The period of the whole file, or null when a column says it. */
  readonly period: Period | null;
  readonly faults: FaultList;
}

type RowMapping = Pick<WideMapping, "region" | "period" | "missing">;
type RowRoom = Pick<FigureRoom, "regions" | "period" | "faults">;

/** Reads region, period and numbers of one row after another by the same mapping. */
export class FigureRow {
  readonly #room: RowRoom;
  readonly #mapping: RowMapping;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #skip: ReadonlySet<string>;
  readonly #marks: ReadonlySet<string>;
  readonly #setting: PeriodSetting;

  constructor(room: RowRoom, mapping: RowMapping, labelYearStart: number) {
    this.#room = room;
    this.#mapping = mapping;
    this.#aliases = wordAliases(mapping.region.aliases);
    this.#skip = new Set((mapping.region.skip ?? []).map(plainText));
    this.#marks = new Set((mapping.missing ?? []).map(plainText));
    this.#setting = periodSetting(mapping.period, labelYearStart);
  }

  /** The row's region; null when the mapping leaves the row out or the text is at fault. */
  region(row: number, text: string): Region | null {
    if (this.#skip.has(plainText(text))) return null;
    const found = this.#room.regions.find(text, this.#aliases);
    if (found.kind === "region") return found.region;
    this.#room.faults.add(row, this.#mapping.region.column, text, found.message);
    return null;
  }

  /** The row's period; null when the text is at fault. */
  period(row: number, text: string): Period | null {
    if (this.#room.period !== null) return this.#room.period;
    const read = writtenPeriod(text, this.#setting);
    if (read.kind === "period") return read.period;
    this.#room.faults.add(row, this.#mapping.period.column ?? "", text, read.message);
    return null;
  }

  /** Exact digits, null for a gap, undefined for a fault. A percent sign is kept only by measures counted in per cent. */
  number(row: number, column: string, text: string, measure: Measure | null): string | null | undefined {
    const read = writtenNumber(text, this.#marks);
    if (read.kind === "missing") return null;
    if (read.kind === "fault") {
      this.#room.faults.add(row, column, text, read.message);
      return undefined;
    }
    if (read.percent && measure !== null && measure.unitEn !== "%" && measure.unitZh !== "%") {
      this.#room.faults.add(row, column, text, `“${plainText(text)}” is a percentage, but ${measure.code} is counted in ${measure.unitEn}: map the column of the counts instead.`);
      return undefined;
    }
    return read.digits;
  }
}
