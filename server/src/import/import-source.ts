import { createHash } from "node:crypto";
import { basename } from "node:path";
import { readFile } from "node:fs/promises";
import type { ImportFault } from "./import-fault.ts";
import type { Mapping } from "./mapping/mapping.ts";
import { readMapping } from "./mapping/read-mapping.ts";
import { examineFile } from "./text/examine-file.ts";
import type { TextFile } from "./text/examine-file.ts";

/** A mapping with the name of the file it was read from. */
export interface NamedMapping {
  readonly fileName: string;
  readonly mapping: Mapping;
}

const whole = (file: string, message: string): ImportFault => ({ file, row: 0, column: "", value: "", message });

/** Reads a mapping file; what is wrong with it comes back as faults. */
export async function loadMapping(path: string): Promise<NamedMapping | readonly ImportFault[]> {
  const fileName = basename(path);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return [whole(fileName, missing ? `There is no mapping “${path}”: check the name.` : `The mapping “${path}” cannot be read (${error instanceof Error ? error.message : String(error)}).`)];
  }
  const read = readMapping(text);
  return read.kind === "mapping" ? { fileName, mapping: read.mapping } : read.messages.map((message) => whole(fileName, message));
}

/** Examines every file; those that are no text come back as faults. */
export async function examineFiles(paths: readonly string[]): Promise<{ readonly files: readonly TextFile[]; readonly faults: readonly ImportFault[] }> {
  const files: TextFile[] = [];
  const faults: ImportFault[] = [];
  for (const path of paths) {
    const examined = await examineFile(path);
    if (examined.kind === "text") files.push(examined.file);
    else faults.push(whole(basename(path), examined.message));
  }
  return { files, faults };
}

/** What decides what an import says: the bytes, the mapping and, where the period comes from it, the file's name. */
export function contentHash(file: TextFile, mapping: Mapping): string {
  const named = mapping.kind === "observations" && mapping.period.fileName !== undefined;
  return createHash("sha256").update(JSON.stringify([file.hash, mapping, named ? file.name : null])).digest("hex");
}
