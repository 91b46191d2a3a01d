import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import type { CaseRecord, CaseType } from "@plumbline/schema/vocabulary/case-record.ts";
import { checkCase } from "../../rollup/facts/check-case.ts";
import type { RegionLookup } from "../catalogue/region-lookup.ts";
import { wordAliases } from "../catalogue/word-aliases.ts";
import type { FaultList } from "../fault-list.ts";
import type { CaseMapping } from "../mapping/mapping.ts";
import type { CsvRecord } from "../text/csv-records.ts";
import { plainText } from "../written/plain-text.ts";
import { writtenDate } from "../written/written-date.ts";
import { writtenNumber } from "../written/written-number.ts";
import { writtenYesNo } from "../written/written-yes-no.ts";
import { columnOfField } from "./case-columns.ts";
import { caseWords } from "./case-words.ts";
import type { Word } from "./case-words.ts";

type WordRule = { readonly column: string; readonly values?: Readonly<Record<string, string>> | undefined };
type Column = { readonly column: string };

/** Reads rows of a file of cases into records by one mapping; a row with a fault gives none. */
export class CaseReader {
  readonly #mapping: CaseMapping;
  readonly #regions: RegionLookup;
  readonly #index: ReadonlyMap<string, number>;
  readonly #faults: FaultList;
  readonly #words = new Map<WordRule, (text: string) => Word>();
  readonly #countyAliases: ReadonlyMap<string, string>;
  readonly #townAliases: ReadonlyMap<string, string>;
  #record: CsvRecord = { row: 0, fields: [] };

  constructor(mapping: CaseMapping, regions: RegionLookup, index: ReadonlyMap<string, number>, faults: FaultList) {
    this.#mapping = mapping;
    this.#regions = regions;
    this.#index = index;
    this.#faults = faults;
    const { county, town } = mapping.fields;
    this.#countyAliases = wordAliases(county !== undefined && "column" in county ? county.aliases : undefined);
    this.#townAliases = wordAliases(town?.aliases);
  }

  #text(rule: Column | undefined): string {
    return rule === undefined ? "" : (this.#record.fields[this.#index.get(rule.column) ?? -1] ?? "");
  }

