import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Band } from "../vocabulary/band.ts";
import type { ChangeMissing } from "../vocabulary/change-missing.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import { BandEnum } from "./band.ts";
import { ChangeMissingEnum } from "./change-missing.ts";
import { MissingReasonEnum } from "./missing-reason.ts";
import { DateTime } from "./moment.ts";

const number = { nullable: true } as const;

@ObjectType("MetricCell", { description: "One value with all that defends it.", simpleResolvers: true })
export class MetricCellObject {
  @Field(() => String, { description: "Canonical reference of the metric." })
  metric!: string;

  @Field(() => String, { description: "Region code." })
  region!: string;

  @Field(() => String, { description: "Period id." })
  period!: string;

  @Field(() => Float, { ...number, description: "Formula × factor, not rounded." })
  value!: number | null;

  @Field(() => Float, { ...number, description: "Numerator before the factor; for counts the count itself." })
  numerator!: number | null;

  @Field(() => Float, { ...number, description: "Denominator; null for metrics that are no ratio." })
  denominator!: number | null;

  @Field(() => Float, { ...number, description: "What the small-number rule counts: of a percentage of counted things its denominator, of other metrics what the catalogue names." })
  n!: number | null;

  @Field(() => Float, { ...number, description: "Share, 0–1, of the collecting units and reporting periods that stand in the value. A sum or a count below 1 is less than the whole: it is shown, and has no place, no change and no share." })
  coverage!: number | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there is no value." })
  missing!: MissingReason | null;

  @Field(() => String, { nullable: true, description: "A sentence for the reason, where one is known, in English." })
  missingDetail!: string | null;

  @Field(() => Boolean, { description: "True when any input is demonstration data." })
  synthetic!: boolean;

  @Field(() => Boolean, { description: "True when the value may still change: the cases that it follows are not mature, or a figure of an earlier moment is carried forward." })
  provisional!: boolean;

  @Field(() => Int, { description: "Version of the metric's definition." })
  definitionVersion!: number;

  @Field(() => Float, { ...number, description: "Lower bound of the 95 % interval, in the metric's unit: Wilson's of shares, Byar's or exact Poisson of event rates." })
  lower!: number | null;

  @Field(() => Float, { ...number, description: "Upper bound of the same interval." })
  upper!: number | null;

  @Field(() => Float, { ...number, description: "同比. Null on a zero base, and of sums and counts where the value or its base lacks units: the field beside it says which." })
  yearOnYear!: number | null;

  @Field(() => ChangeMissingEnum, { nullable: true, description: "Why a value that is there has no 同比." })
  yearOnYearMissing!: ChangeMissing | null;

  @Field(() => Float, { ...number, description: "环比." })
  previousChange!: number | null;

  @Field(() => ChangeMissingEnum, { nullable: true, description: "Why a value that is there has no 环比." })
  previousChangeMissing!: ChangeMissing | null;

  @Field(() => Int, { ...number, description: "Rank among all peers, ties 1,1,3." })
  rank!: number | null;

  @Field(() => Boolean, { description: "True when another peer holds the same rank." })
  tied!: boolean;

  @Field(() => Int, { ...number, description: "Places won since the previous period." })
  rankMove!: number | null;

  @Field(() => BandEnum, { nullable: true, description: "Against the reference line." })
  band!: Band | null;

  @Field(() => Float, { nullable: true, description: "累计: the value from the start of the reporting year to the period's end, whatever the selection accumulates." })
  yearToDate!: number | null;

  @Field(() => Float, { nullable: true, description: "Share, 0–1, of the units and reporting periods that stand in `yearToDate`." })
  yearToDateCoverage!: number | null;

  @Field(() => Float, { nullable: true, description: "滚动一年: the value over the twelve months to the period's end, whatever the selection accumulates." })
  rollingYear!: number | null;

  @Field(() => Float, { nullable: true, description: "Share, 0–1, of the units and reporting periods that stand in `rollingYear`." })
  rollingYearCoverage!: number | null;

  @Field(() => Float, { nullable: true, description: "目标完成度: completion of the target as a share 0–1, 1 when met: value ÷ target for “≥”; target ÷ value for “≤”, where lower is better; 1 − |value − target| ÷ |target| for “=”. Null without a target or a value, and where the target is no scale (0 or below, not met)." })
  attainment!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the value meets its target; null without a target or a value." })
  targetMet!: boolean | null;

  @Field(() => Float, { nullable: true, description: "占比: share 0–1 of the parent region's value, for flows and stocks that add up over regions; null for ratios, for the root, and where either lacks units." })
  shareOfParent!: number | null;

  @Field(() => Float, { nullable: true, description: "Value − reference line, in the metric's unit (percentage points for percentages); positive is above, whichever way is better; null for flows and stocks, of which the line is the sum." })
  distanceToReference!: number | null;

  @Field(() => Float, { nullable: true, description: "Value − the value of the first among all peers, in the metric's unit; 0 for the first; null where not ranked." })
  distanceToBest!: number | null;

  @Field(() => Float, { nullable: true, description: "The strictest level at which the value differs from the reference line: 0.95, 0.998, or null where it does not or is not judged. The line is taken as known." })
  bandLevel!: number | null;

  @Field(() => BandEnum, { nullable: true, description: "Whether the value lies beyond its target by more than chance (95 % interval); null without a target or an interval." })
  targetBand!: Band | null;

  @Field(() => Float, { nullable: true, description: "The strictest level at which the value differs from its target: 0.95, 0.998, or null where it does not or is not judged." })
  targetBandLevel!: number | null;

  @Field(() => BandEnum, { nullable: true, description: "Against the same period a year before: the 95 % interval of the difference of both figures (Newcombe's) lies on one side of 0; null without both intervals, and for stocks." })
  pastBand!: Band | null;

  @Field(() => Float, { nullable: true, description: "The strictest level at which the value differs from that of a year before: 0.95, 0.998, or null where it does not or is not judged." })
  pastBandLevel!: number | null;

  @Field(() => Float, { nullable: true, description: "Empirical Bayes (Marshall; of shares Martuzzi and Elliott): the value drawn towards what all peers have in common, the more the smaller its base, in the metric's unit. Shown, never ranked; null for metrics of which chance cannot be told." })
  smoothed!: number | null;

  @Field(() => Float, { ...number, description: "The value as last aired, whatever the basis." })
  aired!: number | null;

  @Field(() => DateTime, { ...number, description: "When it was last aired." })
  airedAt!: string | null;

  @Field(() => Int, { ...number, description: "How often it was aired; null where never." })
  airings!: number | null;

  @Field(() => Boolean, { ...number, description: "更正: whether the live figure differs from what was last aired; null where nothing was aired, or where it is not the viewer's to see." })
  revised!: boolean | null;

  @Field(() => Float, { ...number, description: "The live value where `revised` is true." })
  revisedTo!: number | null;
}
