import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { ImportCatalogue } from "../catalogue/import-catalogue.ts";
import { MeasureLookup } from "../catalogue/measure-lookup.ts";
import type { RegionLookup } from "../catalogue/region-lookup.ts";
import { wordAliases } from "../catalogue/word-aliases.ts";
import type { FaultList } from "../fault-list.ts";
import type { ColumnRule, HeaderWord, WideMapping } from "../mapping/mapping.ts";
import { plainText } from "../written/plain-text.ts";
import { writtenPeriod } from "../written/written-period.ts";
import { periodSetting } from "./file-period.ts";
import type { PercentageClaim } from "./printed-percentage.ts";

/** What a column of a wide file holds. */
export type FigureColumn =
  | { readonly kind: "region" | "period" | "ignored" }
  | { readonly kind: "value"; readonly header: string; readonly measure: Measure; readonly breakdown: string }
  | { readonly kind: "percentage"; readonly header: string; readonly claim: PercentageClaim };

type Resolved<T> = { readonly value: T } | { readonly message: string };

/** The word a rule takes from a header: the text of a named group through the aliases, or the rule's constant. */
function wordOf(word: HeaderWord, groups: Readonly<Record<string, string>>): Resolved<{ text: string; aliases: ReadonlyMap<string, string> }> {
  if (typeof word === "string") return { value: { text: word, aliases: new Map() } };
  const text = groups[word.group];
  if (text === undefined) return { message: `the pattern has no group “${word.group}”` };
  return { value: { text, aliases: wordAliases(word.aliases) } };
}

/** Reads the headers of wide files by the rules of one mapping. */
export class FigureColumns {
  readonly #measures: MeasureLookup;
  readonly #regions: RegionLookup;
  readonly #rules: readonly { readonly pattern: RegExp; readonly rule: ColumnRule }[];
  readonly #mapping: WideMapping;
  readonly #labelYearStart: number;

  constructor(mapping: WideMapping, catalogue: ImportCatalogue, regions: RegionLookup) {
    this.#mapping = mapping;
    this.#measures = new MeasureLookup(catalogue);
    this.#regions = regions;
    this.#rules = mapping.columns.map((rule) => ({ pattern: new RegExp(rule.header, "u"), rule }));
    this.#labelYearStart = catalogue.reportingYearStart;
  }

  #measure(word: HeaderWord, groups: Readonly<Record<string, string>>): Resolved<Measure> {
    const named = wordOf(word, groups);
    if ("message" in named) return named;
    const found = this.#measures.find(named.value.text, named.value.aliases);
    return found.kind === "measure" ? { value: found.measure } : found;
  }

  #key(measure: Measure, word: HeaderWord | undefined, groups: Readonly<Record<string, string>>): Resolved<string> {
    if (word === undefined) return { value: "" };
    const named = wordOf(word, groups);
    if ("message" in named) return named;
    const found = this.#measures.findKey(measure, named.value.text, named.value.aliases);
    return found.kind === "key" ? { value: found.key } : found;
  }

  #exceptions(rule: Extract<ColumnRule, { percentOf: unknown }>): Resolved<PercentageClaim["except"]> {
    const known = [];
    for (const { region, period, breakdown } of rule.except ?? []) {
      const found = this.#regions.find(region, wordAliases(this.#mapping.region.aliases));
      if (found.kind === "fault") return { message: `under “except”: ${found.message}` };
      const read = period === undefined ? null : writtenPeriod(period, periodSetting({}, this.#labelYearStart));
      if (read?.kind === "fault") return { message: `under “except”: ${read.message}` };
      known.push({ region: found.region.code, period: read === null ? null : periodId(read.period), breakdown: breakdown ?? null });
    }
    return { value: known };
  }

  /** The column that a header stands for, or a sentence that says why it stands for none. */
  #column(header: string): Resolved<FigureColumn> {
    const matched = this.#rules.flatMap(({ pattern, rule }) => {
      const match = pattern.exec(header);
      return match ? [{ rule, groups: match.groups ?? {} }] : [];
    })[0];
    if (matched === undefined) return { message: "no rule of the mapping matches it: add one under “columns”, with “ignore” when it is not wanted" };
    const { rule, groups } = matched;
    if ("ignore" in rule) return { value: { kind: "ignored" } };
    const measure = this.#measure("measure" in rule ? rule.measure : rule.percentOf, groups);
    if ("message" in measure) return measure;
    const key = this.#key(measure.value, rule.breakdown, groups);
    if ("message" in key) return key;
    if ("measure" in rule) return { value: { kind: "value", header, measure: measure.value, breakdown: key.value } };
    const among = rule.among.map((code) => this.#measures.find(code, new Map()));
    const unknown = among.find((found) => found.kind === "fault");
    if (unknown?.kind === "fault") return unknown;
    const except = this.#exceptions(rule);
    if ("message" in except) return except;
    const summed = among.flatMap((found) => (found.kind === "measure" ? [found.measure] : []));
    return { value: { kind: "percentage", header, claim: { part: measure.value, among: summed, breakdown: key.value, decimals: rule.decimals, except: except.value } } };
  }

  /** One column per header; headers that stand for nothing, and columns that are asked for and missing, are faults. */
  plan(headers: readonly string[], row: number, faults: FaultList): FigureColumn[] {
    const { region, period } = this.#mapping;
    const wanted = new Map<string, "region" | "period">([[plainText(region.column), "region"]]);
    if (period.column !== undefined) wanted.set(plainText(period.column), "period");
    const taken = new Map<string, string>();
    const columns = headers.map((text): FigureColumn => {
      const header = plainText(text);
      const named = wanted.get(header);
      if (named !== undefined) {
        wanted.delete(header);
        return { kind: named };
      }
      const column = this.#column(header);
      if ("message" in column) {
        faults.add(row, header, text, `The column “${header}” cannot be placed: ${column.message.replace(/\.$/, "")}.`);
        return { kind: "ignored" };
      }
      if (column.value.kind === "value") {
        const place = `${column.value.measure.code}|${column.value.breakdown}`;
        const first = taken.get(place);
        if (first !== undefined) faults.add(row, header, text, `The columns “${first}” and “${header}” both stand for ${column.value.measure.code}: keep one of them.`);
        taken.set(place, header);
      }
      return column.value;
    });
    for (const [header, kind] of wanted) {
      faults.add(row, header, "", `The file has no column “${header}” for the ${kind}; its columns are ${headers.map((text) => `“${plainText(text)}”`).join(", ").slice(0, 300)}: correct the mapping or the file.`);
    }
    return columns;
  }
}