  #fault(column: string, value: string, message: string): null {
    this.#faults.add(this.#record.row, column, value, message);
    return null;
  }

  #word(rule: WordRule | undefined): string | null {
    if (rule === undefined) return null;
    const read = this.#words.get(rule) ?? caseWords(rule.values);
    this.#words.set(rule, read);
    const text = this.#text(rule);
    const word = read(text);
    return "word" in word ? word.word : this.#fault(rule.column, text, word.message);
  }

  #day(rule: Column | undefined): string | null {
    if (rule === undefined) return null;
    const text = this.#text(rule);
    const read = writtenDate(text, this.#mapping.dates);
    if (read.kind === "fault") return this.#fault(rule.column, text, read.message);
    return read.kind === "day" ? read.day : null;
  }

  #count(rule: Column | undefined): number | null {
    if (rule === undefined) return null;
    const text = this.#text(rule);
    const read = writtenNumber(text);
    if (read.kind === "missing") return null;
    if (read.kind === "fault") return this.#fault(rule.column, text, read.message);
    return /^\d{1,9}$/.test(read.digits) && !read.percent ? Number(read.digits) : this.#fault(rule.column, text, `“${plainText(text)}” is no whole number of 0 or more: correct it.`);
  }

  #yesNo(rule: WordRule | undefined): boolean | null {
    if (rule === undefined) return null;
    const word = this.#word(rule);
    const read = writtenYesNo(word ?? "");
    if (read.kind === "fault") return this.#fault(rule.column, word ?? "", read.message);
    return read.kind === "value" ? read.value : null;
  }

  #type(): CaseType | null {
    const { type } = this.#mapping;
    if ("constant" in type) return type.constant;
    const word = this.#word(type);
    const known = CASE_TYPES.find((candidate) => candidate === word);
    return known ?? this.#fault(type.column, word ?? "", `“${word ?? ""}” is no type of case: use ${CASE_TYPES.join(", ")}, or list the word under “values” of the mapping.`);
  }

  /** The county and, where the row names one below it, the town. */
  #place(): { county: string; town: string | null } | null {
    const { county, town } = this.#mapping.fields;
    let countyCode: string | undefined;
    if (county !== undefined) {
      const text = "constant" in county ? county.constant : this.#text(county);
      const found = this.#regions.find(text, this.#countyAliases);
      if (found.kind === "fault") return this.#fault("column" in county ? county.column : "", text, found.message);
      countyCode = found.region.own ? (found.region.parentCode ?? undefined) : found.region.code;
      if (found.region.level === "province" || (found.region.level === "town" && !found.region.own)) {
        return this.#fault("column" in county ? county.column : "", text, `${found.region.nameZh} is a ${found.region.level}: name the county, or the city for its own cases.`);
      }
    }
    const text = this.#text(town);
    if (town !== undefined && plainText(text) !== "" && plainText(text) !== "-" && plainText(text) !== "—") {
      const found = this.#regions.find(text, this.#townAliases, countyCode);
      if (found.kind === "fault") return this.#fault(town.column, text, found.message);
      const { region } = found;
      if (region.own && region.parentCode !== null) return { county: region.parentCode, town: null };
      if (region.level !== "town") return this.#fault(town.column, text, `${region.nameZh} is a ${region.level}, not a town: use the town's code, or leave the field empty for the county's own cases.`);
      if (countyCode !== undefined && region.countyCode !== countyCode) return this.#fault(town.column, text, `${region.nameZh} does not belong to county ${countyCode}: correct one of them.`);
      return { county: region.countyCode, town: region.code };
    }
    return countyCode === undefined ? this.#fault(town?.column ?? "", text, "The town is empty and the mapping names no county: add a column for the county.") : { county: countyCode, town: null };
  }

  #extra(): CaseRecord["extra"] {
    const extra: Record<string, string | number | boolean | null> = {};
    for (const [name, rule] of Object.entries(this.#mapping.extra ?? {})) {
      const value = rule.as === "date" ? this.#day(rule) : rule.as === "count" ? this.#count(rule) : rule.as === "yes_no" ? this.#yesNo(rule) : this.#word(rule);
      if (value !== null) extra[name] = value;
    }
    return extra;
  }

  /** The record of a row, or null after its faults were reported. */
  read(source: CsvRecord): CaseRecord | null {
    this.#record = source;
    const { fields } = this.#mapping;
    const before = this.#faults.total;
    const type = this.#type();
    const place = this.#place();
    const values = {
      caseNumber: plainText(this.#text(fields.caseNumber)),
      organClass: this.#word(fields.organClass),
      field: this.#word(fields.field),
      matter: this.#word(fields.matter),
      channel: this.#word(fields.channel),
      procedure: this.#word(fields.procedure),
      receivedOn: this.#day(fields.receivedOn),
      acceptedOn: this.#day(fields.acceptedOn),
      concludedOn: this.#day(fields.concludedOn),
      pauseDays: this.#count(fields.pauseDays) ?? 0,
      extensionDays: this.#count(fields.extensionDays) ?? 0,
      outcome: this.#word(fields.outcome),
      enterprise: this.#yesNo(fields.enterprise),
      withdrawn: this.#yesNo(fields.withdrawn) ?? false,
      synthetic: this.#mapping.synthetic ?? false,
      extra: this.#extra(),
    };
    if (this.#faults.total > before || type === null || place === null) return null;
    const record: CaseRecord = { ...values, type, countyCode: place.county, townCode: place.town };
    for (const { field, value, message } of checkCase(record)) this.#fault(columnOfField(this.#mapping, field), value, message);
    return this.#faults.total > before ? null : record;
  }
}
