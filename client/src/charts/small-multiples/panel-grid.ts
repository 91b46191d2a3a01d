import type { AxisScale } from "../axis-scale.ts";
import type { ChartPeriod } from "../period-axis.ts";
import type { Plot } from "../plot.ts";
import { flagRow } from "../events/event-flags.ts";
import { textWidth } from "../text-width.ts";
import { timeLabelHeight } from "../time-labels.ts";
import type { SmallMultiplesView } from "./small-multiples-view.ts";

const GAP = 28;
const HEAD = 26;
const PLOT = 104;
/** Between the labels of one row of panels and the next row. */
const BELOW = 10;

/** How many panels stand side by side; each keeps at least 240 pixels, or the whole of a narrow screen. */
function panelColumns(width: number): number {
  return Math.max(1, Math.min(4, Math.floor((width + GAP) / (240 + GAP))));
}

function panelWidth(width: number): number {
  const columns = panelColumns(width);
  return (width - GAP * (columns - 1)) / columns;
}

/** A row of panels; few periods have room for their names, and the year then stands on a line of its own. */
function rowHeight(width: number, periods: readonly ChartPeriod[], flags: number): number {
  return HEAD + PLOT + flags + timeLabelHeight(panelWidth(width), periods, 11) + BELOW;
}

/** What flags take below each plot: all or none have them, so that panels stay of one size. */
export function panelFlags(panels: SmallMultiplesView["panels"]): number {
  return Math.max(0, ...panels.map(({ events }) => flagRow(events)));
}

/** The height that the panels want. */
export function smallMultiplesHeight({ panels, periods }: Pick<SmallMultiplesView, "panels" | "periods">, width: number): number {
  return Math.ceil(panels.length / panelColumns(width)) * rowHeight(width, periods, panelFlags(panels));
}

/** A panel: where its title stands, where it ends, and its plot. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly plot: Plot;
}

/** The places of all panels, row by row, all of one size and one scale; `room` is kept for the last value. */
export function panelPlaces({ panels, periods }: Pick<SmallMultiplesView, "panels" | "periods">, width: number, scale: AxisScale, room: number): PanelPlace[] {
  const columns = panelColumns(width);
  const across = panelWidth(width);
  const high = rowHeight(width, periods, panelFlags(panels));
  const label = Math.max(...scale.labels.map((text) => textWidth(text, 11))) + 8;
  return panels.map((_, index) => {
    const left = (index % columns) * (across + GAP);
    const top = Math.floor(index / columns) * high;
    const plot = { left: left + label, top: top + HEAD, width: across - label - room - 10, height: PLOT, count: periods.length, scale };
    return { left, top, right: left + across, plot };
  });
}
