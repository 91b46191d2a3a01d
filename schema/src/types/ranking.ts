import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Band } from "../vocabulary/band.ts";
import type { Basis } from "../vocabulary/basis.ts";
import type { ChangeMissing } from "../vocabulary/change-missing.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import { BandEnum } from "./band.ts";
import { BasisEnum } from "./basis.ts";
import { ChangeMissingEnum } from "./change-missing.ts";
import { MetricObject } from "./metric.ts";
import { MissingReasonEnum } from "./missing-reason.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";
import { RankSetObject, RankUncertaintyObject } from "./rank-uncertainty.ts";
import { NumberSeries } from "./series.ts";

@ObjectType("RankingRow", { description: "A region's place.", simpleResolvers: true })
export class RankingRowObject {
  @Field(() => RegionObject, { description: "Who." })
  region!: RegionObject;

  @Field(() => Int, { nullable: true, description: "Place, ties 1,1,3; null where not ranked." })
  rank!: number | null;

  @Field(() => Boolean, { description: "True when another region holds the same rank." })
  tied!: boolean;

  @Field(() => Int, { nullable: true, description: "Places won since the previous period: positive is up." })
  rankMove!: number | null;

  @Field(() => Float, { nullable: true, description: "Formula × factor, not rounded." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "Numerator before the factor; for counts the count itself." })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: "Denominator; null for metrics that are no ratio." })
  denominator!: number | null;

  @Field(() => Float, { nullable: true, description: "What the small-number rule counts: of a percentage of counted things its denominator, of other metrics what the catalogue names." })
  n!: number | null;

  @Field(() => Float, { nullable: true, description: "Share, 0–1, of the collecting units and periods that stand in the value." })
  coverage!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower bound of the 95 % interval, in the metric's unit: Wilson's of shares, Byar's or exact Poisson of event rates." })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper bound of the same interval." })
  upper!: number | null;

  @Field(() => BandEnum, { nullable: true, description: "Against the reference line." })
  band!: Band | null;

  @Field(() => Float, { nullable: true, description: "同比." })
  yearOnYear!: number | null;

  @Field(() => ChangeMissingEnum, { nullable: true, description: "Why a value that is there has no 同比." })
  yearOnYearMissing!: ChangeMissing | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there is no value." })
  missing!: MissingReason | null;

  @Field(() => String, { nullable: true, description: "The same in a sentence, where more is known." })
  missingDetail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why a value stands without a rank: n below the limit, incomplete (a sum or a count that lacks units or months), metric not rankable, own-level leaf, no peers (none at all, or none that is ranked).",
  })
  notRanked!: string | null;

  @Field(() => Boolean, { description: "True when any input is demonstration data." })
  synthetic!: boolean;

  @Field(() => Boolean, { description: "True when the value may still change: its cases are not mature, or an input is carried forward." })
  provisional!: boolean;

  @Field(() => RankSetObject, { nullable: true, description: "The places that the data leave open; null unless `uncertainty` was asked for, and without a standard error." })
  rankSet!: RankSetObject | null;

  @Field(() => NumberSeries, { nullable: true, description: "Share of draws, 0–1, at each place from the first on; for drawing only, the confidence is that of `rankSet`. Null as there." })
  rankShares!: readonly number[] | null;
}

@ObjectType("Ranking", { description: "Regions of one level by one metric in one period.", simpleResolvers: true })
export class RankingObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => MetricObject, { description: "What is measured." })
  metric!: MetricObject;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => RegionObject, { description: "The region whose value is the reference line." })
  referenceRegion!: RegionObject;

  @Field(() => Float, { nullable: true, description: "Its value (ratio of sums)." })
  reference!: number | null;

  @Field(() => Float, { nullable: true, description: "Its n." })
  referenceN!: number | null;

  @Field(() => Int, { description: "The n below which a region is shown but not ranked." })
  smallNumberLimit!: number;

  @Field(() => RankUncertaintyObject, { nullable: true, description: "How the certainty of the places was found out, where asked for." })
  uncertainty!: RankUncertaintyObject | null;

  @Field(() => [RankingRowObject], { description: "Ranked regions first, then the others by code." })
  rows!: readonly RankingRowObject[];
}
