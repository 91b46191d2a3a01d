import { Suspense } from "react";
import type { SparklineView } from "./sparkline-view.ts";
import { lazyPart } from "../../ui/load-part.ts";

const DrawnSparkline = lazyPart(async () => import("./drawn-sparkline.tsx"));

export interface SparklineProps {
  readonly view: SparklineView;
  /** In pixels; 48 when absent. */
  readonly height?: number;
}

/** The last quarters of a metric on its card; a card's numbers do not wait for it, and its place is kept. */
export function Sparkline({ view, height }: SparklineProps) {
  const tall = height ?? 48;
  return (
    <Suspense fallback={<div style={{ height: tall }} aria-busy="true" />}>
      <DrawnSparkline view={view} height={tall} />
    </Suspense>
  );
}
