import { GraphQLError, GraphQLScalarType } from "graphql";

/** Arrays leave as they are: one leaf per series instead of one per number, which halves the cost of a board. */
function opaqueSeries(name: string, description: string): GraphQLScalarType {
  const outputOnly = (): never => {
    throw new GraphQLError(`${name} is an output only; no argument takes it.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: outputOnly,
    parseLiteral: outputOnly,
  });
}

export const NumberSeries = opaqueSeries(
  "NumberSeries",
  "An array of numbers in the stated order; a gap is null and its reason stands at the same place of `missing`.",
);

export const CodeSeries = opaqueSeries(
  "CodeSeries",
  "An array of code words (the names of the enum stated by the field) in the stated order; null where nothing is to be said.",
);

export const BooleanSeries = opaqueSeries("BooleanSeries", "An array of truth values in the stated order; null where nothing can be said.");

export const MomentSeries = opaqueSeries("MomentSeries", "An array of moments, ISO 8601 with an offset, in the stated order; null where there is none.");
