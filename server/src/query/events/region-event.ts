import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { RegionEventKind } from "@plumbline/schema/vocabulary/region-event.ts";

/** Something that happened in a region's period, as somebody put it down. */
export interface RegionEvent {
  readonly id: number;
  readonly region: Region;
  readonly period: Period;
  readonly kind: RegionEventKind;
  readonly text: string;
  readonly addedBy: string;
  readonly addedAt: string;
}
