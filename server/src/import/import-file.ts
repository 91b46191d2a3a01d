import type { CaseRecord } from "@plumbline/schema/vocabulary/case-record.ts";
import { landFacts } from "../rollup/land-facts.ts";
import type { Facts, LandCounts, LandRequest } from "../rollup/land-facts.ts";
import type { Database, DataVersion } from "../store/driver/database.ts";
import { columnOfField } from "./cases/case-columns.ts";
import { readCases } from "./cases/read-cases.ts";
import type { ImportCatalogue } from "./catalogue/import-catalogue.ts";
import { FaultList } from "./fault-list.ts";
import { readFigures } from "./figures/read-figures.ts";
import type { ReadFigures } from "./figures/read-figures.ts";
import { ImportRefused } from "./import-refused.ts";
import { contentHash } from "./import-source.ts";
import type { NamedMapping } from "./import-source.ts";
import type { CaseMapping, LongMapping, MemberMapping, WideMapping } from "./mapping/mapping.ts";
import { readMembers } from "./members/read-members.ts";
import type { MemberRow } from "./members/read-members.ts";
import { refusalOf } from "./rejected-faults.ts";
import type { Locate } from "./rejected-faults.ts";
import { CsvBroken, csvRecords } from "./text/csv-records.ts";
import type { TextFile } from "./text/examine-file.ts";
import { readText } from "./text/read-text.ts";

export interface ImportedFile {
  readonly file: string;
  readonly changeId: number;
  readonly version: DataVersion;
  readonly counts: LandCounts;
  /** True when the same content had landed before, so that nothing was written. */
  readonly repeated: boolean;
}

export interface ImportProgress {
  readonly file: string;
  readonly phase: "reading" | "checking" | "merging" | "counting";
  /** Bytes read of `bytes`. */
  readonly done: number;
  readonly bytes: number;
}

/** What the reading of every file of one import shares. */
export interface ImportRoom {
  readonly mapping: NamedMapping;
  readonly catalogue: ImportCatalogue;
  readonly onProgress: (progress: ImportProgress) => void;
}

type Records = ReturnType<typeof csvRecords>;

function recordsOf(file: TextFile, { mapping, onProgress }: ImportRoom): Records {
  const report = (done: number): void => onProgress({ file: file.name, phase: "reading", done, bytes: file.bytes });
  return csvRecords(readText(file, report), mapping.mapping.delimiter ?? ",");
}

/** Runs a reading to its end; a file whose quoting breaks off has one more fault, at that row. */
async function untilBroken<T>(faults: FaultList, reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    faults.add(error.row, "", "", error.message);
    return null;
  }
}

function figuresOf(file: TextFile, mapping: WideMapping | LongMapping, room: ImportRoom, faults: FaultList): Promise<ReadFigures | null> {
  return untilBroken(faults, readFigures(recordsOf(file, room), mapping, room.catalogue, file.name, faults));
}

function membersOf(file: TextFile, mapping: MemberMapping, room: ImportRoom, faults: FaultList): Promise<readonly MemberRow[] | null> {
  return untilBroken(faults, readMembers(recordsOf(file, room), mapping, room.catalogue, file.name, faults));
}

async function readToTheEnd(rows: AsyncIterator<unknown>): Promise<void> {
  while ((await rows.next()).done !== true);
}

/** All faults that a file shows by itself; nothing is written. */
export async function checkFile(file: TextFile, room: ImportRoom): Promise<FaultList> {
  const faults = new FaultList(file.name);
  const { mapping } = room.mapping;
  if (mapping.kind === "cases") await untilBroken(faults, readToTheEnd(readCases(recordsOf(file, room), mapping, room.catalogue, faults)));
  else if (mapping.kind === "members") await membersOf(file, mapping, room, faults);
  else await figuresOf(file, mapping, room, faults);
  return faults;
}

async function* each<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values;
}

/** Streams the cases of a file; after the first fault it only looks for more of them, and in the end refuses. */
async function* casesOf(file: TextFile, mapping: CaseMapping, room: ImportRoom, rows: number[]): AsyncGenerator<CaseRecord> {
  const faults = new FaultList(file.name);
  try {
    for await (const { row, record } of readCases(recordsOf(file, room), mapping, room.catalogue, faults)) {
      if (faults.total > 0) continue;
      rows.push(row);
      yield record;
    }
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    faults.add(error.row, "", "", error.message);
  }
  if (faults.total > 0) throw new ImportRefused(faults.shown, faults.total);
}

async function prepare(file: TextFile, room: ImportRoom): Promise<{ readonly facts: Facts; readonly locate: Locate }> {
  const { mapping } = room.mapping;
  if (mapping.kind === "cases") {
    const rows: number[] = [];
    return { facts: { cases: casesOf(file, mapping, room, rows) }, locate: ({ seq, field }) => ({ row: rows[seq - 1] ?? 0, column: columnOfField(mapping, field) }) };
  }
  const faults = new FaultList(file.name);
  if (mapping.kind === "members") {
    const members = await membersOf(file, mapping, room, faults);
    if (faults.total > 0 || members === null) throw new ImportRefused(faults.shown, faults.total);
    return { facts: { members: each(members.map(({ report }) => report)) }, locate: ({ seq }) => ({ row: members[seq - 1]?.row ?? 0, column: mapping.member.column }) };
  }
  const figures = await figuresOf(file, mapping, room, faults);
  if (faults.total > 0 || figures === null) throw new ImportRefused(faults.shown, faults.total);
  return { facts: { observations: each(figures.values) }, locate: ({ seq }) => ({ row: figures.values[seq - 1]?.rowNumber ?? 0, column: figures.columns[seq - 1] ?? "" }) };
}

/** Lands one file as one change, or throws ImportRefused with every fault and nothing written. */
export async function importFile(database: Database, file: TextFile, room: ImportRoom, request: Pick<LandRequest, "actor" | "at" | "author" | "within"> & { readonly key: string | null }): Promise<ImportedFile> {
  const { facts, locate } = await prepare(file, room);
  // Within a scope keys and contents are the account's own: whether another's file came in is not told by a repetition.
  const owner = request.within === undefined ? "" : `${request.actor} `;
  const hash = `${owner}${contentHash(file, room.mapping.mapping)}`;
  const landing: LandRequest = {
    kind: "import",
    actor: request.actor,
    note: file.name,
    ...(request.at && { at: request.at }),
    ...(request.author && { author: request.author }),
    ...(request.within && { within: request.within }),
    batch: { idempotencyKey: request.key === null ? hash : `${owner}${request.key}`, contentHash: hash, fileName: file.name, mappingName: room.mapping.mapping.name },
  };
  try {
    const landed = await landFacts(database, landing, facts, ({ phase }) => {
      // While a file is read, its bytes say more than the number of facts.
      if (phase !== "reading") room.onProgress({ file: file.name, phase, done: file.bytes, bytes: file.bytes });
    });
    return { file: file.name, ...landed };
  } catch (error) {
    throw refusalOf(error, file.name, locate);
  }
}
