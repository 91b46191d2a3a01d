import type { CDPSession } from "playwright-core";

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  /** The fields of one node after those of the other. */
  readonly nodes: readonly number[];
}

/** What a page's heap consists of after a full collection, in bytes, by the engine's kinds of nodes ("code", "object", "string", …). */
export async function heapKinds(devtools: CDPSession): Promise<ReadonlyMap<string, number>> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  devtools.on("HeapProfiler.addHeapSnapshotChunk", hear);
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  devtools.off("HeapProfiler.addHeapSnapshotChunk", hear);
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as Snapshot;
  const { node_fields: fields, node_types: [kinds] } = snapshot.meta;
  const [kindAt, sizeAt] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const sums = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = kinds[nodes[at + kindAt] ?? -1] ?? "other";
    sums.set(kind, (sums.get(kind) ?? 0) + (nodes[at + sizeAt] ?? 0));
  }
  return sums;
}
