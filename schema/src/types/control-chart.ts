import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import { BasisEnum } from "./basis.ts";
import { MeasurementObject } from "./measurement.ts";
import { MetricObject } from "./metric.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionEventObject } from "./region-event.ts";
import { RegionObject } from "./region.ts";

const ControlChartKindEnum = { XMR: "xmr", P: "p", U: "u" } as const;
type ControlChartKind = (typeof ControlChartKindEnum)[keyof typeof ControlChartKindEnum];

registerEnumType(ControlChartKindEnum, {
  name: "ControlChartKind",
  description: "How the limits follow from the series.",
  valuesConfig: {
    XMR: { description: "Single values: mean ± 2.66 × mean moving range, cut at 0 where a value cannot be less." },
    P: { description: "Shares of trials: common share ± 3 √(p (1 − p) ÷ n) by each period's own n." },
    U: { description: "Counted events on a base: common rate ± 3 √(u ÷ base) by each period's own base." },
  },
});

const ControlRuleEnum = { BEYOND_LIMIT: "beyond_limit", SEVEN_TREND: "seven_trend", TWO_OF_THREE: "two_of_three", SEVEN_ONE_SIDE: "seven_one_side" } as const;
type ControlRule = (typeof ControlRuleEnum)[keyof typeof ControlRuleEnum];

registerEnumType(ControlRuleEnum, {
  name: "ControlRule",
  description: "What chance alone seldom does, weightiest first.",
  valuesConfig: {
    BEYOND_LIMIT: { description: "A point outside its limits." },
    SEVEN_TREND: { description: "Part of seven points in a row that rise, or fall." },
    TWO_OF_THREE: { description: "One of two among three points in a row on one side that lie in the outer third." },
    SEVEN_ONE_SIDE: { description: "Part of seven points in a row on one side of the centre." },
  },
});

const ControlDirectionEnum = { UP: "up", DOWN: "down" } as const;
type ControlDirection = (typeof ControlDirectionEnum)[keyof typeof ControlDirectionEnum];

registerEnumType(ControlDirectionEnum, {
  name: "ControlDirection",
  description: "Where a broken rule points.",
  valuesConfig: { UP: { description: "Above or rising." }, DOWN: { description: "Below or falling." } },
});

const MeaningEnum = { IMPROVEMENT: "improvement", CONCERN: "concern", NEUTRAL: "neutral" } as const;
type Meaning = (typeof MeaningEnum)[keyof typeof MeaningEnum];

registerEnumType(MeaningEnum, {
  name: "Meaning",
  description: "What a departure says by the metric's direction.",
  valuesConfig: {
    IMPROVEMENT: { description: "Towards the better side." },
    CONCERN: { description: "Towards the worse side." },
    NEUTRAL: { description: "The metric has no better side." },
  },
});

@ObjectType("ControlCause", { description: "A rule that a point breaks.", simpleResolvers: true })
export class ControlCauseObject {
  @Field(() => ControlRuleEnum, { description: "Which rule." })
  rule!: ControlRule;

  @Field(() => ControlDirectionEnum, { description: "Which way." })
  direction!: ControlDirection;

  @Field(() => MeaningEnum, { description: "What it says of the metric." })
  meaning!: Meaning;
}

@ObjectType("ControlChartPoint", { description: "One period of a control chart; limits in the metric's unit.", simpleResolvers: true })
export class ControlChartPointObject {
  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => MeasurementObject, { description: "The value, or the gap with its reason." })
  measurement!: MeasurementObject;

  @Field(() => Float, { nullable: true, description: "Centre of its baseline; null where there are no limits." })
  centre!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower limit; of single values it may lie below what a value can be." })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper limit." })
  upper!: number | null;

  @Field(() => Float, { nullable: true, description: "A third of the way from the centre to a limit, before it is cut to what a share or rate can be." })
  sigma!: number | null;

  @Field(() => [ControlCauseObject], { description: "Rules that the point breaks, weightiest first." })
  causes!: readonly ControlCauseObject[];

  @Field(() => Int, { description: "Which baseline it belongs to, counted from 0." })
  baseline!: number;

  @Field(() => Boolean, { description: "True while that baseline has fewer than twelve points, and limits still move with each new one." })
  trial!: boolean;
}

@ObjectType("ControlChart", { description: "A metric of one region over consecutive periods, against its own usual variation.", simpleResolvers: true })
export class ControlChartObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => Boolean, { description: "True when any value rests on demonstration data." })
  synthetic!: boolean;

  @Field(() => MetricObject, { description: "What is measured." })
  metric!: MetricObject;

  @Field(() => RegionObject, { description: "Where." })
  region!: RegionObject;

  @Field(() => ControlChartKindEnum, { description: "Which chart the metric takes." })
  kind!: ControlChartKind;

  @Field(() => [ControlChartPointObject], { description: "One per period, in order of time." })
  points!: readonly ControlChartPointObject[];

  @Field(() => [RegionEventObject], { description: "What happened in the region, or above it, in these periods, in order of time." })
  events!: readonly RegionEventObject[];
}
