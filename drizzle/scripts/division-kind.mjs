const ETHNIC = "(?:[\\u4e00-\\u9fff]{1,4}族)";
const TOWN_KINDS = [
  ["subdistrict", /^(.+)街道$/],
  ["town", /^(.+)镇$/],
  ["township", new RegExp(`^(.+?)${ETHNIC}乡$`)],
  ["township", /^(.+)乡$/],
];
const COUNTY_KINDS = [
  ["county", new RegExp(`^(.+?)${ETHNIC}自治县$`)],
  ["county", /^(.+)县$/],
  ["county_city", /^(.+)市$/],
  ["district", /^(.+)区$/],
];

/**
 * The kind of a unit by its level and suffix, and its name without that suffix. A unit of town level without the
 * suffix of one (a development zone, a farm) is a `zone` of the statistical edition and keeps its whole name.
 */
export function divisionKind(level, name) {
  if (level === "province") return { kind: "province", short: name.replace(/省$/, "") };
  if (level === "city") return { kind: "city", short: name.replace(/市$/, "") };
  for (const [kind, pattern] of level === "county" ? COUNTY_KINDS : TOWN_KINDS) {
    const short = pattern.exec(name)?.[1];
    if (short !== undefined) return { kind, short: short.length < 2 ? name : short };
  }
  if (level === "town") return { kind: "zone", short: name };
  throw new Error(`The county-level unit “${name}” ends in no suffix known here: add it to division-kind.mjs.`);
}
