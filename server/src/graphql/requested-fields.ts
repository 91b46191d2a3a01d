import { Kind } from "graphql";
import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/**
 * The names of the fields that an operation asks for below the resolved field, one path of names down; fragments are
 * followed. What a directive may leave out counts as asked for, which costs work but never changes an answer.
 */
export function requestedFields(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  let sets = info.fieldNodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
  for (const name of path) sets = sets.flatMap((set) => below(set, name, info.fragments));
  const names = new Set<string>();
  for (const set of sets) visitFields(set, info.fragments, (name) => names.add(name));
  return names;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function below(set: SelectionSetNode, wanted: string, fragments: Fragments): SelectionSetNode[] {
  const found: SelectionSetNode[] = [];
  visitFields(set, fragments, (name, selectionSet) => {
    if (name === wanted && selectionSet !== undefined) found.push(selectionSet);
  });
  return found;
}

function visitFields(set: SelectionSetNode, fragments: Fragments, visit: (name: string, selectionSet: SelectionSetNode | undefined) => void): void {
  for (const selection of set.selections) {
    switch (selection.kind) {
      case Kind.FIELD:
        visit(selection.name.value, selection.selectionSet);
        break;
      case Kind.INLINE_FRAGMENT:
        visitFields(selection.selectionSet, fragments, visit);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments[selection.name.value];
        if (fragment !== undefined) visitFields(fragment.selectionSet, fragments, visit);
      }
    }
  }
}
