import { Kind } from "graphql";
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from "graphql";
import { fragmentsOf } from "./fragments-of.ts";

/** The fields at an operation's root, through fragments and under whatever alias; the document must be within its limits. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): readonly FieldNode[] {
  const fragments = fragmentsOf(document);
  const found: FieldNode[] = [];
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) found.push(selection);
      else {
        const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
        if (set !== undefined) visit(set);
      }
    }
  };
  visit(operation.selectionSet);
  return found;
}
