import { BOARD_COLUMNS, BOARD_PARTS } from "@plumbline/schema/vocabulary/board.ts";
import type { BoardPart } from "@plumbline/schema/vocabulary/board.ts";
import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";

export interface BoardBlock {
  readonly part: BoardPart;
  readonly columns: number;
}

/** A built-in board as the catalogue states it; its metrics are codes, which an installation's own catalogue may lack. */
export interface BoardDefinition {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly levels: readonly RegionLevel[];
  readonly metrics: readonly string[];
  readonly townMetric: string | null;
  readonly blocks: readonly BoardBlock[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Reads a boards.json; throws a sentence that names the board and the value for the first thing that is wrong with it. */
export function readBoards(text: string): BoardDefinition[] {
  const raw: unknown = JSON.parse(text);
  if (!Array.isArray(raw)) throw new Error("boards.json holds no list: write one object for each board.");
  const boards = raw.map((board: Raw) => readBoard(board));
  const codes = boards.map(({ code }) => code);
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice !== undefined) throw new Error(`The board “${twice}” stands twice in boards.json: rename one.`);
  return boards;
}

function readBoard(raw: Raw): BoardDefinition {
  const code = word(raw, "code", "a board");
  const where = `the board “${code}”`;
  return {
    code,
    nameZh: word(raw, "nameZh", where),
    nameEn: word(raw, "nameEn", where),
    levels: list(raw, "levels", where).map((level) => oneOf(REGION_LEVELS, level, "level", where)),
    metrics: list(raw, "metrics", where).map((metric) => word({ metric }, "metric", where)),
    townMetric: raw["townMetric"] === null ? null : word(raw, "townMetric", where),
    blocks: list(raw, "blocks", where).map((block) => readBlock(block as Raw, where)),
  };
}

function readBlock(raw: Raw, where: string): BoardBlock {
  const columns = raw["columns"];
  if (typeof columns !== "number" || !Number.isInteger(columns) || columns < 1 || columns > BOARD_COLUMNS) {
    throw new Error(`A block of ${where} in boards.json takes ${String(columns)} columns: use 1 to ${BOARD_COLUMNS}.`);
  }
  return { part: oneOf(BOARD_PARTS, raw["part"], "part", where), columns };
}

function word(raw: Raw, name: string, where: string): string {
  const value = raw[name];
  if (typeof value !== "string" || value.trim() === "") throw new Error(`“${name}” of ${where} in boards.json is ${JSON.stringify(value)}: write a text.`);
  return value;
}

function list(raw: Raw, name: string, where: string): readonly unknown[] {
  const value = raw[name];
  if (!Array.isArray(value) || value.length === 0) throw new Error(`“${name}” of ${where} in boards.json is ${JSON.stringify(value)}: write a list with at least one entry.`);
  return value;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown, name: string, where: string): Word {
  const found = words.find((one) => one === value);
  if (found === undefined) throw new Error(`${JSON.stringify(value)} is no ${name} that ${where} in boards.json may have: use ${words.join(", ")}.`);
  return found;
}
