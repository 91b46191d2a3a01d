import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import { BasisEnum } from "./basis.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";
import { NumberSeries } from "./series.ts";

const LikenessGroupEnum = { POPULATION: "population", CASELOAD: "caseload", MIX: "mix" } as const;
type LikenessGroup = (typeof LikenessGroupEnum)[keyof typeof LikenessGroupEnum];

registerEnumType(LikenessGroupEnum, {
  name: "LikenessGroup",
  description: "What a characteristic is about; the groups weigh alike.",
  valuesConfig: {
    POPULATION: { description: "How many live there." },
    CASELOAD: { description: "How many cases there are in a year." },
    MIX: { description: "Of what kinds the cases are." },
  },
});

@ObjectType("LikenessCharacteristic", { description: "Something that regions are alike or unlike in; how well they do is none of it.", simpleResolvers: true })
export class LikenessCharacteristicObject {
  @Field(() => String, { description: "Its code: population, caseload, or the metric whose share it is." })
  code!: string;

  @Field(() => LikenessGroupEnum, { description: "What it is about." })
  group!: LikenessGroup;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => String, { description: "Unit, Chinese." })
  unitZh!: string;

  @Field(() => String, { description: "Unit, English." })
  unitEn!: string;

  @Field(() => Int, { description: "Decimals to print." })
  decimals!: number;
}

@ObjectType("ComparableRegion", { description: "A region that is like the asked one, and why.", simpleResolvers: true })
export class ComparableRegionObject {
  @Field(() => RegionObject, { description: "Who." })
  region!: RegionObject;

  @Field(() => Float, { description: "Root mean square of the groups' differences, in standard deviations over all regions of the level: 0 for alike, 1 for one deviation apart throughout." })
  distance!: number;

  @Field(() => NumberSeries, { description: "Its values, in the order of the characteristics." })
  values!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "It less the asked region, in standard deviations; sizes on a logarithmic scale, shares by their square roots." })
  differences!: readonly (number | null)[];

  @Field(() => [String], { description: "Codes of up to three characteristics that agree best, within half a deviation." })
  agreements!: readonly string[];

  @Field(() => [String], { description: "Codes of up to three that differ most, by half a deviation or more." })
  unlike!: readonly string[];
}

@ObjectType("ComparableRegions", { description: "Regions of one level, the nearest to the asked one first.", simpleResolvers: true })
export class ComparableRegionsObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => Boolean, { description: "True when any value rests on demonstration data." })
  synthetic!: boolean;

  @Field(() => RegionObject, { description: "Whom the others are like." })
  region!: RegionObject;

  @Field(() => [PeriodObject], { description: "The quarters over which cases were counted; the population is that of the last." })
  periods!: readonly PeriodObject[];

  @Field(() => Int, { description: "How many other regions of its level there are." })
  peers!: number;

  @Field(() => [LikenessCharacteristicObject], { description: "What regions were compared in; what is not collected of the region is left out." })
  characteristics!: readonly LikenessCharacteristicObject[];

  @Field(() => NumberSeries, { description: "The asked region's values, in the order of the characteristics." })
  values!: readonly (number | null)[];

  @Field(() => [ComparableRegionObject], { description: "The nearest first." })
  regions!: readonly ComparableRegionObject[];

  @Field(() => [RegionObject], { description: "Regions that lack a whole group of characteristics." })
  leftOut!: readonly RegionObject[];
}
