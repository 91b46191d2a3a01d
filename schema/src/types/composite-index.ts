import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import { BasisEnum } from "./basis.ts";
import { CompositeRowObject } from "./composite-row.ts";
import { MeasureObject, MetricObject } from "./metric.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionLevelEnum } from "./region-level.ts";
import { RegionObject } from "./region.ts";
import { NumberSeries } from "./series.ts";

@ObjectType("CompositeMetric", { description: "A metric of the index.", simpleResolvers: true })
export class CompositeMetricObject {
  @Field(() => MetricObject, { description: "What is measured." })
  metric!: MetricObject;

  @Field(() => Float, { description: "Its share, 0–1, of the index of a region that is scored in all." })
  weight!: number;

  @Field(() => MeasureObject, { nullable: true, description: "What it is divided by; null where it is taken as it is." })
  denominator!: MeasureObject | null;

  @Field(() => PeriodObject, { description: "What it is measured over: the index's period, and for what is measured by year the last whole year up to its end." })
  period!: PeriodObject;
}

@ObjectType("CompositeStage", { description: "A metric's values after each step, in the order of the rows.", simpleResolvers: true })
export class CompositeStageObject {
  @Field(() => String, { description: "Canonical reference of the metric." })
  metric!: string;

  @Field(() => NumberSeries, { description: "As measured, without those below the small-number limit." })
  raw!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "Divided by the measure that was named; the raw values where none was." })
  denominated!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "With missing values filled." })
  imputed!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "With outliers drawn in." })
  treated!: readonly (number | null)[];

  @Field(() => NumberSeries, { description: "As scores." })
  normalised!: readonly (number | null)[];
}

@ObjectType("CompositeIndex", { description: "One index of many metrics for the regions of a peer group in one period.", simpleResolvers: true })
export class CompositeIndexObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => Boolean, { description: "True when any value rests on demonstration data." })
  synthetic!: boolean;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => RegionLevelEnum, { description: "Level of the peer group." })
  level!: RegionLevel;

  @Field(() => RegionObject, { description: "Region inside which the peers lie." })
  within!: RegionObject;

  @Field(() => Int, { description: "The n below which a value is not scored." })
  smallNumberLimit!: number;

  @Field(() => [CompositeMetricObject], { description: "In the order of the question." })
  metrics!: readonly CompositeMetricObject[];

  @Field(() => [CompositeRowObject], { description: "By rank and code, those without a score last." })
  rows!: readonly CompositeRowObject[];

  @Field(() => [CompositeStageObject], { description: "In the order of the metrics." })
  stages!: readonly CompositeStageObject[];
}
