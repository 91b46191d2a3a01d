import { lazy } from "react";
import { fitBars } from "./bars/fit.ts";
import { fitControl } from "./control/fit.ts";
import { fitHeat } from "./heat/fit.ts";
import { fitMap } from "./map/fit.ts";
import { fitTable } from "./table/fit.ts";
import { fitTrend } from "./trend/fit.ts";
import type { View } from "./view.ts";
import type { ViewId } from "./view-ids.ts";

/** Every view by its name in the address. */
export const REGISTRY: Readonly<Record<ViewId, View>> = {
  trend: { fit: fitTrend, companions: ["bars", "map"], Panel: lazy(() => import("./trend/trend-panel.tsx")) },
  bars: { fit: fitBars, companions: [], Panel: lazy(() => import("./bars/bars-panel.tsx")) },
  heat: { fit: fitHeat, companions: [], Panel: lazy(() => import("./heat/heat-panel.tsx")) },
  control: { fit: fitControl, companions: [], Panel: lazy(() => import("./control/control-panel.tsx")) },
  map: { fit: fitMap, companions: [], Panel: lazy(() => import("./map/map-panel.tsx")) },
  table: { fit: fitTable, companions: [], Panel: lazy(() => import("./table/table-panel.tsx")) },
};
