import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from "react";

/** What opens below a select: antd leaves its list without a name, so it gets the select's. */
export function namedList(label: string): (list: ReactElement) => ReactElement {
  return (list) => <NamedList label={label}>{list}</NamedList>;
}

function NamedList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  // At every drawing: a search that finds nothing puts another list in its place.
  useLayoutEffect(() => frame.current?.querySelector("[role=listbox]")?.setAttribute("aria-label", label));
  return <div ref={frame}>{children}</div>;
}
