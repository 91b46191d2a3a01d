import { createContext, useContext } from "react";

/** Where a list of events is opened from. */
export interface EventsPlace {
  /** Codes of the regions that are shown. */
  readonly regions: readonly string[];
  /** What a new event is about, to begin with: a region's code and a period's id. */
  readonly region: string;
  readonly period: string;
}

/** Opens the events of some regions, to be read or put down; null where nothing is told, as without an account. The frame provides it, for no page knows the others. */
export const EventsDoor = createContext<((place: EventsPlace) => void) | null>(null);

export function useEventsDoor(): ((place: EventsPlace) => void) | null {
  return useContext(EventsDoor);
}
