import { registerEnumType } from "type-graphql";
import type { RegionLevel } from "../vocabulary/region.ts";

export const RegionLevelEnum = {
  PROVINCE: "province",
  CITY: "city",
  COUNTY: "county",
  TOWN: "town",
} as const satisfies Record<string, RegionLevel>;

registerEnumType(RegionLevelEnum, {
  name: "RegionLevel",
  description: "A level of the region tree, from the whole down.",
  valuesConfig: {
    PROVINCE: { description: "省 or what stands in its place at the top of an installation." },
    CITY: { description: "市 (prefecture-level)." },
    COUNTY: { description: "县（市、区）." },
    TOWN: { description: "镇、乡、街道." },
  },
});
