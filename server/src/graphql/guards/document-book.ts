import { GraphQLError, parse, specifiedRules, validate } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { documentFault } from "./document-fault.ts";
import { DOCUMENT_LIMITS } from "./limits.ts";

/** Documents that are kept, and how long one may be to be kept: a page sends the same ones all day. */
const KEPT = 1_000;
const LONGEST_KEPT = 20_000;
const MOST_ERRORS = 20;

/** How Apollo and the sockets parse and validate alike. */
export const PARSE_OPTIONS = { maxTokens: DOCUMENT_LIMITS.tokens };
export const VALIDATION_OPTIONS = { maxErrors: MOST_ERRORS };

interface KnownDocument {
  readonly document: DocumentNode;
  valid: boolean;
}

/**
 * Reads documents for both transports: parsed with a bound on tokens, then held against the limits, and only then, for the
 * standard rules are not linear, validated. What depends on the asker is no part of it, so its findings may be kept.
 */
export class DocumentBook {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, KnownDocument>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The document of a text, within its limits. Throws GRAPHQL_PARSE_FAILED or DOCUMENT_TOO_LARGE. */
  read(text: string): DocumentNode {
    return this.#read(text).document;
  }

  /** What the standard rules find wrong with a text that `read` accepts. */
  validate(text: string): readonly GraphQLError[] {
    const known = this.#read(text);
    if (known.valid) return [];
    const errors = validate(this.#schema, known.document, specifiedRules, VALIDATION_OPTIONS);
    known.valid = errors.length === 0;
    return errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }));
  }

  #read(text: string): KnownDocument {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const document = parsed(text);
    const fault = documentFault(document);
    if (fault !== null) throw new GraphQLError(fault, { extensions: { code: "DOCUMENT_TOO_LARGE", http: { status: 400 } } });
    const read = { document, valid: false };
    if (text.length <= LONGEST_KEPT) this.#keep(text, read);
    return read;
  }

  #keep(text: string, read: KnownDocument): void {
    this.#known.set(text, read);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, PARSE_OPTIONS);
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : "Syntax Error: The document is nested too deep.";
    const source = error instanceof GraphQLError ? { source: error.source ?? null, positions: error.positions ?? null } : {};
    throw new GraphQLError(message, { ...source, extensions: { code: "GRAPHQL_PARSE_FAILED", http: { status: 400 } } });
  }
}
