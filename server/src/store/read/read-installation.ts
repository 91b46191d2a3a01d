import { installation } from "@plumbline/drizzle/tables/catalogue.ts";
import type { ReadTransaction } from "../driver/database.ts";

/** One tree, one catalogue, one calendar. */
export interface Installation {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly rootRegion: string;
  readonly timeZone: string;
  /** 1 = January. */
  readonly reportingYearStart: number;
  /** The first day for which facts are kept, ISO 8601. */
  readonly keptFrom: string;
  /** The first day after the last period for which figures are due, ISO 8601. */
  readonly keptTo: string;
  readonly demonstration: boolean;
  readonly mapFile: string | null;
}

/** The installation, or null before one is loaded. */
export async function readInstallation(tx: ReadTransaction): Promise<Installation | null> {
  const query = tx.prepared("read installation", (drizzle) => drizzle.select().from(installation).limit(1).prepare("read installation"));
  const [row] = await query();
  if (row === undefined) return null;
  const { id: _single, ...rest } = row;
  return rest;
}
