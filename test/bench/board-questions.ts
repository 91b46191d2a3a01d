/** The three questions of the boards, as GraphQL documents with their variables. */
export interface BoardQuestion {
  readonly name: string;
  readonly describe: string;
  readonly selection: { readonly metrics: readonly string[]; readonly regions: readonly string[]; readonly periods: readonly string[] };
  /** The least ratio of the product's throughput to the floor's, in the series shape. */
  readonly budget: number;
}

/** Of several versions of a definition only the first: a board that mixes them is refused. */
export function boardQuestions(all: readonly string[]): readonly BoardQuestion[] {
  const metrics = all.filter((ref) => !ref.includes("@"));
  const [first] = metrics;
  if (first === undefined || metrics.length < 20) throw new Error(`The board question needs 20 computed metrics; the catalogue offers ${metrics.length}.`);
  return [
    {
      name: "Q1",
      describe: "20 metrics × 8 regions × 8 quarters",
      selection: { metrics: metrics.slice(0, 20), regions: ["330400", "counties(330400)"], periods: ["2024Q4..2026Q3"] },
      budget: 0.75,
    },
    {
      name: "Q2",
      describe: "1 metric × 72 towns × 12 quarters",
      // Collected by town: one collected by county has no value there.
      selection: { metrics: ["TJ02"], regions: ["towns(330400)"], periods: ["2023Q4..2026Q3"] },
      budget: 0.75,
    },
    {
      name: "Q5",
      describe: "one value",
      selection: { metrics: [first], regions: ["330421"], periods: ["2026Q2"] },
      budget: 0.45,
    },
  ];
}

/** What a board draws, as flat arrays. */
export const seriesDocument = `query Board($selection: SelectionInput!) {
  compare(selection: $selection) {
    version asOf synthetic
    regions { code } periods { id }
    series {
      metric { ref }
      values numerators denominators n missing synthetic yearOnYear rank rankMove band reference
    }
  }
}`;

/** The same as one object a value. */
export const cellsDocument = `query BoardCells($selection: SelectionInput!) {
  compare(selection: $selection) {
    version asOf synthetic
    cells { metric region period value numerator denominator n missing synthetic yearOnYear rank rankMove band }
  }
}`;

export const metricsDocument = `{ metrics { ref notComputed } }`;
