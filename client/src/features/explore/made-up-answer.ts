import { getNamedType, getNullableType, isListType, isObjectType, Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode } from "graphql";

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
  return Object.assign({}, ...selections.selections.map((one) => {
    if (one.kind === Kind.FRAGMENT_SPREAD) return objectOf(type, fragments.get(one.name.value)?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, fragments, place);
    if (one.kind === Kind.INLINE_FRAGMENT) return objectOf(type, one.selectionSet, fragments, place);
    const field = named.getFields()[one.name.value];
    if (field === undefined) throw new Error(`${named.name} has no ${one.name.value}.`);
    return { [(one.alias ?? one.name).value]: valueOf(field.type, one.selectionSet, fragments, place, one.name.value) };
  })) as Record<string, unknown>;
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
