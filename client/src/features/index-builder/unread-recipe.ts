import { unreadParts, type UnreadPart } from "../../filters/address/unread-parts.ts";
import { parseWeights, printWeights } from "./index-recipe.ts";
import type { IndexSearch } from "./index-search.ts";
import { sizesOf, type IndexMetric } from "./presets.ts";

/** What of an address the catalogue has to tell: fields of work that no metric is of, and a size that none is measured by. */
export function unreadRecipe({ per, fields }: IndexSearch, metrics: readonly IndexMetric[]): readonly UnreadPart[] {
  const known = new Set(metrics.map(({ domainZh }) => domainZh));
  const named = [...parseWeights(fields)];
  const found = named.filter(([name]) => known.has(name));
  const raw = { ...(per === undefined ? {} : { per }), ...(fields === undefined ? {} : { fields: named.length === 0 ? fields : printWeights(new Map(named)) }) };
  return unreadParts(raw, {
    per: sizesOf(metrics).find(({ code }) => code === per)?.code,
    fields: found.length === 0 ? undefined : printWeights(new Map(found)).split(","),
  });
}
