/** Where a page leads back to, as its address says; `returnPath` decides whether it may. */
export interface ReturnSearch {
  readonly return?: string | undefined;
}

export function parseReturnSearch(raw: Record<string, unknown>): ReturnSearch {
  const text = raw["return"];
  return { return: typeof text === "string" && text !== "" ? text : undefined };
}
