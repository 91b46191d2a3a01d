import { parseAccumulation } from "./accumulation.ts";
import type { Accumulation } from "./accumulation.ts";
import { parseAsOfWord, printAsOfWord } from "./as-of.ts";
import type { AsOfWord } from "./as-of.ts";
import { BASES } from "./basis.ts";
import type { Basis } from "./basis.ts";
import { parseMetricRef, printMetricRef } from "./metric.ts";
import type { MetricRef } from "./metric.ts";
import { joinPeriodWords, parsePeriodWord, printPeriodWord } from "./period-word.ts";
import type { PeriodWord } from "./period-word.ts";
import { parseRegionWord, printRegionWord } from "./region-word.ts";
import type { RegionWord } from "./region-word.ts";
import { UNITS } from "./units.ts";
import type { Units } from "./units.ts";
import { splitWords } from "./word-list.ts";

/** A question in words: metrics × regions × periods, and how they are to be read. */
export interface SelectionWords {
  readonly metrics: readonly MetricRef[];
  readonly regions: readonly RegionWord[];
  readonly periods: readonly PeriodWord[];
  readonly basis: Basis;
  readonly accumulation: Accumulation;
  readonly units: Units;
  /** Null is now. */
  readonly asOf: AsOfWord | null;
  /** Whether versions of one metric's definition may stand side by side. */
  readonly acrossVersions: boolean;
}

/**
 * The one text of a question, which is also the query of an address: `metrics=XF05&regions=counties(330400)&periods=2026Q3`.
 * Order is kept, repeats go, consecutive periods become a range, and what stands at its default is left out.
 */
export function printSelection(words: SelectionWords): string {
  const parts: [string, string][] = [
    ["metrics", once(words.metrics.map(printMetricRef))],
    ["regions", once(words.regions.map(printRegionWord))],
    ["periods", once(joinPeriodWords(distinct(words.periods)).map(printPeriodWord))],
  ];
  if (words.basis !== "live") parts.push(["basis", words.basis]);
  if (words.accumulation !== "period") parts.push(["accumulation", words.accumulation]);
  if (words.units !== "as_then") parts.push(["units", words.units]);
  if (words.asOf !== null) parts.push(["asOf", printAsOfWord(words.asOf)]);
  if (words.acrossVersions) parts.push(["acrossVersions", "true"]);
  return parts.map(([name, value]) => `${name}=${value}`).join("&");
}

const once = (texts: readonly string[]): string => [...new Set(texts)].join(",");

function distinct(words: readonly PeriodWord[]): PeriodWord[] {
  return [...new Map(words.map((word) => [printPeriodWord(word), word])).values()];
}

/** What stands in a text of a selection in the place of a word. */
export interface SelectionFault {
  readonly part: string;
  readonly text: string;
}

const PARTS = ["metrics", "regions", "periods", "basis", "accumulation", "units", "asOf", "acrossVersions"];

/** Reads the text of a question, in any order of its parts; the first part or word that is none is returned as a fault. */
export function parseSelectionText(text: string): SelectionWords | SelectionFault {
  const parts = new Map<string, string>();
  for (const part of text.replace(/^\?/, "").split("&").filter((one) => one !== "")) {
    const [, name = part, value = ""] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    if (!PARTS.includes(name) || parts.has(name)) return { part: name, text: value };
    parts.set(name, value);
  }
  const faults: SelectionFault[] = [];
  const words = <T>(part: string, parse: (word: string) => T | null): T[] =>
    splitWords(parts.get(part) ?? "").flatMap((word) => {
      const read = parse(word);
      if (read === null) faults.push({ part, text: word });
      return read === null ? [] : [read];
    });
  const oneOf = <T extends string>(part: string, list: readonly T[], fallback: T): T => {
    const asked = parts.get(part);
    const found = asked === undefined ? fallback : list.find((word) => word === asked);
    if (found === undefined) faults.push({ part, text: asked ?? "" });
    return found ?? fallback;
  };
  const stretch = parts.get("accumulation") ?? "period";
  const accumulation = parseAccumulation(stretch);
  if (accumulation === null) faults.push({ part: "accumulation", text: stretch });
  const asOf = parts.get("asOf");
  const moment = asOf === undefined ? null : parseAsOfWord(asOf);
  if (asOf !== undefined && moment === null) faults.push({ part: "asOf", text: asOf });
  const selection: SelectionWords = {
    metrics: words("metrics", parseMetricRef),
    regions: words("regions", parseRegionWord),
    periods: words("periods", parsePeriodWord),
    basis: oneOf("basis", BASES, "live"),
    accumulation: accumulation ?? "period",
    units: oneOf("units", UNITS, "as_then"),
    asOf: moment,
    acrossVersions: oneOf("acrossVersions", ["true", "false"], "false") === "true",
  };
  return faults[0] ?? selection;
}

export function isSelectionFault(read: SelectionWords | SelectionFault): read is SelectionFault {
  return "part" in read;
}
