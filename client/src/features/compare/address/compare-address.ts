import { parseSharedSearch, parseText, type SharedSearch } from "../../../filters/selection-search.ts";

/** A comparison's address, its own parts unread: the page reads them, so that whoever opens a board need not load how. Lists come from links within the product. */
export interface CompareAddress extends Omit<SharedSearch, "acc"> {
  readonly acc?: string | undefined;
  readonly of?: string | readonly string[] | undefined;
  readonly regions?: string | readonly string[] | undefined;
  readonly beside?: string | readonly string[] | undefined;
  readonly periods?: string | undefined;
  readonly view?: string | undefined;
  readonly order?: string | undefined;
  readonly by?: string | undefined;
  readonly at?: string | undefined;
  readonly focus?: string | undefined;
  readonly parts?: string | undefined;
  readonly from?: string | undefined;
  readonly through?: string | readonly string[] | undefined;
  readonly step?: string | number | undefined;
  readonly units?: string | undefined;
  readonly starts?: string | readonly string[] | undefined;
}

/** Keeps texts, and lists where a part may have one. */
export function parseCompareAddress(raw: Record<string, unknown>): CompareAddress {
  const text = (part: keyof CompareAddress): string | undefined => parseText(raw[part]);
  const list = (part: keyof CompareAddress): string | readonly string[] | undefined => (Array.isArray(raw[part]) ? raw[part].filter((item) => typeof item === "string") : text(part));
  return {
    ...parseSharedSearch(raw), acc: text("acc"), of: list("of"), regions: list("regions"), beside: list("beside"),
    periods: text("periods"), view: text("view"), order: text("order"), by: text("by"), at: text("at"), focus: text("focus"), starts: list("starts"), parts: text("parts"), from: text("from"), through: list("through"), step: typeof raw["step"] === "number" ? raw["step"] : text("step"), units: text("units"),
  };
}
