import { REGION_LEVELS } from "@plumbline/schema/vocabulary/region.ts";
import type { Region, RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { plainText } from "../written/plain-text.ts";

export type FoundRegion = { readonly kind: "region"; readonly region: Region } | { readonly kind: "fault"; readonly message: string };

const rank = (level: RegionLevel): number => REGION_LEVELS.indexOf(level);

/** Finds regions by code, by an alias of the mapping, or by a name that only one region has. */
export class RegionLookup {
  readonly #byCode = new Map<string, Region>();
  readonly #byName = new Map<string, Region[]>();

  constructor(regions: readonly Region[]) {
    for (const region of regions) {
      this.#byCode.set(region.code, region);
      for (const name of new Set([region.nameZh, region.shortZh, region.nameEn].map(plainText))) {
        const same = this.#byName.get(name);
        if (same) same.push(region);
        else this.#byName.set(name, [region]);
      }
    }
  }

  get(code: string): Region | undefined {
    return this.#byCode.get(code);
  }

  /** `within` narrows names (not codes) to one county. A name shared by units of different levels means the highest of them. */
  find(text: string, aliases: ReadonlyMap<string, string>, within?: string): FoundRegion {
    const plain = plainText(text);
    const code = aliases.get(plain) ?? plain;
    const known = this.#byCode.get(code);
    if (known) return { kind: "region", region: known };
    if (code !== plain) return { kind: "fault", message: `The mapping takes “${plain}” for region ${code}, which is not in the catalogue: correct the alias.` };
    const named = (this.#byName.get(plain) ?? []).filter((region) => within === undefined || region.countyCode === within);
    const highest = Math.min(...named.map((region) => rank(region.level)));
    const candidates = named.filter((region) => rank(region.level) === highest);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) return { kind: "region", region: only };
    if (plain === "") return { kind: "fault", message: "The region is empty: name it, or list the row's word under region.skip of the mapping." };
    if (only === undefined) return { kind: "fault", message: `“${plain}” is no region of this installation: use its code or name, or add an alias to the mapping.` };
    const codes = candidates.slice(0, 4).map((region) => region.code).join(", ");
    return { kind: "fault", message: `“${plain}” is the name of several regions (${codes}${candidates.length > 4 ? ", …" : ""}): use the code, or add an alias to the mapping.` };
  }

  /** Whether `code` lies below `ancestor`. */
  isBelow(code: string, ancestor: string): boolean {
    for (let at = this.#byCode.get(code)?.parentCode ?? null; at !== null; at = this.#byCode.get(at)?.parentCode ?? null) {
      if (at === ancestor) return true;
    }
    return false;
  }
}
