import type { FunnelScale } from "./funnel-scale.ts";

/** One unit: its figure (a share, or observed ÷ expected) and its trials or expected count. */
export interface FunnelUnit {
  readonly figure: number;
  readonly size: number;
}

/**
 * How many times its standard error a unit lies from the target on a scale; null where the unit has no size or its figure
 * no place on the scale.
 */
export function funnelZ({ figure, size }: FunnelUnit, target: number, scale: FunnelScale): number | null {
  const [scaled, centre] = [scale.to(figure), scale.to(target)];
  if (scaled === null || centre === null || !(size > 0)) return null;
  return (scaled - centre) / scale.standardError(size);
}
