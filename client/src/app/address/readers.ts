import { loadPart } from "../../ui/load-part.ts";
import type { Read } from "./read.ts";

/** By the first step of a path; each is loaded with its page, for no page needs another's. */
const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  board: async () => (await import("./board.ts")).readBoard,
  compare: async () => (await import("./compare.ts")).readCompare,
  cases: async () => (await import("./cases.ts")).readCases,
  region: async () => (await import("./region.ts")).readRegion,
  metric: async () => (await import("./metric.ts")).readMetric,
  "index-builder": async () => (await import("./index-builder.ts")).readIndexBuilder,
  audit: async () => (await import("./audit.ts")).readAudit,
};
const NOTHING: Promise<Read> = Promise.resolve(() => ({}));
const loaded = new Map<string, Promise<Read>>();

/** What reads the addresses of a page, once for all; of a page without parts it reads none. */
export function readerOf(page: string): Promise<Read> {
  const load = READERS[page];
  if (load === undefined) return NOTHING;
  let reader = loaded.get(page);
  if (reader === undefined) loaded.set(page, (reader = loadPart(load)));
  return reader;
}
