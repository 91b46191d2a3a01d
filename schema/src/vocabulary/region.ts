/** The official code of a region, unique within one installation. */
export type RegionCode = string & { readonly __brand: "RegionCode" };

/** From the whole installation down; a region's parent stands on an earlier level. */
export const REGION_LEVELS = ["province", "city", "county", "town"] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export interface Region {
  readonly code: RegionCode;
  readonly parentCode: RegionCode | null;
  readonly level: RegionLevel;
  /** True for the leaf 本级 that holds a county's or city's own organs and the cases without a town. */
  readonly own: boolean;
  readonly kind: string;
  readonly nameZh: string;
  readonly shortZh: string;
  readonly nameEn: string;
  /** Lower-case syllables with spaces, for search and for sorting names. */
  readonly pinyin: string;
  /** The county that owns this region's facts; above county level the region's own code takes its place. */
  readonly countyCode: RegionCode;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Letters, digits, dot, underscore and hyphen: safe in a URL, in a file name and as a quoted literal. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;

export function isRegionCode(text: string): text is RegionCode {
  return CODE.test(text);
}

/** Brands a code; throws when the text has another shape. */
export function regionCode(text: string): RegionCode {
  if (!isRegionCode(text)) {
    throw new RangeError(`“${text}” is not a region code: use up to 32 letters, digits, dots, underscores or hyphens.`);
  }
  return text;
}

/** The code of the own-level leaf 本级: official six-digit codes end in 000, others in “-own”. */
export function ownLeafCode(code: RegionCode): RegionCode {
  return (/^\d{6}$/.test(code) ? `${code}000` : `${code}-own`) as RegionCode;
}
