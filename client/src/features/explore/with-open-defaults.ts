import type { IntrospectionQuery } from "graphql";

/**
 * The contract with input fields that have a default as nullable ones. The checker of the variables takes a non-null field
 * for one that must be given and marks questions that the server answers; with its default shown, nullable says the same.
 */
export function withOpenDefaults({ __schema: contract }: IntrospectionQuery): IntrospectionQuery {
  const types = contract.types.map((type) =>
    type.kind !== "INPUT_OBJECT" ? type : { ...type, inputFields: type.inputFields.map((field) => (field.type.kind === "NON_NULL" && (field.defaultValue ?? null) !== null ? { ...field, type: field.type.ofType } : field)) },
  );
  return { __schema: { ...contract, types } };
}
