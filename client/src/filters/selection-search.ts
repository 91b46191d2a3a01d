import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { splitWords } from "@plumbline/schema/vocabulary/word-list.ts";
import { BASES, type Accumulation, type Basis } from "./selection.ts";

/** The parts of a selection that every page keeps in its address; what stands at its default is left out. */
export interface SharedSearch {
  /** Absent: the first basis that is open to the viewer for what is shown. */
  readonly basis?: Basis | undefined;
  readonly acc?: Exclude<Accumulation, "period"> | undefined;
  readonly asOf?: string | undefined;
}

function parseBasis(raw: unknown): SharedSearch["basis"] {
  return BASES.find((basis) => basis === raw);
}

function parseAccumulation(raw: unknown): SharedSearch["acc"] {
  return raw === "ytd" || raw === "rolling" ? raw : undefined;
}

/** A text that is worth keeping; an empty one counts as absent. */
export function parseText(raw: unknown): string | undefined {
  return typeof raw === "string" && raw !== "" ? raw : undefined;
}

/** A comma-joined list, in which commas between brackets belong to a word; empty items are dropped, an empty list counts as absent. */
export function parseList(raw: unknown): readonly string[] | undefined {
  if (typeof raw !== "string") return undefined;
  const items = splitWords(raw);
  return items.length === 0 ? undefined : items;
}

/** A calendar period's id; anything else counts as absent. */
export function parsePeriod(raw: unknown): string | undefined {
  return typeof raw === "string" && parsePeriodId(raw) !== null ? raw : undefined;
}

/** The looks of a version, a day and a moment; whether there is such a one the server knows. */
const AS_OF = /^\d[\d:.TZ+-]*$/;

/** A data version, a day or a moment; anything else counts as absent. */
function parseAsOf(raw: unknown): SharedSearch["asOf"] {
  return typeof raw === "string" && AS_OF.test(raw) ? raw : undefined;
}

/** Reads the shared parts of an address; unknown values fall back to the defaults instead of failing the page. */
export function parseSharedSearch(raw: Record<string, unknown>): SharedSearch {
  return { basis: parseBasis(raw["basis"]), acc: parseAccumulation(raw["acc"]), asOf: parseAsOf(raw["asOf"]) };
}

/** The basis that an address stands for, where `fallback` is shown without a choice. */
export function basisOfSearch(search: Pick<SharedSearch, "basis">, fallback: Basis): Basis {
  return search.basis ?? fallback;
}

/** The accumulation that an address stands for. */
export function accumulationOfSearch(search: SharedSearch): Accumulation {
  return search.acc ?? "period";
}

/** A chosen basis as it is kept in the address. */
export function basisSearch(basis: Basis, fallback: Basis): SharedSearch["basis"] {
  return basis === fallback ? undefined : basis;
}

/** A chosen accumulation as it is kept in the address. */
export function accumulationSearch(accumulation: Accumulation): SharedSearch["acc"] {
  return accumulation === "period" ? undefined : accumulation;
}
