import { Kind, OperationTypeNode } from "graphql";
import type { DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from "graphql";
import { fragmentsOf } from "./fragments-of.ts";
import { DOCUMENT_LIMITS } from "./limits.ts";
import { oddTextOf } from "./odd-text.ts";

/** Why a parsed document is refused before any other rule looks at it, as a sentence, or null. */
export function documentFault(document: DocumentNode): string | null {
  const walk = new DocumentWalk(document);
  try {
    walk.run();
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

class Fault extends Error {}

/** A place of the answer: how often it was asked for, and what lies below it. */
interface Place {
  count: number;
  readonly below: Map<string, Place>;
}

const newPlace = (): Place => ({ count: 0, below: new Map() });

interface Position {
  readonly place: Place;
  readonly depth: number;
  readonly nesting: number;
  /** Inside introspection. */
  readonly unboundedDepth: boolean;
  readonly rootLimit: number;
}

/**
 * Walks every operation as it would run, with fragments unfolded, and every fragment as it stands. Each step is counted and
 * the walk ends with the first count that is too high, so that no document takes longer than the largest that is allowed.
 */
class DocumentWalk {
  readonly #document: DocumentNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #open = new Set<string>();
  #selections = 0;
  #aliases = 0;
  #questions = 0;
  #directives = 0;

  constructor(document: DocumentNode) {
    this.#document = document;
    this.#fragments = fragmentsOf(document);
  }

  run(): void {
    const { definitions } = this.#document;
    const odd = oddTextOf(this.#document);
    if (odd !== null) throw new Fault(odd);
    const count = (kind: Kind): number => definitions.filter((definition) => definition.kind === kind).length;
    assertMost(count(Kind.OPERATION_DEFINITION), DOCUMENT_LIMITS.operations, "operations");
    assertMost(count(Kind.FRAGMENT_DEFINITION), DOCUMENT_LIMITS.fragments, "fragments");
    for (const definition of definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) this.#operation(definition);
      else if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragment(definition);
    }
  }

  #operation(operation: OperationDefinitionNode): void {
    this.#aliases = 0;
    this.#questions = 0;
    this.#countDirectives(operation);
    for (const variable of operation.variableDefinitions ?? []) this.#countDirectives(variable);
    const rootLimit = operation.operation === OperationTypeNode.MUTATION ? DOCUMENT_LIMITS.mutations : DOCUMENT_LIMITS.questions;
    this.#set(operation.selectionSet, { place: newPlace(), depth: 0, nesting: 1, unboundedDepth: false, rootLimit });
  }

  /**
   * Also one that no operation spreads: the standard rules compare its fields all the same. How deep it lies is known only
   * where it is spread.
   */
  #fragment(fragment: FragmentDefinitionNode): void {
    this.#aliases = 0;
    this.#countDirectives(fragment);
    this.#set(fragment.selectionSet, { place: newPlace(), depth: 1, nesting: 1, unboundedDepth: true, rootLimit: DOCUMENT_LIMITS.questions });
  }

  #set(set: SelectionSetNode, position: Position): void {
    assertMost(position.nesting, DOCUMENT_LIMITS.nesting, "selection sets inside one another");
    for (const selection of set.selections) {
      this.#selections += 1;
      assertMost(this.#selections, DOCUMENT_LIMITS.selections, "fields, once its fragments are unfolded");
      this.#countDirectives(selection);
      this.#selection(selection, position);
    }
  }

  #selection(selection: SelectionNode, position: Position): void {
    const inside = { ...position, nesting: position.nesting + 1 };
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection, inside);
      case Kind.INLINE_FRAGMENT:
        return this.#set(selection.selectionSet, inside);
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const fragment = this.#fragments.get(name);
        if (fragment === undefined) return;
        if (this.#open.has(name)) throw new Fault(`The fragment “${name.slice(0, 60)}” spreads itself, which never ends: leave the spread out.`);
        this.#open.add(name);
        this.#set(fragment.selectionSet, inside);
        this.#open.delete(name);
      }
    }
  }

  #field(field: FieldNode, position: Position): void {
    if (position.depth === 0) {
      this.#questions += 1;
      assertMost(this.#questions, position.rootLimit, "questions at once");
    }
    if (field.alias !== undefined) {
      this.#aliases += 1;
      assertMost(this.#aliases, DOCUMENT_LIMITS.aliases, "aliases");
    }
    const name = responseName(field);
    const place = position.place.below.get(name) ?? newPlace();
    position.place.below.set(name, place);
    place.count += 1;
    assertRepeats(place.count, name);
    const unboundedDepth = position.unboundedDepth || field.name.value.startsWith("__");
    const depth = position.depth + 1;
    if (!unboundedDepth) assertMost(depth, DOCUMENT_LIMITS.depth, "fields inside one another");
    if (field.selectionSet !== undefined) this.#set(field.selectionSet, { ...position, place, depth, unboundedDepth });
  }

  #countDirectives({ directives = [] }: { readonly directives?: readonly unknown[] }): void {
    this.#directives += directives.length;
    assertMost(directives.length, DOCUMENT_LIMITS.directivesOfOnePlace, "directives at one place");
    assertMost(this.#directives, DOCUMENT_LIMITS.directives, "directives");
  }
}

const responseName = (field: FieldNode): string => field.alias?.value ?? field.name.value;

function assertMost(count: number, most: number, what: string): void {
  if (count > most) throw new Fault(`The document has more than ${most} ${what}: ask for less at once.`);
}

function assertRepeats(count: number, name: string): void {
  if (count > DOCUMENT_LIMITS.repeats) throw new Fault(`The document asks for “${name.slice(0, 60)}” more than ${DOCUMENT_LIMITS.repeats} times at one place: ask for it once.`);
}
