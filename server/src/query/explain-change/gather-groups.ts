import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { Measurement } from "../compare/measurement.ts";
import { addEffects, NOTHING } from "./add-effects.ts";
import type { ExplainedPart } from "./change-explanation.ts";

/** The regions of the parts' paths with what their parts did together, level by level, each in the order of its first part. */
export function gatherGroups(parts: readonly ExplainedPart[], measurementsOf: (region: Region) => readonly Measurement[]): readonly ExplainedPart[] {
  const levels = parts[0]?.path ?? [];
  return levels.flatMap((_, level) => {
    const held = new Map<Region, ExplainedPart[]>();
    for (const part of parts) {
      const region = part.path[level];
      if (region !== undefined) held.set(region, [...(held.get(region) ?? []), part]);
    }
    return [...held].map(([region, own]): ExplainedPart => ({
      region,
      key: null,
      path: own[0]?.path.slice(0, level) ?? [],
      measurements: measurementsOf(region),
      ...addEffects(own),
      steps: (own[0]?.steps ?? []).map((_step, at) => addEffects(own.map(({ steps }) => steps[at] ?? NOTHING))),
      incomplete: own.some(({ incomplete }) => incomplete),
    }));
  });
}
