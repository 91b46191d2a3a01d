import { GraphQLError, Kind } from "graphql";
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from "graphql";

/** A board asks a handful of questions at once; each may cost a read of its own, whatever it is called by an alias. */
const MOST = 20;

/** Refuses operations that ask more questions at once than a page has, aliases and fragments included. */
export function limitRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const fragments = new Map(
        context.getDocument().definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])),
      );
      const count = countFields(operation.selectionSet, fragments, 0, 0);
      if (count > MOST) {
        context.reportError(new GraphQLError(`The operation asks more than ${MOST} questions at once: send them one after another.`, { nodes: operation }));
      }
    },
  };
}

/** Fields at the root; counting ends as soon as there are too many, so that fragments of fragments cost nothing. */
function countFields(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, before: number, nested: number): number {
  let count = before;
  for (const selection of set.selections) {
    if (count > MOST || nested > MOST) return MOST + 1;
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count = countFields(selection.selectionSet, fragments, count, nested);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) count = countFields(fragment.selectionSet, fragments, count, nested + 1);
    }
  }
  return count;
}
