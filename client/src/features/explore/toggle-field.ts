import { getNamedType, isCompositeType, isRequiredArgument, Kind, OperationTypeNode, parse, print, type DocumentNode, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type VariableDefinitionNode } from "graphql";

/** Names of fields from the root to a field. */
export type FieldPath = readonly string[];

/** Whether the question asks for the field at a path; fields inside fragments are not looked for. */
export function asksFor(document: DocumentNode | null, path: FieldPath): boolean {
  let set: SelectionSetNode | undefined = operationOf(document)?.selectionSet;
  for (const name of path) {
    const field: FieldNode | undefined = fieldIn(set, name);
    if (field === undefined) return false;
    set = field.selectionSet;
  }
  return path.length > 0;
}

/**
 * The question with a field added, with all that leads to it, or taken out with all inside it. A field that needs arguments
 * gets a variable for each; an object gets its first plain field, for it cannot be asked for bare. Null when the text cannot be read.
 */
export function toggleField(text: string, schema: GraphQLSchema, path: FieldPath): string | null {
  const root = schema.getQueryType();
  const document = readDocument(text);
  if (root === undefined || root === null || document === null) return null;
  const operation = operationOf(document) ?? emptyOperation();
  const variables = [...(operation.variableDefinitions ?? [])];
  const on = !asksFor(document, path);
  const set = on ? withField(operation.selectionSet, root, path, variables) : withoutField(operation.selectionSet, path);
  const next: OperationDefinitionNode = { ...operation, selectionSet: set, variableDefinitions: variables };
  const others = document.definitions.filter((one) => one !== operation);
  return set.selections.length === 0 ? "" : `${print({ kind: Kind.DOCUMENT, definitions: [next, ...others] })}\n`;
}

/** A text as a document; an empty text holds no question yet. */
export function readDocument(text: string): DocumentNode | null {
  if (text.trim() === "") return { kind: Kind.DOCUMENT, definitions: [] };
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function operationOf(document: DocumentNode | null): OperationDefinitionNode | undefined {
  return document?.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
}

function emptyOperation(): OperationDefinitionNode {
  return { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, selectionSet: { kind: Kind.SELECTION_SET, selections: [] } };
}

function fieldIn(set: SelectionSetNode | undefined, name: string): FieldNode | undefined {
  return set?.selections.find((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === name);
}

function withField(set: SelectionSetNode, type: GraphQLObjectType, [name, ...rest]: FieldPath, variables: VariableDefinitionNode[]): SelectionSetNode {
  const field = name === undefined ? undefined : type.getFields()[name];
  if (name === undefined || field === undefined) return set;
  const there = fieldIn(set, name);
  const asked = there ?? bareField(field, variables);
  const inner = getNamedType(field.type);
  const filled: FieldNode = !("getFields" in inner) || !isCompositeType(inner) ? asked : { ...asked, selectionSet: innerSet(asked, inner as GraphQLObjectType, rest, variables) };
  return { ...set, selections: there === undefined ? [...set.selections, filled] : set.selections.map((one) => (one === there ? filled : one)) };
}

function innerSet(field: FieldNode, type: GraphQLObjectType, rest: FieldPath, variables: VariableDefinitionNode[]): SelectionSetNode {
  const set = field.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  if (rest.length > 0) return withField(set, type, rest, variables);
  if (set.selections.length > 0) return set;
  const plain = Object.values(type.getFields()).find((one) => !isCompositeType(getNamedType(one.type)));
  return plain === undefined ? set : { ...set, selections: [bareField(plain, variables)] };
}

function bareField(field: GraphQLField<unknown, unknown>, variables: VariableDefinitionNode[]): FieldNode {
  const needed = field.args.filter(isRequiredArgument);
  for (const { name, type } of needed) {
    if (variables.some((one) => one.variable.name.value === name)) continue;
    const [definition] = parse(`query ($${name}: ${type.toString()}) { a }`).definitions;
    if (definition?.kind === Kind.OPERATION_DEFINITION) variables.push(...(definition.variableDefinitions ?? []));
  }
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: field.name },
    arguments: needed.map(({ name }) => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } })),
  };
}

function withoutField(set: SelectionSetNode, [name, ...rest]: FieldPath): SelectionSetNode {
  const selections = set.selections.flatMap((one) => {
    if (one.kind !== Kind.FIELD || one.name.value !== name) return [one];
    if (rest.length === 0 || one.selectionSet === undefined) return [];
    const inner = withoutField(one.selectionSet, rest);
    // An object cannot be asked for without any of its fields.
    return inner.selections.length === 0 ? [] : [{ ...one, selectionSet: inner }];
  });
  return { ...set, selections };
}
