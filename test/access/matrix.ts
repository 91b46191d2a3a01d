import { readFileSync } from "node:fs";

export const ASKERS = ["town", "county", "county analyst", "city analyst", "county leader", "city leader", "county administrator", "city administrator", "public", "nobody"] as const;
export type Asker = (typeof ASKERS)[number];

export const SIGHTS = ["all", "own", "mine", "open", "none", "denied"] as const;
export type Sight = (typeof SIGHTS)[number];

/** A line of the matrix: what each asker sees of a table's rows. */
export interface MatrixRow {
  readonly rows: string;
  readonly basis: string;
  readonly sight: Readonly<Record<Asker, Sight>>;
}

const FILE = new URL("../../docs/access.md", import.meta.url);
const cellsOf = (line: string): string[] => line.split("|").slice(1, -1).map((cell) => cell.trim());

/** The matrix as docs/access.md shows it; throws where it has another shape than the tests know. */
export function readMatrix(): MatrixRow[] {
  const lines = readFileSync(FILE, "utf8").split("\n");
  const head = lines.findIndex((line) => line.startsWith("| Rows |"));
  const [, , ...names] = cellsOf(lines[head] ?? "");
  if (names.join() !== ASKERS.join()) throw new Error(`The matrix in docs/access.md names ${names.join(", ")}, and the tests know ${ASKERS.join(", ")}.`);
  const body = lines.slice(head + 2);
  const end = body.findIndex((line) => !line.startsWith("|"));
  return body.slice(0, end).map((line) => {
    const [rows = "", basis = "", ...words] = cellsOf(line);
    const sights = words.map((word) => {
      const sight = SIGHTS.find((one) => one === word);
      if (sight === undefined) throw new Error(`“${word}” in the row ${rows} of docs/access.md is none of ${SIGHTS.join(", ")}.`);
      return sight;
    });
    return { rows, basis, sight: Object.fromEntries(ASKERS.map((asker, at) => [asker, sights[at] ?? "none"])) as MatrixRow["sight"] };
  });
}
