import type { RegionNameFragment } from "../../../generated/graphql.ts";

type Region = Pick<RegionNameFragment, "code" | "parentCode" | "level">;

/** Which of the peers of one level a view draws. */
export interface Drawn {
  readonly drawn: (region: Pick<Region, "code">) => boolean;
  /** How many are drawn. */
  readonly count: number;
  /** Chosen regions of another level, which have no place among these peers. */
  readonly leftOut: readonly Region[];
}

/** The chosen ones of the peers' level; of a finer level than was chosen those of the chosen regions; all where the choice names none of them. */
export function drawnAmong(chosen: readonly Region[], peers: readonly Region[]): Drawn {
  const codes = new Set(chosen.map(({ code }) => code));
  const own = peers.filter(({ code }) => codes.has(code));
  const below = own.length > 0 ? [] : peers.filter(({ parentCode }) => codes.has(parentCode ?? ""));
  const found = own.length > 0 ? own : below.length > 0 ? below : peers;
  const kept = new Set(found.map(({ code }) => code));
  const standFor = new Set(below.map(({ parentCode }) => parentCode));
  const levels = new Set(peers.map(({ level }) => level));
  return { drawn: ({ code }) => kept.has(code), count: kept.size, leftOut: chosen.filter(({ code, level }) => !levels.has(level) && !standFor.has(code)) };
}
