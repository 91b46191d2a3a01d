import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import { plainText } from "../written/plain-text.ts";
import type { BreakdownKey, ImportCatalogue } from "./import-catalogue.ts";

export type FoundMeasure = { readonly kind: "measure"; readonly measure: Measure } | { readonly kind: "fault"; readonly message: string };
export type FoundKey = { readonly kind: "key"; readonly key: string } | { readonly kind: "fault"; readonly message: string };

const fault = (message: string): { readonly kind: "fault"; readonly message: string } => ({ kind: "fault", message });

/** Finds the measures that are entered as numbers, and the keys of their closed lists, by code, alias or name. */
export class MeasureLookup {
  readonly #byWord = new Map<string, Measure | null>();
  readonly #keys = new Map<string, BreakdownKey[]>();

  constructor(catalogue: ImportCatalogue) {
    for (const measure of catalogue.measures) {
      for (const name of new Set([measure.nameZh, measure.nameEn].map(plainText))) {
        this.#byWord.set(name, this.#byWord.has(name) ? null : measure);
      }
    }
    for (const measure of catalogue.measures) this.#byWord.set(measure.code, measure);
    for (const key of catalogue.breakdownKeys) this.#keys.set(key.breakdown, [...(this.#keys.get(key.breakdown) ?? []), key]);
  }

  /** A measure that takes figures; those counted from case records or derived from others take none. */
  find(text: string, aliases: ReadonlyMap<string, string>): FoundMeasure {
    const plain = plainText(text);
    const code = aliases.get(plain) ?? plain;
    const measure = this.#byWord.get(code);
    if (measure === null) return fault(`“${plain}” is the name of several measures: use the code, or add an alias to the mapping.`);
    if (measure === undefined) return fault(`“${code}” is no measure of this installation: use its code or name, or add an alias to the mapping.`);
    if (measure.source.kind === "case") return fault(`${measure.code} is counted from case records: import the records with a mapping of kind "cases".`);
    if (measure.source.kind === "score") return fault(`${measure.code} is the weighted total of assessment scores: import the scores.`);
    if (measure.source.kind === "derived") return fault(`${measure.code} is derived from other figures: import those.`);
    return { kind: "measure", measure };
  }

  /** The key of a measure's closed list. */
  findKey(measure: Measure, text: string, aliases: ReadonlyMap<string, string>): FoundKey {
    if (measure.breakdown === null) return fault(`${measure.code} is not split by any list, so “${text}” cannot be placed: leave the breakdown out of the mapping.`);
    const plain = plainText(text);
    const wanted = aliases.get(plain) ?? plain;
    const keys = this.#keys.get(measure.breakdown) ?? [];
    const found = keys.find((key) => key.key === wanted) ?? keys.find((key) => plainText(key.nameZh) === wanted || plainText(key.nameEn) === wanted);
    if (found !== undefined) return { kind: "key", key: found.key };
    const some = keys.slice(0, 5).map((key) => key.key).join(", ");
    return fault(`“${wanted}” is no key of the list “${measure.breakdown}” (${some}${keys.length > 5 ? ", …" : ""}): add an alias to the mapping, or the key to the catalogue.`);
  }
}
