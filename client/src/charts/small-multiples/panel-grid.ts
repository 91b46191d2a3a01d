import type { AxisScale } from "../axis-scale.ts";
import type { Plot } from "../plot.ts";
import { textWidth } from "../text-width.ts";

const GAP = 28;
const HEAD = 26;
const PLOT = 104;
const FOOT = 32;

/** How many panels stand side by side; each keeps at least 240 pixels, or the whole of a narrow screen. */
function panelColumns(width: number): number {
  return Math.max(1, Math.min(4, Math.floor((width + GAP) / (240 + GAP))));
}

/** The height that the panels want. */
export function smallMultiplesHeight(panels: number, width: number): number {
  return Math.ceil(panels / panelColumns(width)) * (HEAD + PLOT + FOOT);
}

/** A panel: where its title stands, where it ends, and its plot. */
export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly plot: Plot;
}

/** The places of all panels, row by row, all of one size and one scale; `room` is kept for the last value. */
export function panelPlaces(count: number, width: number, periods: number, scale: AxisScale, room: number): PanelPlace[] {
  const columns = panelColumns(width);
  const across = (width - GAP * (columns - 1)) / columns;
  const label = Math.max(...scale.labels.map((text) => textWidth(text, 11))) + 8;
  return Array.from({ length: count }, (_, index) => {
    const left = (index % columns) * (across + GAP);
    const top = Math.floor(index / columns) * (HEAD + PLOT + FOOT);
    const plot = { left: left + label, top: top + HEAD, width: across - label - room - 10, height: PLOT, count: periods, scale };
    return { left, top, right: left + across, plot };
  });
}
