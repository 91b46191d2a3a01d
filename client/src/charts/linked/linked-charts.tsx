import { useState, type ReactNode } from "react";
import { LinkedContext } from "./linked-context.ts";
import { createLinkedStore } from "./linked-store.ts";

/** The charts below show what any of them points at, and share the regions that a brush selects; once around a page. */
export function LinkedCharts({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createLinkedStore);
  return <LinkedContext value={store}>{children}</LinkedContext>;
}
