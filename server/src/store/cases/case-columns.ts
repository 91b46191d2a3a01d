import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";

/** What a version of a case says, apart from its key: two versions are the same when all of these are. */
const CONTENT = [
  "type", "region_code", "organ_class", "field", "matter", "channel", "procedure", "received_on", "accepted_on", "concluded_on",
  "pause_days", "extension_days", "outcome", "enterprise", "withdrawn", "extra", "synthetic",
] as const;

/** All columns that an import brings, in the order in which they are copied. */
export const ARRIVING_COLUMNS = ["change_id", "seq", "county_code", "case_number", ...CONTENT] as const;

/** The content columns, under an alias where one is given. */
export function contentOf(alias = ""): SQL {
  return sql.raw(CONTENT.map((column) => (alias === "" ? column : `${alias}.${column}`)).join(", "));
}

/** Assignments that take every content column over from another alias. */
export function takeContent(from: string): SQL {
  return sql.raw(CONTENT.map((column) => `${column} = ${from}.${column}`).join(", "));
}
