import type { Reading } from "./catalogue-fault.ts";
import { readTable } from "./read-table.ts";

/** A word of the field in both languages; screens, schema and documents use these words. */
export interface Term {
  readonly category: string;
  readonly termZh: string;
  readonly termEn: string;
  readonly noteEn: string;
}

const TERM_COLUMNS = ["category", "term_zh", "term_en", "note_en"] as const;

export function readGlossary(text: string, file = "glossary.csv"): Reading<Term> {
  return readTable<Term>({
    file,
    text,
    columns: TERM_COLUMNS,
    read: (row) => ({
      category: row.required("category"),
      termZh: row.required("term_zh"),
      termEn: row.required("term_en"),
      noteEn: row.text("note_en"),
    }),
    key: (term) => term.termZh,
  });
}
