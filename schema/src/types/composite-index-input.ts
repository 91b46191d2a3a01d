import { Field, Float, InputType, Int, registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import type { Units } from "../vocabulary/units.ts";
import { BasisEnum } from "./basis.ts";
import { RegionLevelEnum } from "./region-level.ts";
import { UnitsEnum } from "./units.ts";

export const ImputationEnum = { NONE: "none", GROUP_MEAN: "group_mean", GROUP_MEDIAN: "group_median" } as const;

registerEnumType(ImputationEnum, {
  name: "Imputation",
  description: "What stands in for a missing value.",
  valuesConfig: {
    NONE: { description: "Nothing: the metric is not scored, and its weight goes to its siblings." },
    GROUP_MEAN: { description: "The mean of the peer group." },
    GROUP_MEDIAN: { description: "The median of the peer group." },
  },
});

export const NormaliserEnum = { MIN_MAX: "min_max", Z_SCORE: "z_score", RANK: "rank", TARGET: "target", EFFICACY: "efficacy" } as const;

registerEnumType(NormaliserEnum, {
  name: "Normaliser",
  description: "标准化: how values become scores that can be added up, higher always better.",
  valuesConfig: {
    MIN_MAX: { description: "0 for the worst region, 100 for the best." },
    Z_SCORE: { description: "Standard deviations from the mean." },
    RANK: { description: "The share of the others left behind, 0–100." },
    TARGET: { description: "0 for the worst region, 100 at the metric's target 目标值 and beyond." },
    EFFICACY: { description: "功效系数法: 60 at the worst end of a scale, 100 at the best, clipped to both." },
  },
});

export const MeanEnum = { ARITHMETIC: "arithmetic", GEOMETRIC: "geometric" } as const;

registerEnumType(MeanEnum, {
  name: "Mean",
  description: "How scores become one.",
  valuesConfig: {
    ARITHMETIC: { description: "A strength makes up for a weakness." },
    GEOMETRIC: { description: "It does the less so the weaker the weakness is; scores begin at 1." },
  },
});

@InputType({ description: "A place in the weights 权重, which count among siblings only: flat without parents, a tree with them." })
export class CompositeWeightInput {
  @Field(() => String, { description: "One of the metrics by its reference, or a group by a name of its own." })
  node!: string;

  @Field(() => String, { nullable: true, description: "The group it belongs to; the index itself when absent." })
  parent!: string | null;

  @Field(() => Float, { description: "0 or more." })
  weight!: number;
}

@InputType({ description: "How an index is computed; each choice is open to dispute." })
export class CompositeMethodInput {
  @Field(() => ImputationEnum, { defaultValue: "none", description: "What stands in for a missing value." })
  imputation!: (typeof ImputationEnum)[keyof typeof ImputationEnum];

  @Field(() => Int, { nullable: true, description: "At most how many values of a metric are drawn in as outliers, 1–50; none when absent." })
  treat!: number | null;

  @Field(() => NormaliserEnum, { defaultValue: "min_max", description: "How values become scores." })
  normaliser!: (typeof NormaliserEnum)[keyof typeof NormaliserEnum];

  @Field(() => MeanEnum, { defaultValue: "arithmetic", description: "How scores become one." })
  mean!: (typeof MeanEnum)[keyof typeof MeanEnum];
}

@InputType({ description: "What a count is divided by, so that places of different size can be compared." })
export class CompositeDenominatorInput {
  @Field(() => String, { description: "Reference of a metric that is no ratio." })
  metric!: string;

  @Field(() => String, { description: "Code of a measure 计量: a stock, taken at the period's end, such as population.resident, or a flow, summed over the period." })
  measure!: string;
}

@InputType({ description: "The ends of a metric's scale for the normaliser EFFICACY, in its unit, or in that per unit of what it is divided by." })
export class CompositeScaleInput {
  @Field(() => String, { description: "Metric reference." })
  metric!: string;

  @Field(() => Float, { description: "The value not to be allowed, which scores 60." })
  worst!: number;

  @Field(() => Float, { description: "The satisfactory value, which scores 100." })
  best!: number;
}

@InputType({ description: "How ranks are shaken to see how stable they are; the same seed gives the same answer." })
export class CompositeStabilityInput {
  @Field(() => Int, { defaultValue: 500, description: "100–5,000; draws × regions × metrics is at most 4,000,000." })
  draws!: number;

  @Field(() => Int, { defaultValue: 1, description: "0 or more." })
  seed!: number;

  @Field(() => Float, { defaultValue: 0.25, description: "Each weight is multiplied by an even draw between 1 − this and 1 + this; 0–1." })
  weightNoise!: number;

  @Field(() => [CompositeMethodInput], { defaultValue: [], description: "Up to 8 methods that could as well have been chosen; each draw takes one of them or the chosen one." })
  methods!: CompositeMethodInput[];
}

@InputType({ description: "Metrics × a peer group × one period, with weights and a method." })
export class CompositeIndexInput {
  @Field(() => [String], { description: "Metric references, 1–40; each must be better one way, and rankable unless it is divided by a measure." })
  metrics!: string[];

  @Field(() => [CompositeWeightInput], { nullable: true, description: "All metrics alike when absent." })
  weights!: CompositeWeightInput[] | null;

  @Field(() => String, { description: "Period id." })
  period!: string;

  @Field(() => RegionLevelEnum, { defaultValue: "county", description: "Level of the peer group." })
  level!: RegionLevel;

  @Field(() => String, { nullable: true, description: "Region inside which the peers lie; the root when absent." })
  within!: string | null;

  @Field(() => CompositeMethodInput, { nullable: true, description: "Min–max, arithmetic, nothing imputed and nothing treated when absent." })
  method!: CompositeMethodInput | null;

  @Field(() => [CompositeDenominatorInput], { nullable: true, description: "Metrics to be divided by a measure, each once. One that is not ranked for its size has its place in an index this way." })
  denominators!: CompositeDenominatorInput[] | null;

  @Field(() => [CompositeScaleInput], { nullable: true, description: "For the normaliser EFFICACY; without one a metric's scale runs from the worst to the best region." })
  scales!: CompositeScaleInput[] | null;

  @Field(() => CompositeStabilityInput, { nullable: true, description: "Asks how stable the ranks are." })
  stability!: CompositeStabilityInput | null;

  @Field(() => BasisEnum, { defaultValue: "live", description: "Which figures are read." })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." })
  asOf!: string | null;

  @Field(() => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." })
  units!: Units;
}
