import { pick, type Language } from "../../ui/language.ts";
import type { OutTable } from "../outlets/outlets.ts";

/** 26/34 件, 169 of 295. */
const SHARE = /^(\d[\d,]*)(?:\/| of )(\d[\d,]*)(?: (\p{L}+))?$/u;

interface Share {
  readonly numerator: string;
  readonly denominator: string;
  readonly counter: string;
}

/**
 * The table with numerators and denominators in columns of their own, for 8/18 in one cell is the eighteenth of August to whatever
 * opens the file. Where other rows rest on an n alone, n stays as a third column.
 */
export function splitShares(table: OutTable, language: Language): OutTable {
  const columns = table.head.map((head, at) => columnsOf(head, table.rows.map((row) => row[at] ?? ""), language));
  return {
    ...table,
    head: columns.flatMap((split) => split.map(({ head }) => head)),
    rows: table.rows.map((_, row) => columns.flatMap((split) => split.map(({ cells }) => cells[row] ?? ""))),
  };
}

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
}

function columnsOf(head: string, cells: readonly string[], language: Language): Column[] {
  const shares = cells.map(shareOf);
  if (shares.every((share) => share === null)) return [{ head, cells }];
  const counters = new Set(shares.flatMap((share) => (share === null ? [] : [share.counter])));
  const [counter = ""] = counters.size === 1 ? counters : [];
  const named = (part: string): string => {
    const whole = head === "n" || head === "" ? part : pick(language, `${head} · ${part}`, `${head} · ${part.toLowerCase()}`);
    return counter === "" ? whole : pick(language, `${whole}（${counter}）`, `${whole} (${counter})`);
  };
  const mixed = cells.some((cell, row) => cell !== "" && shares[row] === null);
  return [
    { head: named(pick(language, "分子", "Numerator")), cells: shares.map((share) => share?.numerator ?? "") },
    { head: named(pick(language, "分母", "Denominator")), cells: shares.map((share) => share?.denominator ?? "") },
    ...(mixed ? [{ head, cells: cells.map((cell, row) => shares[row]?.denominator ?? cell) }] : []),
  ];
}

/** Digits alone: what reads tables takes a comma for the end of a cell, or of a number. */
function shareOf(cell: string): Share | null {
  const match = SHARE.exec(cell);
  if (match === null) return null;
  const [, numerator = "", denominator = "", counter = ""] = match;
  return { numerator: numerator.replaceAll(",", ""), denominator: denominator.replaceAll(",", ""), counter };
}
