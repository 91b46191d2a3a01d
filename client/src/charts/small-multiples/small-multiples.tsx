import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawSmallMultiples } from "./draw-small-multiples.ts";
import { smallMultiplesHeight } from "./panel-grid.ts";
import type { SmallMultiplesView } from "./small-multiples-view.ts";

export interface SmallMultiplesProps {
  readonly view: SmallMultiplesView;
  /** Called with the key of a mark that is clicked. */
  readonly onPick?: (key: string) => void;
}

/** One small plot per region on one scale; as high as its panels need. */
export function SmallMultiples({ view, onPick }: SmallMultiplesProps) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawSmallMultiples(view, tokens, size)} height={(width) => smallMultiplesHeight(view, width)} onPick={onPick} />;
}
