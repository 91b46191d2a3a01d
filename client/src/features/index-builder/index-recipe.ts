/** What an index is made of: metrics and fields of work with their weights. */
export interface Recipe {
  readonly metrics: ReadonlyMap<string, number>;
  /** Weights of fields of work, by their Chinese names; 1 where absent. Empty: metrics weigh without fields between. */
  readonly fields: ReadonlyMap<string, number>;
}

export const WEIGHT = { least: 0, most: 5, step: 0.5 } as const;

const ENTRY = /^(?<name>[^*,|]{1,60})(?:\*(?<weight>\d{1,2}(?:\.\d{1,2})?))?$/;

/** What stands in an address for a recipe without metrics; without any word it is the first preset. */
export const NO_METRICS = "none";

/** Reads XF05,TJ02*2: names with their weights, 1 where none stands; what cannot be read is left out. */
export function parseWeights(text: string | undefined): ReadonlyMap<string, number> {
  const entries = (text === NO_METRICS ? "" : (text ?? "")).split(",").flatMap((part): [string, number][] => {
    const match = ENTRY.exec(part.trim());
    const name = match?.groups?.["name"]?.trim() ?? "";
    const weight = match?.groups?.["weight"];
    return name === "" ? [] : [[name, weight === undefined ? 1 : bounded(Number(weight))]];
  });
  return new Map(entries);
}

/** The same as text; a weight of 1 is left out. */
export function printWeights(weights: ReadonlyMap<string, number>): string {
  return [...weights].map(([name, weight]) => (weight === 1 ? name : `${name}*${weight}`)).join(",");
}

/** The metrics of a recipe as an address holds them. */
export function printMetrics(weights: ReadonlyMap<string, number>): string {
  return weights.size === 0 ? NO_METRICS : printWeights(weights);
}

/** Weights of fields that differ from 1; the others go without saying. */
export function printFields(weights: ReadonlyMap<string, number>): string | undefined {
  const text = printWeights(new Map([...weights].filter(([, weight]) => weight !== 1)));
  return text === "" ? undefined : text;
}

/** Both kinds of weights as one text, and back. */
export function printRecipe({ metrics, fields }: Recipe): string {
  return `${printWeights(metrics)}|${printWeights(fields)}`;
}

export function parseRecipe(text: string): Recipe {
  const [metrics, fields] = text.split("|");
  return { metrics: parseWeights(metrics), fields: parseWeights(fields) };
}

function bounded(weight: number): number {
  return Math.min(WEIGHT.most, Math.max(WEIGHT.least, weight));
}
