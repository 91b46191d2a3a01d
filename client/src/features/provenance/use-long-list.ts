import { useState } from "react";

export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

export interface LongList<Row> extends ListPage<Row> {
  readonly busy: boolean;
  readonly failed: boolean;
  readonly more: () => void;
}

/** A list whose first page is there and whose others are asked for one by one; `load` resolves to null where nothing came. */
export function useLongList<Row>(first: ListPage<Row>, load: (after: string) => Promise<ListPage<Row> | null>): LongList<Row> {
  const [later, setLater] = useState<readonly ListPage<Row>[]>([]);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const last = later.at(-1) ?? first;
  const more = (): void => {
    if (last.next === null || state === "busy") return;
    setState("busy");
    const take = (page: ListPage<Row> | null): void => {
      if (page !== null) setLater([...later, page]);
      setState(page === null ? "failed" : "idle");
    };
    load(last.next).then(take, () => setState("failed"));
  };
  return { rows: [first, ...later].flatMap(({ rows }) => rows), next: last.next, total: last.total, busy: state === "busy", failed: state === "failed", more };
}
