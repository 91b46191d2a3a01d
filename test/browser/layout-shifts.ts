import type { Page } from "playwright-core";

/** One movement of what was drawn already, that no reader's hand caused. */
export interface LayoutShift {
  readonly value: number;
  /** What moved, from where to where. */
  readonly moved: readonly string[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

/** Everything that moved since the page was opened. */
export async function layoutShifts(page: Page): Promise<readonly LayoutShift[]> {
  return await page.evaluate(
    () =>
      new Promise<LayoutShift[]>((resolve) => {
        const box = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(",");
        const seen: ShiftEntry[] = [];
        const observer = new PerformanceObserver((list) => void seen.push(...(list.getEntries() as ShiftEntry[])));
        observer.observe({ type: "layout-shift", buffered: true });
        // The buffered entries are handed over in a task after the frame in which they are asked for.
        requestAnimationFrame(() => setTimeout(() => {
          observer.disconnect();
          resolve(seen.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value, sources }) => ({
            value,
            moved: sources.map(({ node, previousRect, currentRect }) => `${node instanceof Element ? `${node.tagName.toLowerCase()}.${node.getAttribute("class") ?? ""} ${(node.textContent ?? "").slice(0, 24)}` : `text ${node?.textContent ?? ""}`} ${box(previousRect)} → ${box(currentRect)}`),
          })));
        }, 100));
      }),
  );
}
