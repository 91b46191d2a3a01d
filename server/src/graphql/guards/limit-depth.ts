import { GraphQLError, Kind } from "graphql";
import type { ASTVisitor, DocumentNode, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from "graphql";

/** The contract's deepest useful path has five fields; introspection, which graphql-js bounds itself, goes deeper. */
const DEEPEST = 10;

/** Refuses operations whose fields nest deeper than any answer of the contract. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, fragmentsOf(context.getDocument()), new Set());
      if (depth > DEEPEST) {
        context.reportError(new GraphQLError(`The operation nests fields more than ${DEEPEST} deep: ask for less at once.`, { nodes: operation }));
      }
    },
  };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
}

/** Depth in fields; stops as soon as it is too deep, and follows no fragment inside itself. */
function depthOf(set: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>, open: ReadonlySet<string>, above = 0): number {
  if (set === undefined || above > DEEPEST) return above;
  let deepest = above;
  for (const selection of set.selections) {
    switch (selection.kind) {
      case Kind.FIELD:
        if (!selection.name.value.startsWith("__")) deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, open, above + 1));
        break;
      case Kind.INLINE_FRAGMENT:
        deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, open, above));
        break;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        if (!open.has(name)) deepest = Math.max(deepest, depthOf(fragments.get(name)?.selectionSet, fragments, new Set([...open, name]), above));
      }
    }
  }
  return deepest;
}
