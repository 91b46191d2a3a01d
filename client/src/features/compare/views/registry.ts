import { fitBars } from "./bars/fit.ts";
import { fitChange } from "./change/fit.ts";
import { fitControl } from "./control/fit.ts";
import { fitFunnel } from "./funnel/fit.ts";
import { fitHeat } from "./heat/fit.ts";
import { fitMap } from "./map/fit.ts";
import { fitRanks } from "./ranks/fit.ts";
import { fitScatter } from "./scatter/fit.ts";
import { fitSlope } from "./slope/fit.ts";
import { fitStrip } from "./strip/fit.ts";
import { fitTable } from "./table/fit.ts";
import { fitTrend } from "./trend/fit.ts";
import type { View } from "./view.ts";
import type { ViewId } from "./view-ids.ts";
import { lazyPart } from "../../../ui/load-part.ts";

/** Every view by its name in the address. */
export const REGISTRY: Readonly<Record<ViewId, View>> = {
  trend: { fit: fitTrend, companions: ["ranks", "funnel"], Panel: lazyPart(() => import("./trend/trend-panel.tsx")) },
  bars: { fit: fitBars, companions: [], Panel: lazyPart(() => import("./bars/bars-panel.tsx")) },
  ranks: { fit: fitRanks, companions: [], Panel: lazyPart(() => import("./ranks/ranks-panel.tsx")) },
  slope: { fit: fitSlope, companions: [], Panel: lazyPart(() => import("./slope/slope-panel.tsx")) },
  heat: { fit: fitHeat, companions: [], Panel: lazyPart(() => import("./heat/heat-panel.tsx")) },
  strip: { fit: fitStrip, companions: [], Panel: lazyPart(() => import("./strip/strip-panel.tsx")) },
  map: { fit: fitMap, companions: [], Panel: lazyPart(() => import("./map/map-panel.tsx")) },
  scatter: { fit: fitScatter, companions: [], Panel: lazyPart(() => import("./scatter/scatter-panel.tsx")) },
  funnel: { fit: fitFunnel, companions: [], Panel: lazyPart(() => import("./funnel/funnel-panel.tsx")) },
  control: { fit: fitControl, companions: [], Panel: lazyPart(() => import("./control/control-panel.tsx")) },
  change: { fit: fitChange, companions: [], Panel: lazyPart(() => import("./change/change-panel.tsx")) },
  table: { fit: fitTable, companions: [], Panel: lazyPart(() => import("./table/table-panel.tsx")) },
};
