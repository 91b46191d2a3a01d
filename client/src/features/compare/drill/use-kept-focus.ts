import { useEffect, useRef, type FocusEvent } from "react";

/** What a view's place listens to, so that its keyboard stays where it was. */
export interface KeptFocus {
  readonly ref: { current: HTMLDivElement | null };
  readonly onFocus: (event: FocusEvent<HTMLDivElement>) => void;
  readonly onBlur: () => void;
}

/**
 * A step down or Back often takes the chart away that was reached by keys, and makes another one in its place: this one then has the
 * focus, and where nothing is drawn the heading. A chart that is taken away tells no blur, which is how it is known from one that was left.
 */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    const chart = ref.current?.querySelector<HTMLElement>("[role=listbox]") ?? ref.current?.querySelector<HTMLElement>("h2");
    if (chart?.tagName === "H2") chart.tabIndex = -1;
    chart?.focus({ preventScroll: true });
  });
  return {
    ref,
    onFocus: ({ target }) => (held.current = target.getAttribute("role") === "listbox" || (held.current && target.tagName === "H2")),
    onBlur: () => (held.current = false),
  };
}
