import type { Installation } from "../../filters/installation.ts";
import { looksLikeTown } from "../../filters/known-codes.ts";

export type Raw = Readonly<Record<string, string>>;
/** What a page makes of an address, with a place for every part that it knows; `name` is what the path names on it. */
export type Read = (raw: Raw, installation: Installation, name: string) => Readonly<Record<string, unknown>>;

/** `value` where it holds; otherwise as if the address did not say it. */
export const where = (value: string | undefined, holds: (text: string) => boolean): string | undefined => (value !== undefined && holds(value) ? value : undefined);

export const hasMetric = ({ metrics }: Installation) => (ref: string): boolean => metrics.includes(/^[^@/]*/.exec(ref)?.[0] ?? "");
/** Towns are not known here: what looks like a town of a known county is taken for one. */
export const hasRegion = ({ cities, counties }: Installation) => (code: string): boolean =>
  cities.some((city) => city.code === code) || counties.some((county) => county.code === code) || looksLikeTown(counties, code);
