/** What one document may hold; the product's own pages, and the introspection that GraphiQL sends, stay far below. */
export const DOCUMENT_LIMITS = {
  tokens: 4_000,
  /** Fields inside fields; those of introspection, which graphql-js bounds by itself, are not counted. */
  depth: 10,
  /** Selection sets inside one another, whatever opens them. */
  nesting: 30,
  operations: 50,
  fragments: 50,
  /** Fields at the root: each may cost a read of its own. */
  questions: 20,
  /** Fields at the root of a mutation, which run one after another. */
  mutations: 5,
  aliases: 60,
  /** How often one name may come back at one place of the answer; the standard rules compare these pairwise. */
  repeats: 20,
  directives: 50,
  directivesOfOnePlace: 5,
  /** Fields, spreads and inline fragments of all operations, once fragments are unfolded. */
  selections: 2_000,
} as const;
