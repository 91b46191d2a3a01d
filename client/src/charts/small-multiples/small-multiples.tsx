import { usePreferences } from "../../ui/preferences.ts";
import { Chart } from "../chart.tsx";
import { drawSmallMultiples } from "./draw-small-multiples.ts";
import { smallMultiplesHeight } from "./panel-grid.ts";
import type { SmallMultiplesView } from "./small-multiples-view.ts";

/** One small plot per region on one scale; as high as its panels need. */
export function SmallMultiples({ view }: { readonly view: SmallMultiplesView }) {
  const { tokens } = usePreferences();
  return <Chart draw={(size) => drawSmallMultiples(view, tokens, size)} height={(width) => smallMultiplesHeight(view, width)} />;
}
