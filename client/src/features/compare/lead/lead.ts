import type { Band } from "../../../charts/band.ts";
import { periodLabel } from "../../../ui/formats/period.ts";
import { nameOf, type Language } from "../../../ui/language.ts";
import { wordsOf } from "../../../ui/words.ts";
import { changeText, valueText } from "../sheet/cell-text.ts";
import { compareWords } from "../words/compare-words.ts";
import { lineName } from "../sheet/line-name.ts";
import type { Cell, Sheet } from "../sheet/sheet.ts";

/** One statement of the sentence under the title, with the shape that says the same. */
export interface Statement {
  readonly band: Band | null;
  readonly text: string;
}

const NAMED = 3;

/** One period in a few statements, by rule: the line and its change, who is better, who is worse, or highest and lowest, and who is left out. */
export function leadOf(sheet: Sheet, last: number, language: Language): Statement[] {
  const words = compareWords(language);
  const placed = sheet.regions.map((region, place) => ({ name: nameOf(region, language), cell: sheet.at(place, last) }));
  const judged = placed.some(({ cell }) => cell.kind === "observed" && (cell.band === "better" || cell.band === "worse" || cell.band === "similar"));
  const small = placed.filter(({ cell }) => cell.kind === "observed" && cell.band === "notRanked").length;
  const gaps = placed.filter(({ cell }) => cell.kind === "missing").length;
  const period = sheet.periods[last];
  const statements = [
    ...lineStatement(sheet, last, language),
    ...(judged ? bandStatements(sheet, placed, language) : extremes(sheet, placed, language)),
    ...(small === 0 ? [] : [{ band: "notRanked" as const, text: words.countNotRanked(small) }]),
    ...(gaps === 0 ? [] : [{ band: null, text: words.countMissing(gaps) }]),
  ];
  // Without a line the first statement names the quarter.
  const named = sheet.line === null && period !== undefined;
  return statements.map((statement, place) => (named && place === 0 ? { ...statement, text: words.at(periodLabel(period, language), statement.text) } : statement));
}

interface Placed {
  readonly name: string;
  readonly cell: Cell;
}

function lineStatement(sheet: Sheet, period: number, language: Language): Statement[] {
  const cell = sheet.line?.at(period);
  const when = sheet.periods[period];
  if (sheet.line === null || cell === undefined || when === undefined) return [];
  const words = compareWords(language);
  const change = changeText(cell, sheet.measure, language);
  const name = sheet.line.comparable ? lineName(sheet.line.region, language) : nameOf(sheet.line.region, language);
  const value = words.lineIs(periodLabel(when, language), name, valueText(cell, sheet.measure, language));
  const provisional = cell.kind === "observed" && cell.provisional ? wordsOf(language).provisional : "";
  return [{ band: null, text: [value, provisional, change === "" ? "" : words.change(change)].filter((text) => text !== "").join(words.comma) }];
}

function bandStatements(sheet: Sheet, placed: readonly Placed[], language: Language): Statement[] {
  const words = compareWords(language);
  const line = sheet.line === null ? "" : lineName(sheet.line.region, language);
  const names = (band: Band): string[] => placed.filter(({ cell }) => cell.kind === "observed" && cell.band === band).map(({ name }) => name);
  const better = names("better");
  const worse = names("worse");
  const similar = names("similar");
  return [
    ...(better.length === 0 ? [] : [{ band: "better" as const, text: words.countBetter(words.names(better.slice(0, NAMED), better.length), line) }]),
    ...(worse.length === 0 ? [] : [{ band: "worse" as const, text: words.countWorse(words.names(worse.slice(0, NAMED), worse.length), line) }]),
    ...(better.length + worse.length > 0 ? [] : [{ band: "similar" as const, text: similar.length === placed.length ? words.allSimilar(line) : words.countSimilar(words.names(similar.slice(0, NAMED), similar.length), line) }]),
  ];
}

/** Without intervals nothing is called better or worse: the span is stated, with all who read the same at either end. */
function extremes(sheet: Sheet, placed: readonly Placed[], language: Language): Statement[] {
  const read = placed
    .flatMap(({ name, cell }) => (cell.kind === "observed" && cell.band !== "notRanked" ? [{ name, value: cell.value, text: valueText(cell, sheet.measure, language) }] : []))
    .toSorted((a, b) => b.value - a.value);
  const highest = read[0]?.text;
  const lowest = read.at(-1)?.text;
  if (highest === undefined || lowest === undefined || highest === lowest) return [];
  const words = compareWords(language);
  const names = (text: string): string => {
    const tied = read.filter((one) => one.text === text).map(({ name }) => name);
    return words.names(tied.slice(0, NAMED), tied.length);
  };
  return [
    { band: null, text: words.highest(names(highest), highest) },
    { band: null, text: words.lowest(names(lowest), lowest) },
  ];
}
