import type { Language } from "../../ui/language.ts";
import { wordsOf } from "../../ui/words.ts";
import { chartWords } from "../chart-words.ts";
import { metricText } from "../metric-text.ts";
import type { MarkDetail } from "../mark.ts";
import type { Outlet, OutTable } from "../outlets/outlets.ts";
import { nameHead, tableFacts } from "../table-facts.ts";
import { aboutText } from "./about-text.ts";
import { splitShares } from "./split-shares.ts";
import type { TakenOut } from "./taken-out.ts";

/** A table as it leaves the page: the chart's table twin with what defends it. */
export interface OutSheet {
  readonly title: string;
  /** Above the table: subtitle, scope, as-of, whether the figures are synthetic. */
  readonly above: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Below the table: sentences, footnotes, source. */
  readonly below: readonly string[];
}

/** A picture needs tokens, and to know where its pieces stand. */
type SheetTaken = Omit<TakenOut, "tokens" | "outlets"> & { readonly outlets: readonly Outlet[] };

/** The same rows, units, n, intervals and reasons as on screen. */
export function outSheet({ outlets, text, provenance, language }: SheetTaken): OutSheet {
  const details = distinct(detailsOf(outlets));
  const columns = columnsOf(details, language);
  const told = outlets.some(({ table }) => table?.tellsAll === true);
  const twins = details.length === 0 || told ? [] : [{ head: columns.map(({ head }) => head), rows: details.map((detail) => columns.map(({ of }) => of(detail))) }];
  const tables = underOneHead([...twins, ...outlets.flatMap(({ table }) => (table === undefined ? [] : [table]))]);
  const [first = { head: [], rows: [] }, ...others] = tables.map((table) => splitShares(table, language));
  return {
    title: text.title,
    above: [text.subtitle === provenance.period ? "" : text.subtitle, aboutText(details, provenance, language), provenance.scope, provenance.asOf, syntheticLine(details, provenance.synthetic, language)].filter((line) => line !== ""),
    head: first.head,
    rows: [...first.rows, ...others.flatMap((table) => [[], table.head, ...table.rows])],
    below: [...text.notes, ...text.keyed, provenance.footnote, provenance.source].filter((line) => line !== ""),
  };
}

/** What the charts and tables of a panel say of their values. */
export function detailsOf(outlets: readonly Outlet[]): MarkDetail[] {
  return outlets.flatMap(({ pieces, details }) => [...details, ...pieces().flatMap(({ drawing }) => drawing.marks.map(({ detail }) => detail))]);
}

/** Tables that share their columns follow one another under one head. */
function underOneHead(tables: readonly OutTable[]): OutTable[] {
  return tables.reduce<OutTable[]>((kept, table) => {
    const before = kept.at(-1);
    return before !== undefined && sameHead(before, table) ? [...kept.slice(0, -1), { ...before, rows: [...before.rows, ...table.rows] }] : [...kept, table];
  }, []);
}

function sameHead(one: OutTable, other: OutTable): boolean {
  return one.head.length === other.head.length && one.head.every((text, column) => text === other.head[column]);
}

/** Says that figures are synthetic, whether the page says so or only their own notes do. */
export function syntheticLine(details: readonly MarkDetail[], synthetic: boolean, language: Language): string {
  const word = wordsOf(language).synthetic;
  return synthetic || details.some(({ note }) => note.includes(word)) ? word : "";
}

/** Charts of one panel often say the same of a region, a map and its bars for one: once is enough. */
function distinct(details: readonly MarkDetail[]): MarkDetail[] {
  return [...new Map(details.map((detail) => [JSON.stringify([detail.metric, detail.code, detail.region, detail.period, detail.value, detail.facts]), detail])).values()];
}

interface OutColumn {
  readonly head: string;
  readonly of: (detail: MarkDetail) => string;
}

function columnsOf(details: readonly MarkDetail[], language: Language): OutColumn[] {
  const words = chartWords(language);
  const metrics = new Set(details.map((detail) => metricText(detail, language)).filter((text) => text !== ""));
  return [
    ...(metrics.size > 1 ? [{ head: words.metric, of: (detail: MarkDetail) => metricText(detail, language) }] : []),
    { head: nameHead(details) ?? words.region, of: (detail) => detail.region },
    { head: words.period, of: (detail) => detail.period },
    { head: words.value, of: (detail) => detail.value },
    ...(details.some(({ bandText }) => bandText !== "") ? [{ head: words.band, of: (detail: MarkDetail) => detail.bandText }] : []),
    ...tableFacts(details).map(({ label, of }) => ({ head: label, of })),
    ...(details.some(({ note }) => note !== "") ? [{ head: words.note, of: (detail: MarkDetail) => detail.note }] : []),
  ];
}
