import { Suspense, useState, type ReactNode } from "react";
import { PanelMenuContext } from "../../ui/components/panel-menu.ts";
import { createOutlets, OutletsContext, useHasOutlets } from "./outlets.ts";
import { lazyPart } from "../../ui/load-part.ts";

const OutMenu = lazyPart(async () => import("./out-menu.tsx"));

/** Lets every panel below offer its charts as pictures and files; once around the application. */
export function ChartOutlets({ children }: { readonly children: ReactNode }) {
  const [outlets] = useState(createOutlets);
  return (
    <OutletsContext value={outlets}>
      <PanelMenuContext value={menuOf}>{children}</PanelMenuContext>
    </OutletsContext>
  );
}

const menuOf = (panel: HTMLElement | null): ReactNode => <PanelMenu panel={panel} />;

/** Only where a chart or its table stands in the panel; its place is kept while it is loaded. */
function PanelMenu({ panel }: { readonly panel: HTMLElement | null }) {
  const filled = useHasOutlets(panel);
  if (!filled || panel === null) return null;
  return (
    <Suspense fallback={<span style={{ width: 28, height: 28 }} />}>
      <OutMenu panel={panel} />
    </Suspense>
  );
}
