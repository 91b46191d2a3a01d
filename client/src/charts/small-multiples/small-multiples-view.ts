import type { ChartEvent } from "../events/chart-event.ts";
import type { ChartPeriod } from "../period-axis.ts";
import type { TrendLine } from "../trend/trend-view.ts";
import type { ValueUnit } from "../axis-scale.ts";

/** One small plot per line, all on the same scale; regions in official order, the reference region first. */
export interface SmallMultiplesView {
  readonly summary: string;
  readonly periods: readonly ChartPeriod[];
  readonly unit: ValueUnit;
  readonly panels: readonly SmallPanel[];
}

export interface SmallPanel {
  readonly code: string;
  readonly title: string;
  /** At the top right: "YoY +0.1 pp" and "n 717"; either may be empty. */
  readonly change: string;
  readonly count: string;
  /** Said in grey inside the panel, e.g. "grey: the seven counties"; empty in the others. */
  readonly hint: string;
  readonly lines: readonly TrendLine[];
  /** What happened in the panel's region, or above it. */
  readonly events?: readonly ChartEvent[] | undefined;
}
