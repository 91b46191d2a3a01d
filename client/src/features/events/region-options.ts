import type { RegionNameFragment } from "../../generated/graphql.ts";
import type { SelectOption } from "../../ui/forms/select-field.tsx";
import { nameOf, type Language } from "../../ui/language.ts";

/** Regions from above down, towns under the name of their county. */
export function regionOptions(regions: readonly RegionNameFragment[], language: Language): SelectOption<string>[] {
  const named = new Map(regions.map((region) => [region.code, region]));
  const option = (region: RegionNameFragment): SelectOption<string> => {
    const parent = region.level === "TOWN" ? named.get(region.parentCode ?? "") : undefined;
    return { value: region.code, label: nameOf(region, language), ...(parent === undefined ? {} : { group: nameOf(parent, language) }) };
  };
  return regions.map(option);
}
