import { InMemoryCache, type DocumentNode } from "@apollo/client";

/**
 * The cache of answers. Its collection also forgets the documents that it has prepared, and each one prepared anew is one more
 * that the data client keeps facts of, up to thousands: a document is therefore prepared once.
 */
export class AnswerCache extends InMemoryCache {
  readonly #prepared = new WeakMap<DocumentNode, DocumentNode>();

  override transformDocument(document: DocumentNode): DocumentNode {
    const prepared = this.#prepared.get(document) ?? super.transformDocument(document);
    this.#prepared.set(document, prepared);
    return prepared;
  }
}
