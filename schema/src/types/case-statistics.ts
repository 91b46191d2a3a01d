import { Field, Float, Int, ObjectType } from "type-graphql";
import type { AgeBand } from "../vocabulary/age-band.ts";
import type { Basis } from "../vocabulary/basis.ts";
import type { CaseDimension } from "../vocabulary/case-dimension.ts";
import type { CaseMeasure } from "../vocabulary/case-measure.ts";
import type { CaseSource } from "../vocabulary/case-question.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import { AgeBandEnum } from "./age-band.ts";
import { BasisEnum } from "./basis.ts";
import { CaseDimensionEnum } from "./case-dimension.ts";
import { CaseMeasureEnum } from "./case-measure.ts";
import { CaseWordObject } from "./case-word.ts";
import { CaseSourceEnum } from "./case-question.ts";
import { MissingReasonEnum } from "./missing-reason.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";

const number = { nullable: true } as const;

@ObjectType("CaseGap", { description: "A measure that was asked for and has no value in a row that has others.", simpleResolvers: true })
export class CaseGapObject {
  @Field(() => CaseMeasureEnum, { description: "Which." })
  measure!: CaseMeasure;

  @Field(() => MissingReasonEnum, { description: "NOT_APPLICABLE where a type of the row knows no such thing, for ON_TIME_RATE where it has no legal limit as a case; ZERO_DENOMINATOR where there was nothing to divide by." })
  reason!: MissingReason;
}

@ObjectType("CaseStatisticsRow", {
  description: "Cases of one group, of the values that a limit cut, or a total. A figure that was not asked for, or has no meaning in the group, is null.",
  simpleResolvers: true,
})
export class CaseStatisticsRowObject {
  @Field(() => RegionObject, { nullable: true, description: "With REGION in groupBy." })
  region!: RegionObject | null;

  @Field(() => PeriodObject, { nullable: true, description: "With PERIOD in groupBy." })
  period!: PeriodObject | null;

  @Field(() => String, { nullable: true, description: "With TYPE in groupBy." })
  type!: string | null;

  @Field(() => String, { nullable: true, description: "With MATTER in groupBy; `unrecorded` where cases carry none, as in the dimensions that follow." })
  matter!: string | null;

  @Field(() => String, { nullable: true, description: "With FIELD in groupBy." })
  field!: string | null;

  @Field(() => String, { nullable: true, description: "With OUTCOME in groupBy." })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: "With ORGAN_CLASS in groupBy." })
  organClass!: string | null;

  @Field(() => String, { nullable: true, description: "With CHANNEL in groupBy." })
  channel!: string | null;

  @Field(() => String, { nullable: true, description: "With PROCEDURE in groupBy." })
  procedure!: string | null;

  @Field(() => String, { nullable: true, description: "With ENTERPRISE in groupBy: yes, no or unrecorded." })
  enterprise!: string | null;

  @Field(() => AgeBandEnum, { nullable: true, description: "With AGE_BAND in groupBy." })
  ageBand!: AgeBand | null;

  @Field(() => [CaseDimensionEnum], { description: "The dimensions that this total runs over; empty for a group." })
  totalOver!: readonly CaseDimension[];

  @Field(() => CaseDimensionEnum, { nullable: true, description: "The dimension whose values beyond the limit stand in this row together." })
  othersOf!: CaseDimension | null;

  @Field(() => Int, { nullable: true, description: "How many values stand together in the row of the others." })
  othersCount!: number | null;

  @Field(() => Float, { ...number, description: "Pending when the period begins." })
  opening!: number | null;

  @Field(() => Float, { ...number, description: "Intake by accepted date; null when grouped or filtered by outcome, which open cases do not have." })
  accepted!: number | null;

  @Field(() => Float, { ...number, description: "By concluded date." })
  concluded!: number | null;

  @Field(() => Float, { ...number, description: "Pending when the period ends: opening + accepted − concluded." })
  pending!: number | null;

  @Field(() => Float, { ...number, description: "清结率: concluded ÷ accepted, %; null where nothing came in." })
  clearance!: number | null;

  @Field(() => Float, { ...number, description: "结案率: concluded ÷ (opening + accepted), %; null where there was nothing to conclude." })
  conclusionRate!: number | null;

  @Field(() => Float, { ...number, description: "365 × pending ÷ concluded in a year (CEPEJ), days; null where nothing was concluded." })
  dispositionTime!: number | null;

  @Field(() => Float, { ...number, description: "Of the concluded, mediated, settled or agreed; null where a type knows no settlement." })
  settled!: number | null;

  @Field(() => Float, { ...number, description: "Settled ÷ concluded, %; null with a zero denominator or where the type knows no settlement." })
  settlementRate!: number | null;

  @Field(() => Float, { ...number, description: "Of the concluded, corrected; null where a type knows no correction." })
  corrected!: number | null;

  @Field(() => Float, { ...number, description: "Corrected ÷ concluded, %; null with a zero denominator or where the type knows no correction." })
  correctionRate!: number | null;

  @Field(() => Float, { ...number, description: "Of the concluded, those concluded by the last day of their own legal limit; null where a type has none." })
  onTime!: number | null;

  @Field(() => Float, { ...number, description: "On time ÷ concluded, %; null with a zero denominator or where a type has no limit of its own." })
  onTimeRate!: number | null;

  @Field(() => Float, { ...number, description: "Concluded − accepted − pauses, calendar days." })
  meanDays!: number | null;

  @Field(() => Float, { ...number, description: "Exact, from the histogram of days." })
  medianDays!: number | null;

  @Field(() => Float, { ...number, description: "Exact ninth decile, from the histogram of days." })
  p90Days!: number | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there are no figures." })
  missing!: MissingReason | null;

  @Field(() => [CaseGapObject], { description: "Why single figures that were asked for are not there, where others are." })
  gaps!: readonly CaseGapObject[];

  @Field(() => Boolean, { description: "True when any input is demonstration data." })
  synthetic!: boolean;
}

@ObjectType("CaseExplanation", { description: "Where figures of cases were counted from, and why there.", simpleResolvers: true })
export class CaseExplanationObject {
  @Field(() => CaseSourceEnum, { description: "Stored sums, or the case records." })
  source!: CaseSource;

  @Field(() => [String], { description: "What no stored sum tells apart, which is why records were read: words such as matter, month, filter; empty with CELLS." })
  uncovered!: readonly string[];

  @Field(() => Int, { description: "Stored sums read, or acceptances, conclusions and pending cases counted." })
  read!: number;

  @Field(() => String, { description: "The same in a sentence." })
  sentenceZh!: string;

  @Field(() => String, { description: "The same in a sentence." })
  sentenceEn!: string;
}

@ObjectType("CaseStatistics", { description: "Cases counted by up to four dimensions.", simpleResolvers: true })
export class CaseStatisticsObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => CaseExplanationObject, { description: "Where the figures were counted from." })
  explain!: CaseExplanationObject;

  @Field(() => [CaseWordObject], { description: "The words of the rows with their names." })
  words!: readonly CaseWordObject[];

  @Field(() => [CaseStatisticsRowObject], { description: "Groups in the order asked for, then totals; at most 10,000." })
  rows!: readonly CaseStatisticsRowObject[];
}
