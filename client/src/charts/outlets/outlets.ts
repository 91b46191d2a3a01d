import { createContext, useContext, useEffect, useId, useSyncExternalStore } from "react";
import type { Drawing, Size } from "../drawing.ts";
import type { MarkDetail } from "../mark.ts";

/** What a chart gives to those who take it out: its drawing at the size on screen. */
export interface DrawnPiece {
  readonly drawing: Drawing;
  readonly size: Size;
}

/** A table that is no chart's twin, as it leaves the page: texts under their heads. */
export interface OutTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** True where it holds all that the charts of its panel show, so that their values need no table of their own. */
  readonly tellsAll?: boolean;
}

/** What one element of the page has to give: pictures with their details, or a table's details alone, or a table of its own. */
export interface Outlet {
  /** False for a table, which has no picture. */
  readonly pictured: boolean;
  /** Drawn when asked for. */
  readonly pieces: () => readonly DrawnPiece[];
  /** Of a table; those of pieces are read from their marks. */
  readonly details: readonly MarkDetail[];
  readonly table?: OutTable;
}

/** Where on the page it stands. */
export interface PlacedOutlet extends Outlet {
  readonly element: Element;
}

/** Which elements of the page have something to give, by the element's id. */
export interface Outlets {
  readonly subscribe: (listener: () => void) => () => void;
  set(id: string, outlet: Outlet | null): void;
  /** Those within an element, in the order of the document. */
  within(element: Element): readonly PlacedOutlet[];
  /** Counts every coming and going, so that a reader knows when to look again. */
  version(): number;
}

export function createOutlets(): Outlets {
  const held = new Map<string, Outlet>();
  const listeners = new Set<() => void>();
  let version = 0;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (id, outlet) => {
      const known = held.has(id);
      if (outlet === null) held.delete(id);
      else held.set(id, outlet);
      // A new drawing of the same chart changes nothing about who is there.
      if (known === (outlet !== null)) return;
      version += 1;
      listeners.forEach((listener) => listener());
    },
    within: (element) => {
      const found = [...held].flatMap(([id, outlet]) => {
        const place = document.getElementById(id);
        return place !== null && element.contains(place) ? [{ place, outlet }] : [];
      });
      return found.sort((a, b) => ((a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1)).map(({ place, outlet }) => ({ ...outlet, element: place }));
    },
    version: () => version,
  };
}

/** Null where nothing is taken out: within charts that give their drawing as a whole. */
export const OutletsContext = createContext<Outlets | null>(null);

const NO_DETAILS: readonly MarkDetail[] = [];
const never = (): (() => void) => () => undefined;

/** Gives a chart's drawing to the menu of its panel; the id is its element's. */
export function useOutlet(id: string, piece: DrawnPiece | null): void {
  const outlets = useContext(OutletsContext);
  useEffect(() => outlets?.set(id, piece === null ? null : { pictured: true, pieces: () => [piece], details: NO_DETAILS }));
  useEffect(() => () => outlets?.set(id, null), [outlets, id]);
}

/** Gives several drawings as one, or a table's details. */
export function useWholeOutlet(id: string, outlet: Outlet): void {
  const outlets = useContext(OutletsContext);
  useEffect(() => outlets?.set(id, outlet));
  useEffect(() => () => outlets?.set(id, null), [outlets, id]);
}

const nothingDrawn = (): readonly DrawnPiece[] => [];

/** Gives the details of a table that shows more than a chart's twin would; returns the id that the table's element takes. */
export function useDetailsOutlet(details: readonly MarkDetail[]): string {
  const id = useId();
  useWholeOutlet(id, { pictured: false, pieces: nothingDrawn, details });
  return id;
}

/** Gives a table that is no chart's twin; returns the id that the table's element takes. */
export function useTableOutlet(table: OutTable): string {
  const id = useId();
  useWholeOutlet(id, { pictured: false, pieces: nothingDrawn, details: NO_DETAILS, table });
  return id;
}

/** True where an element holds something to take out. */
export function useHasOutlets(element: Element | null): boolean {
  const outlets = useContext(OutletsContext);
  return useSyncExternalStore(outlets?.subscribe ?? never, () => outlets !== null && element !== null && outlets.within(element).length > 0);
}
