import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { CaseDimension } from "../vocabulary/case-dimension.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import { BasisEnum } from "./basis.ts";
import { CaseDimensionEnum } from "./case-dimension.ts";
import { MissingReasonEnum } from "./missing-reason.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionLevelEnum } from "./region-level.ts";
import { RegionObject } from "./region.ts";

@InputType({ description: "Which cases are counted, and by what." })
export class CaseStatisticsInput {
  @Field(() => [CaseDimensionEnum], { description: "1–4 dimensions, in the order of the rows' keys." })
  groupBy!: CaseDimension[];

  @Field(() => RegionLevelEnum, { nullable: true, description: "With REGION: the level to group by, inside `within`." })
  level!: RegionLevel | null;

  @Field(() => String, { nullable: true, description: "Region whose cases are counted; the root when absent." })
  within!: string | null;

  @Field(() => [String], { nullable: true, description: "Case types; all when absent." })
  types!: string[] | null;

  @Field(() => [String], { nullable: true, description: "Outcomes; all when absent." })
  outcomes!: string[] | null;

  @Field(() => [String], { description: "Period ids or ranges of whole quarters." })
  periods!: string[];

  @Field(() => BasisEnum, { defaultValue: "live", description: "Which figures are read." })
  basis!: Basis;

  @Field(() => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." })
  asOf!: string | null;
}

@ObjectType("CaseStatisticsRow", { description: "Cases of one group.", simpleResolvers: true })
export class CaseStatisticsRowObject {
  @Field(() => RegionObject, { nullable: true, description: "With REGION in groupBy." })
  region!: RegionObject | null;

  @Field(() => PeriodObject, { nullable: true, description: "With PERIOD in groupBy." })
  period!: PeriodObject | null;

  @Field(() => String, { nullable: true, description: "With TYPE in groupBy." })
  type!: string | null;

  @Field(() => String, { nullable: true, description: "With OUTCOME in groupBy." })
  outcome!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Intake by accepted date; null when grouped or filtered by outcome, which open cases do not have.",
  })
  accepted!: number | null;

  @Field(() => Float, { nullable: true, description: "By concluded date." })
  concluded!: number | null;

  @Field(() => Float, { nullable: true, description: "Of the concluded, mediated, settled or agreed; null where a type knows no settlement." })
  settled!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Settled ÷ concluded, %; null with a zero denominator or where the type knows no settlement.",
  })
  settlementRate!: number | null;

  @Field(() => Float, { nullable: true, description: "Concluded − accepted − pauses, calendar days." })
  meanDays!: number | null;

  @Field(() => Float, { nullable: true, description: "Exact, from the histogram of days." })
  medianDays!: number | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there are no figures." })
  missing!: MissingReason | null;

  @Field(() => Boolean, { description: "True when any input is demonstration data." })
  synthetic!: boolean;
}

@ObjectType("CaseStatistics", { description: "Cases counted by up to four dimensions.", simpleResolvers: true })
export class CaseStatisticsObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => [CaseStatisticsRowObject], { description: "Rows in the order of the dimensions; at most 10,000." })
  rows!: readonly CaseStatisticsRowObject[];
}
