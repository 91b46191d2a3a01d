import type { Band } from "./band.ts";

/** What the tooltip, the keyboard reader and the table twin say of one mark; every text is formatted by the caller. */
export interface MarkDetail {
  /** What is measured, where rows of several metrics may leave the page together. */
  readonly metric?: string;
  /** Its code with its definition version: "XF05 v1". */
  readonly code?: string;
  readonly region: string;
  /** What `region` names where that is no region, as the head of its column: "指标", "时长". */
  readonly nameHead?: string;
  readonly period: string;
  /** "83.1%", or a dash with its reason. */
  readonly value: string;
  readonly band: Band | null;
  /** "逊于全市线"; empty when there is nothing to say. */
  readonly bandText: string;
  /** In this order: n as numerator/denominator, 95 % interval, city line with distance, status with definition, as-of. */
  readonly facts: readonly Fact[];
  /** "演示数据"; empty for real data. */
  readonly note: string;
  /** Opens what the value rests on: by its cell in the table twin, and by a click or Enter on the mark where that leads nowhere else. */
  readonly onTrace?: (() => void) | undefined;
}

export interface Fact {
  readonly label: string;
  /** The head of its column, where one mark has facts of two things under one label. */
  readonly head?: string;
  readonly text: string;
}

/** One thing a reader can point at or reach by arrow keys, in reading order. */
export interface Mark {
  /** Unique within the chart: a region code, or region code and period id joined by a space. */
  readonly key: string;
  readonly detail: MarkDetail;
  /** Where the mark stands, in pixels of the drawing; the tooltip points here. */
  readonly x: number;
  readonly y: number;
  /** Where a pointer finds it; of several zones that hold the pointer the nearest mark wins. */
  readonly zone: Zone;
}

export type Zone = RectZone | ShapeZone;

export interface RectZone {
  readonly kind: "rect";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How the current mark is shown: a ring at the mark, or the outline of the zone. */
  readonly cursor: "ring" | "outline";
}

export interface ShapeZone {
  readonly kind: "shape";
  /** Closed rings in pixels, holes included (even-odd rule). */
  readonly rings: readonly (readonly Point[])[];
}

export type Point = readonly [x: number, y: number];
