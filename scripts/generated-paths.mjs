/** Where emitted files are committed, from the root. */
export const paths = { sdl: "schema/schema.graphql", clientTypes: "client/src/generated/", documents: "client/src/generated/documents/", fragments: "client/src/generated/fragments/" };
