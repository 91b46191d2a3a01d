import { getNamedType, getNullableType, isListType, isObjectType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode } from "graphql";

/** How many entries a made-up list has, and a flat array for two regions and two periods. */
const LIST = 2;
const SERIES = LIST * LIST;

/** An answer that the contract could give to a document: each field with some value of its type, in the order in which it is asked for. */
export function madeUpAnswer(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (operation === undefined || query === undefined || query === null) throw new Error("A made-up answer needs a query.");
  return objectOf(query, operation.selectionSet, fragments, 1);
}

function objectOf(type: GraphQLOutputType, selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, place: number): Record<string, unknown> {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named.name} has no fields.`);
  // What is asked of a field in several places is one answer.
  const asked = new Map<string, FieldNode[]>();
  for (const field of fieldsOf(selections, fragments)) {
    const key = (field.alias ?? field.name).value;
    asked.set(key, [...(asked.get(key) ?? []), field]);
  }
  return Object.fromEntries([...asked].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? "";
    const field = named.getFields()[name];
    if (field === undefined) throw new Error(`${named.name} has no ${name}.`);
    const below = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
    return [key, valueOf(field.type, below.length === 0 ? undefined : { kind: Kind.SELECTION_SET, selections: below }, fragments, place, name)];
  }));
}

function fieldsOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FieldNode[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    const below = one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet;
    return below === undefined ? [] : fieldsOf(below, fragments);
  });
}

function valueOf(type: GraphQLOutputType, selections: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>, place: number, field: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.from({ length: LIST }, (_, at) => valueOf(bare.ofType, selections, fragments, at + 1, field));
  if (selections !== undefined) return objectOf(type, selections, fragments, place);
  switch (getNamedType(type).name) {
    case "Int":
    case "Float":
      return place;
    case "Boolean":
      return true;
    case "NumberSeries":
      return Array.from({ length: SERIES }, (_, at) => at);
    case "BooleanSeries":
    case "CodeSeries":
    case "MomentSeries":
      return Array.from({ length: SERIES }, () => null);
    default:
      return `${field} ${place}`;
  }
}
