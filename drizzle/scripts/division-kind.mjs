/** The one people named in the units of Zhejiang; the short name leaves it out (莪山畲族乡 is 莪山). */
const PEOPLE = "(?:畲族)?";
const COUNTY_KINDS = [
  ["county", new RegExp(`^(.+?)${PEOPLE}(?:自治)?县$`)],
  ["county_city", /^(.+)市$/],
  ["district", /^(.+)区$/],
];
const TOWN_KINDS = [
  ["subdistrict", /^(.+)街道$/],
  ["town", new RegExp(`^(.+?)${PEOPLE}镇$`)],
  ["township", new RegExp(`^(.+?)${PEOPLE}乡$`)],
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
