import { SmallMultiples } from "../../charts/small-multiples/small-multiples.tsx";
import { TrendChart } from "../../charts/trend/trend-chart.tsx";
import { PHONE, useMediaQuery } from "../../ui/media-query.ts";
import type { DetailContext } from "./cell-detail.ts";
import { linesView } from "./lines-view.ts";
import type { Sheet } from "./sheet.ts";

export interface CompareLinesProps {
  readonly sheet: Sheet;
  readonly summary: string;
  readonly context: DetailContext;
}

/** Regions over time: one plot for a few, small plots for many. */
export function CompareLines({ sheet, summary, context }: CompareLinesProps) {
  const phone = useMediaQuery(PHONE);
  const lines = linesView(sheet, summary, context);
  return lines.kind === "panels" ? <SmallMultiples view={lines.view} /> : <TrendChart view={lines.view} height={phone ? 260 : 400} />;
}
