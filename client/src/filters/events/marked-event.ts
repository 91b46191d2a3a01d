import type { RegionNameFragment, ShownEventFragment } from "../../generated/graphql.ts";
import { periodLabel } from "../../ui/formats/period.ts";
import { nameOf, type Language } from "../../ui/language.ts";
import { eventPlace } from "./event-place.ts";
import { eventWords } from "./event-words.ts";

/** An event as charts and the lists below them show it. */
export interface MarkedEvent {
  readonly id: string;
  /** On the chart and in the list, in order of time. */
  readonly number: number;
  /** Among the chart's periods. */
  readonly place: number;
  readonly region: Pick<RegionNameFragment, "code">;
  readonly text: string;
  /** "2025年三季度，嘉善县，专项行动：" */
  readonly lead: string;
  /** For the tooltip, the reader of marks and the table twin. */
  readonly detail: { readonly region: string; readonly period: string; readonly value: string; readonly band: null; readonly bandText: string; readonly facts: readonly { readonly label: string; readonly text: string }[]; readonly note: string };
}

type Told = Pick<ShownEventFragment, "id" | "kind" | "text" | "region" | "period"> & Partial<Pick<ShownEventFragment, "addedBy">>;

/** The events that happened in a chart's periods, numbered in order of time. */
export function markedEvents(events: readonly Told[], periods: readonly { readonly id: string }[], language: Language): readonly MarkedEvent[] {
  const words = eventWords(language);
  const ids = periods.map(({ id }) => id);
  const placed = events.flatMap((event) => {
    const place = eventPlace(event.period.id, ids);
    return place === null ? [] : [{ event, place }];
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ event, place }, index) => {
    const [region, period, kind] = [nameOf(event.region, language), periodLabel(event.period, language), words.kinds[event.kind]];
    const by = event.addedBy === undefined ? [] : [{ label: words.addedBy, text: event.addedBy }];
    return {
      id: String(event.id), number: index + 1, place, region: event.region, text: event.text, lead: words.line(region, period, kind),
      detail: { region, period, value: event.text, band: null, bandText: "", facts: [{ label: words.event, text: `${index + 1} · ${kind}` }, ...by], note: "" },
    };
  });
}

/** Those that happened in a region, or in one above it. */
export function eventsOf(events: readonly MarkedEvent[], region: Pick<RegionNameFragment, "code" | "parentCode">, known: readonly Pick<RegionNameFragment, "code" | "parentCode">[]): readonly MarkedEvent[] {
  const above = new Set<string>();
  for (let next: Pick<RegionNameFragment, "code" | "parentCode"> | undefined = region; next !== undefined && !above.has(next.code);) {
    above.add(next.code);
    const parent: string = next.parentCode ?? "";
    next = known.find(({ code }) => code === parent) ?? (parent === "" ? undefined : { code: parent, parentCode: null });
  }
  return events.filter((event) => above.has(event.region.code));
}
