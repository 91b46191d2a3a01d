import type { AccumulationWord } from "@plumbline/schema/types/accumulation.ts";
import type { SelectionInput } from "@plumbline/schema/types/selection-input.ts";
import { rollingCount } from "@plumbline/schema/vocabulary/accumulation.ts";
import type { Accumulation } from "@plumbline/schema/vocabulary/accumulation.ts";
import { GraphQLError } from "graphql";
import type { SelectionRequest } from "../../query/selection/selection.ts";

/** An accumulation from its word and the number of periods that roll; refuses one without the other. */
export function accumulationOf(word: AccumulationWord, rolling: number | null | undefined): Accumulation {
  const count = rolling ?? null;
  if (word === "rolling" && count !== null) return `rolling(${count})`;
  if (word !== "rolling" && count === null) return word;
  const message =
    count === null
      ? "The accumulation ROLLING needs `rolling`: how many periods each value covers, 2 to 60."
      : `\`rolling: ${count}\` does not go with the accumulation ${word.toUpperCase()}: write ROLLING, or leave \`rolling\` out.`;
  throw new GraphQLError(message, { extensions: { code: "OUT_OF_RANGE" } });
}

/** The same as the contract tells it. */
export function accumulationNames(accumulation: Accumulation): { readonly accumulation: AccumulationWord; readonly rolling: number | null } {
  const rolling = rollingCount(accumulation);
  return { accumulation: rolling === null ? (accumulation as AccumulationWord) : "rolling", rolling };
}

/** A selection as the contract has it, as the words of a question. */
export function selectionRequest({ accumulation, rolling, ...rest }: SelectionInput): SelectionRequest {
  return { ...rest, accumulation: accumulationOf(accumulation, rolling) };
}
