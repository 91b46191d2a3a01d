import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import type { Band } from "../vocabulary/band.ts";
import { BandEnum } from "./band.ts";
import { MeasurementObject } from "./measurement.ts";
import { RegionObject } from "./region.ts";
import { SideEnum } from "./side.ts";

const NotJudgedEnum = { MISSING: "missing", N_BELOW_LIMIT: "n_below_limit", OWN_LEVEL: "own_level", NO_REFERENCE: "no_reference", IS_REFERENCE: "is_reference" } as const;
type NotJudged = (typeof NotJudgedEnum)[keyof typeof NotJudgedEnum];

registerEnumType(NotJudgedEnum, {
  name: "NotJudged",
  description: "Why a unit is shown and not judged.",
  valuesConfig: {
    MISSING: { description: "It has no value; the measurement says why." },
    N_BELOW_LIMIT: { description: "样本量过小: its n lies below the small-number limit." },
    OWN_LEVEL: { description: "本级: an own-level leaf has no peers." },
    NO_REFERENCE: { description: "There is no line, none that the viewer may see, or one around which there are no limits." },
    IS_REFERENCE: { description: "It is the line itself." },
  },
});

@ObjectType("FunnelLimits", { description: "Limits at both levels, in the metric's unit.", simpleResolvers: true })
export class FunnelLimitsObject {
  @Field(() => Float, { description: "Lower limit at 95 %." })
  lower95!: number;

  @Field(() => Float, { description: "Upper limit at 95 %." })
  upper95!: number;

  @Field(() => Float, { description: "Lower limit at 99.8 %." })
  lower998!: number;

  @Field(() => Float, { description: "Upper limit at 99.8 %." })
  upper998!: number;
}

@ObjectType("FunnelJudgement", { description: "Where a unit lies against its own limits.", simpleResolvers: true })
export class FunnelJudgementObject {
  @Field(() => SideEnum, { description: "Against the limits at 95 %, whatever the direction." })
  side!: (typeof SideEnum)[keyof typeof SideEnum];

  @Field(() => Float, { nullable: true, description: "The strictest level, 0.95 or 0.998, at which it lies outside; null where it does not." })
  level!: number | null;

  @Field(() => BandEnum, { description: "By the metric's direction at 95 %; a neutral metric has none." })
  band!: Band;
}

@ObjectType("FunnelUnit", { description: "A region in a funnel plot.", simpleResolvers: true })
export class FunnelUnitObject {
  @Field(() => RegionObject, { description: "Who." })
  region!: RegionObject;

  @Field(() => MeasurementObject, { description: "The value, or the gap with its reason." })
  measurement!: MeasurementObject;

  @Field(() => Float, { nullable: true, description: "What its limits depend on: the denominator, as trials of a share or base of a rate." })
  size!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of the 95 % interval of its own value." })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of the 95 % interval of its own value." })
  upper!: number | null;

  @Field(() => FunnelLimitsObject, { nullable: true, description: "Limits at its own size." })
  limits!: FunnelLimitsObject | null;

  @Field(() => FunnelLimitsObject, { nullable: true, description: "The same with over-dispersion taken in; null unless an adjustment was asked for and `overDispersion` is significant." })
  adjusted!: FunnelLimitsObject | null;

  @Field(() => FunnelJudgementObject, { nullable: true, description: "By `limits`; null where not judged." })
  judgement!: FunnelJudgementObject | null;

  @Field(() => FunnelJudgementObject, { nullable: true, description: "By `adjusted`." })
  adjustedJudgement!: FunnelJudgementObject | null;

  @Field(() => NotJudgedEnum, { nullable: true, description: "Why it is not judged." })
  notJudged!: NotJudged | null;
}
