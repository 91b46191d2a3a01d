import { GraphQLError, GraphQLScalarType } from "graphql";

const outputOnly = (): never => {
  throw new GraphQLError("DateTime is an output only; arguments take moments as text.");
};

/** Moments are ISO 8601 text from the store on, so serialising checks nothing and converts nothing. */
export const DateTime = new GraphQLScalarType({
  name: "DateTime",
  description: "A moment in ISO 8601 with an offset.",
  serialize: (value) => value,
  parseValue: outputOnly,
  parseLiteral: outputOnly,
});
