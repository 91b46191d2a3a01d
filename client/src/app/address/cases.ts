import { parseCasesSearch } from "../../features/cases/cases-search.ts";
import type { Read } from "./read.ts";

export const readCases: Read = (raw) => {
  const search = parseCasesSearch(raw);
  // Rows and columns by the same dimension are rows.
  return { ...search, columns: raw["columns"] === (search.rows ?? "type") ? raw["columns"] : search.columns };
};
