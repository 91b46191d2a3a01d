/** What one chart of a page points at, for the others to show as well. */
export interface Pointed {
  /** Region codes and whatever else the mark's key names besides a period. */
  readonly names: readonly string[];
  readonly period: string | null;
  /** The chart that points, which shows it by itself. */
  readonly by: string;
}

/** What the charts of a page share: what is pointed at, and which regions are selected by brush. */
export interface LinkedStore {
  readonly subscribe: (listener: () => void) => () => void;
  pointed(): Pointed | null;
  point(pointed: Pointed | null): void;
  /** A chart that is taken away points at nothing any more. */
  leave(by: string): void;
  brushed(): ReadonlySet<string>;
  brush(regions: ReadonlySet<string>): void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function createLinkedStore(): LinkedStore {
  const listeners = new Set<() => void>();
  let pointed: Pointed | null = null;
  let brushed = NOTHING;
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pointed: () => pointed,
    point: (next) => {
      if (next === pointed || (next !== null && pointed !== null && next.by === pointed.by && next.period === pointed.period && next.names.join(" ") === pointed.names.join(" "))) return;
      pointed = next;
      tell();
    },
    leave: (by) => {
      if (pointed?.by !== by) return;
      pointed = null;
      tell();
    },
    brushed: () => brushed,
    brush: (regions) => {
      if (regions.size === 0 && brushed.size === 0) return;
      brushed = regions.size === 0 ? NOTHING : regions;
      tell();
    },
  };
}
