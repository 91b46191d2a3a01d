/** What stands in the editors. */
export interface Draft {
  readonly document: string;
  readonly variables: string;
}

/** What the question's panel shows above the variables. */
export type Tab = "query" | "fields" | "docs";

/** Reads what stands in the editors at this moment: they report changes a moment after the last key. */
export interface DraftReader {
  /** Null before the editors are there. */
  readonly read: () => Draft | null;
}
