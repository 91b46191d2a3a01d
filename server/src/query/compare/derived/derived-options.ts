import type { RegionCode } from "@plumbline/schema/vocabulary/region.ts";

/** Which figures beside a value are asked for; what is not is neither loaded nor computed. */
export interface DerivedOptions {
  /** 累计 and 滚动一年 of each period, whatever the selection accumulates. */
  readonly yearToDate: boolean;
  readonly rollingYear: boolean;
  /** How far the value has come towards its target. */
  readonly target: boolean;
  readonly shareOfParent: boolean;
  readonly distanceToReference: boolean;
  /** Takes the values of all peers, as ranks do. */
  readonly distanceToBest: boolean;
  readonly bandLevel: boolean;
  readonly targetBand: boolean;
  /** Takes the same period a year before. */
  readonly pastBand: boolean;
  /** Takes the values of all peers. */
  readonly smoothed: boolean;
  /** The region within which parents may be looked at; everywhere when absent or null. */
  readonly parentsWithin?: RegionCode | null;
}

export function takesPeers({ distanceToBest, smoothed }: DerivedOptions): boolean {
  return distanceToBest || smoothed;
}

/** Whether anything is asked for. */
export function asksAny({ parentsWithin: _where, ...asked }: DerivedOptions): boolean {
  return Object.values(asked).includes(true);
}
