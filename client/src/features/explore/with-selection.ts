/** Where, when and on which basis the reader's pickers stand. */
export interface PickedSelection {
  /** Codes or sets. */
  readonly regions: readonly string[];
  /** A region alone, for questions of one. */
  readonly region: string;
  readonly periods: string;
  readonly period: string;
  readonly basis: string;
}

/** Words of the contract for places and times, and how the pickers' choice is written under each. */
const WRITERS: Readonly<Record<string, (picked: PickedSelection) => unknown>> = {
  regions: ({ regions }) => [...regions],
  region: ({ region }) => region,
  within: ({ region }) => region,
  periods: ({ periods }) => [periods],
  period: ({ period }) => period,
  to: ({ period }) => period,
  basis: ({ basis }) => basis,
};

/** The variables with every region, period and basis that they name replaced by what is picked; everything else stays. */
export function withSelection(variables: Readonly<Record<string, unknown>>, picked: PickedSelection): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return [name, withSelection(value as Record<string, unknown>, picked)];
      return [name, Object.hasOwn(WRITERS, name) ? WRITERS[name]?.(picked) : value];
    }),
  );
}
