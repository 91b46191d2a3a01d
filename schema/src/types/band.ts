import { registerEnumType } from "type-graphql";
import type { Band } from "../vocabulary/band.ts";

export const BandEnum = {
  BETTER: "better",
  SIMILAR: "similar",
  WORSE: "worse",
  NOT_RANKED: "not_ranked",
} as const satisfies Record<string, Band>;

registerEnumType(BandEnum, {
  name: "Band",
  description: "Distance from the reference line: more than chance (by the 95 % interval) or not.",
  valuesConfig: {
    BETTER: { description: "优于: the whole interval lies on the better side of the line." },
    SIMILAR: { description: "相当: the interval holds the line." },
    WORSE: { description: "逊于: the whole interval lies on the worse side of the line." },
    NOT_RANKED: { description: "不排位: the metric is neutral or not rankable, n is below the limit, a sum lacks units, or the region is an own-level leaf." },
  },
});
