/** The address of the accounts' page. */
export interface AccountsSearch {
  /** Part of a name. */
  readonly search?: string | undefined;
}

export function parseAccountsSearch(raw: Record<string, unknown>): AccountsSearch {
  const text = raw["search"];
  return { search: typeof text === "string" && text !== "" ? text : undefined };
}
