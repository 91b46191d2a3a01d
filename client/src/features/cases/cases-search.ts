import { CASE_TYPES, OUTCOMES } from "@plumbline/schema/vocabulary/case-record.ts";
import { parsePeriodId } from "@plumbline/schema/vocabulary/period.ts";
import { parseList, parsePeriod, parseSharedSearch, parseText, type SharedSearch } from "../../filters/selection-search.ts";
import { DIMENSIONS, WORD_DIMENSIONS, type Dimension, type WordDimension } from "./dimensions.ts";
import { CASE_FIGURES, type CaseFigure } from "./figure-ids.ts";

export const GRAINS = ["month", "quarter", "year"] as const;
export type Grain = (typeof GRAINS)[number];

/** The counts behind which cases stand. */
export const COUNTED = ["accepted", "concluded", "pending"] as const;
export type Counted = (typeof COUNTED)[number];

const EVERY_OUTCOME: readonly string[] = Object.values(OUTCOMES).flat();
const MOST_FIGURES = 6;
const MOST_SHOWN = 50;

/** The cases behind one figure: which count, and the values of its row and column. */
export interface Drill {
  readonly of: Counted;
  readonly row: string | null;
  readonly column: string | null;
}

export type WordLists = Readonly<Partial<Record<WordDimension, readonly string[] | undefined>>>;

/** The address of the cases page; what stands at its default is left out. */
export interface CasesSearch extends SharedSearch, WordLists {
  /** Types when absent. */
  readonly rows?: Dimension | undefined;
  readonly columns?: Dimension | undefined;
  /** Accepted, concluded, pending, clearance and median days when absent. */
  readonly figures?: readonly CaseFigure[] | undefined;
  /** A region's code; what the viewer may read as a whole when absent. */
  readonly within?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly outcomes?: readonly string[] | undefined;
  readonly enterprise?: "yes" | "no" | undefined;
  /** A quarter's id or FIRST..LAST; the last four quarters when absent. */
  readonly periods?: string | undefined;
  readonly grain?: Exclude<Grain, "quarter"> | undefined;
  /** FIGURE or FIGURE.up; the rows' own order when absent. */
  readonly sort?: string | undefined;
  readonly top?: number | undefined;
  /** COUNT~ROW~COLUMN */
  readonly list?: string | undefined;
}

/** Reads an address; whatever cannot be read falls back to its default instead of failing the page. */
export function parseCasesSearch(raw: Record<string, unknown>): CasesSearch {
  const rows = DIMENSIONS.find((dimension) => dimension === raw["rows"]);
  const columns = DIMENSIONS.find((dimension) => dimension === raw["columns"]);
  const figures = listOf(raw["figures"])?.flatMap((text) => CASE_FIGURES.find((figure) => figure === text) ?? []).slice(0, MOST_FIGURES);
  const top = Number(raw["top"]);
  return {
    ...parseSharedSearch(raw),
    rows: rows === "type" ? undefined : rows,
    columns: columns === (rows ?? "type") ? undefined : columns,
    figures: figures === undefined || figures.length === 0 ? undefined : [...new Set(figures)],
    within: parseText(raw["within"]),
    types: known(listOf(raw["types"]), CASE_TYPES),
    outcomes: known(listOf(raw["outcomes"]), EVERY_OUTCOME),
    ...Object.fromEntries(WORD_DIMENSIONS.map((dimension) => [dimension, listOf(raw[dimension])])),
    enterprise: raw["enterprise"] === "yes" || raw["enterprise"] === "no" ? raw["enterprise"] : undefined,
    periods: parseRange(raw["periods"]),
    grain: raw["grain"] === "month" || raw["grain"] === "year" ? raw["grain"] : undefined,
    sort: sortText(raw["sort"]),
    top: Number.isInteger(top) && top >= 1 && top <= MOST_SHOWN ? top : undefined,
    list: readDrill(raw["list"]) === null ? undefined : parseText(raw["list"]),
  };
}

/** From an address comes one text, from a link within the page the list itself. */
function listOf(raw: unknown): readonly string[] | undefined {
  return parseList(Array.isArray(raw) ? raw.join(",") : raw);
}

/** Those that there are; none counts as absent. */
function known(texts: readonly string[] | undefined, words: readonly string[]): readonly string[] | undefined {
  const found = texts?.filter((text) => words.includes(text)) ?? [];
  return found.length === 0 ? undefined : found;
}

function parseRange(raw: unknown): string | undefined {
  if (typeof raw !== "string") return undefined;
  const ends = raw.split("..");
  if (ends.length > 2 || ends.some((end) => parsePeriod(end) === undefined || parsePeriodId(end)?.months !== 3)) return undefined;
  return ends.length === 2 && (ends[0] ?? "") > (ends[1] ?? "") ? `${ends[1]}..${ends[0]}` : raw;
}

export interface Sort {
  readonly figure: CaseFigure;
  readonly up: boolean;
}

export function readSort(text: string | undefined): Sort | null {
  const [name = "", direction] = (text ?? "").split(".");
  const figure = CASE_FIGURES.find((one) => one === name);
  return figure === undefined || (direction !== undefined && direction !== "up") ? null : { figure, up: direction === "up" };
}

function sortText(raw: unknown): string | undefined {
  return typeof raw === "string" && readSort(raw) !== null ? raw : undefined;
}

export function printSort({ figure, up }: Sort): string {
  return up ? `${figure}.up` : figure;
}

/** The sort that a click on a figure's head asks for: most first, least first, own order. */
export function nextSort(current: Sort | null, figure: CaseFigure): string | undefined {
  if (current?.figure !== figure) return printSort({ figure, up: false });
  return current.up ? undefined : printSort({ figure, up: true });
}

export function printDrill({ of, row, column }: Drill): string {
  return [of, row ?? "", column ?? ""].join("~");
}

export function readDrill(raw: unknown): Drill | null {
  if (typeof raw !== "string") return null;
  const [count, row = "", column = "", ...rest] = raw.split("~");
  const of = COUNTED.find((one) => one === count);
  if (of === undefined || rest.length > 0) return null;
  return { of, row: row === "" ? null : row, column: column === "" ? null : column };
}
