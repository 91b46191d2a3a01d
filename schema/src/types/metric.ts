import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Direction } from "../vocabulary/metric.ts";
import type { Grain } from "../vocabulary/period.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import { ChangeRuleEnum } from "./change-rule.ts";
import { DirectionEnum } from "./direction.ts";
import { GrainEnum } from "./grain.ts";
import { RegionLevelEnum } from "./region-level.ts";

@ObjectType("Target", { description: "The value a metric should reach.", simpleResolvers: true })
export class TargetObject {
  @Field(() => String, { description: "One of >=, <= and =." })
  operator!: string;

  @Field(() => Float, { description: "In the metric's unit." })
  value!: number;
}

@ObjectType("BreakdownKey", { description: "A key of the closed list that splits a measure.", simpleResolvers: true })
export class BreakdownKeyObject {
  @Field(() => String, { description: "As used after the slash of a metric reference." })
  key!: string;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;
}

@ObjectType("Measure", { description: "What is stored for a region and a period, and what formulas are made of.", simpleResolvers: true })
export class MeasureObject {
  @Field(() => String, { description: "Its code, as in formulas." })
  code!: string;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => String, { description: "Unit, Chinese." })
  unitZh!: string;

  @Field(() => String, { description: "Unit, English." })
  unitEn!: string;

  @Field(() => String, { description: "Definition, Chinese." })
  definitionZh!: string;

  @Field(() => String, { description: "Definition, English." })
  definitionEn!: string;

  @Field(() => RegionLevelEnum, { description: "The level it is collected at." })
  level!: RegionLevel;

  @Field(() => GrainEnum, { description: "How often it is collected." })
  grain!: Grain;

  @Field(() => Boolean, { description: "Whether it is counted from case records, instead of being reported." })
  fromCases!: boolean;
}

@ObjectType("Metric", { description: "A versioned formula over measures, and how its values are to be read.", simpleResolvers: true })
export class MetricObject {
  @Field(() => String, { description: "The canonical reference, for example XF06@2 or CV01/homicide." })
  ref!: string;

  @Field(() => String, { description: "Code, for example XF06." })
  code!: string;

  @Field(() => Int, { description: "Definition version." })
  version!: number;

  @Field(() => String, { nullable: true, description: "The one key of the breakdown that the reference names, or null for the total." })
  breakdown!: string | null;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => String, { description: "Field of work, Chinese." })
  domainZh!: string;

  @Field(() => String, { description: "Field of work, English." })
  domainEn!: string;

  @Field(() => String, { description: "Formula over measures; empty for scores, ranks and lamp counts." })
  formula!: string;

  @Field(() => String, { description: "The formula in the Chinese names of its measures; empty as above." })
  formulaZh!: string;

  @Field(() => String, { description: "The same in their English names." })
  formulaEn!: string;

  @Field(() => [MeasureObject], { description: "The measures that the formula takes, in its order." })
  measures!: readonly MeasureObject[];

  @Field(() => [String], { description: "The types of cases whose records its measures count; empty for what is entered." })
  caseTypes!: readonly string[];

  @Field(() => Float, { description: "Value = formula × factor." })
  factor!: number;

  @Field(() => String, { description: "Unit, Chinese." })
  unitZh!: string;

  @Field(() => String, { description: "Unit, English." })
  unitEn!: string;

  @Field(() => String, { description: "Unit of what is counted in the numerator (of the denominator where the numerator adds up days), Chinese; empty where nothing is." })
  countUnitZh!: string;

  @Field(() => String, { description: "The same, English." })
  countUnitEn!: string;

  @Field(() => Int, { description: "Decimals to print; values themselves are not rounded." })
  decimals!: number;

  @Field(() => DirectionEnum, { description: "Which way is better." })
  direction!: Direction;

  @Field(() => ChangeRuleEnum, { description: "What its changes are stated in, as yearOnYear is." })
  changeRule!: (typeof ChangeRuleEnum)[keyof typeof ChangeRuleEnum];

  @Field(() => Boolean, {
    description: "Whether a region's value is the total of its parts: the sum of theirs, or a count of the members in all of them. A total is no line that parts are compared with.",
  })
  wholeIsTotal!: boolean;

  @Field(() => TargetObject, { nullable: true, description: "The value to reach, if one is set." })
  target!: TargetObject | null;

  @Field(() => Boolean, { description: "Whether regions are ranked by it." })
  rankable!: boolean;

  @Field(() => Boolean, {
    description: "True when numerator ⊂ denominator, so that the value is a proportion with a Wilson interval.",
  })
  proportion!: boolean;

  @Field(() => Int, { nullable: true, description: "Number, 1–20, in the rule-of-law business-environment set." })
  businessEnvironmentNo!: number | null;

  @Field(() => GrainEnum, { description: "The shortest period it is meant for." })
  frequency!: Grain;

  @Field(() => RegionLevelEnum, { description: "The lowest level it is meant for." })
  level!: RegionLevel;

  @Field(() => String, {
    nullable: true,
    description: "Null when the server computes it; otherwise what its measures still need: CLOCK, a legal limit that the catalogue does not hold.",
  })
  notComputed!: string | null;

  @Field(() => String, { description: "Definition, Chinese." })
  definitionZh!: string;

  @Field(() => String, { description: "Definition, English." })
  definitionEn!: string;

  @Field(() => String, { description: "What to mind when reading it, Chinese." })
  caveatZh!: string;

  @Field(() => String, { description: "What to mind when reading it, English." })
  caveatEn!: string;

  @Field(() => [BreakdownKeyObject], { description: "Keys of the closed list that splits its measures, if any." })
  breakdownKeys!: readonly BreakdownKeyObject[];
}
