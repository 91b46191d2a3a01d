import { Field, Float, InputType, Int } from "type-graphql";
import type { AgeBand } from "../vocabulary/age-band.ts";
import type { Basis } from "../vocabulary/basis.ts";
import type { CaseDimension } from "../vocabulary/case-dimension.ts";
import type { CaseMeasure } from "../vocabulary/case-measure.ts";
import type { CaseOperator, CaseSubtotals, SortDirection } from "../vocabulary/case-question.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import type { Units } from "../vocabulary/units.ts";
import { AgeBandEnum } from "./age-band.ts";
import { BasisEnum } from "./basis.ts";
import { CaseDimensionEnum } from "./case-dimension.ts";
import { CaseMeasureEnum } from "./case-measure.ts";
import { CaseOperatorEnum, CaseSubtotalsEnum, SortDirectionEnum } from "./case-question.ts";
import { RegionLevelEnum } from "./region-level.ts";
import { UnitsEnum } from "./units.ts";

@InputType({ description: "Which cases are counted, besides region, types and outcomes. A word that no case carries finds none; `unrecorded` finds cases without one." })
export class CaseStatisticsFilterInput {
  @Field(() => [String], { nullable: true, description: "申请事项." })
  matters!: string[] | null;

  @Field(() => [String], { nullable: true, description: "行政管理领域." })
  fields!: string[] | null;

  @Field(() => [String], { nullable: true, description: "Classes of organs." })
  organClasses!: string[] | null;

  @Field(() => [String], { nullable: true, description: "How they came in." })
  channels!: string[] | null;

  @Field(() => [String], { nullable: true, description: "Procedures." })
  procedures!: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only cases with, or only those without an enterprise as a party." })
  enterprise!: boolean | null;

  @Field(() => [AgeBandEnum], { nullable: true, description: "Only cases of that age pending at the period's end: for PENDING alone." })
  ageBands!: AgeBand[] | null;

  @Field(() => String, { nullable: true, description: "Only cases accepted in this period, whenever they are concluded." })
  acceptedIn!: string | null;

  @Field(() => String, { nullable: true, description: "Only cases concluded in this period." })
  concludedIn!: string | null;
}

@InputType({ description: "A bound on a measure of the groups; a group whose measure is not there does not hold it." })
export class CaseConditionInput {
  @Field(() => CaseMeasureEnum, { description: "What is held against the value." })
  measure!: CaseMeasure;

  @Field(() => CaseOperatorEnum, { description: "How." })
  operator!: CaseOperator;

  @Field(() => Float, { description: "In the measure's unit; rates in %." })
  value!: number;
}

@InputType({ description: "One key of the order: a measure or a dimension, not both." })
export class CaseOrderInput {
  @Field(() => CaseMeasureEnum, { nullable: true, description: "By a measure; groups without it come last." })
  measure!: CaseMeasure | null;

  @Field(() => CaseDimensionEnum, { nullable: true, description: "By a dimension's own order." })
  dimension!: CaseDimension | null;

  @Field(() => SortDirectionEnum, { defaultValue: "ascending", description: "Ascending unless said otherwise." })
  direction!: SortDirection;
}

@InputType({ description: "Only the first values of one dimension, in the order asked for." })
export class CaseLimitInput {
  @Field(() => Int, { description: "How many, 1–200." })
  top!: number;

  @Field(() => CaseDimensionEnum, { nullable: true, description: "Of which dimension of groupBy; its first when absent, and never PERIOD. Its values are ordered by what they amount to over the other dimensions." })
  of!: CaseDimension | null;

  @Field(() => Boolean, { defaultValue: false, description: "Count all other values together as one, from their cases." })
  others!: boolean;
}

@InputType({ description: "Which cases are counted, and by what." })
export class CaseStatisticsInput {
  @Field(() => [CaseDimensionEnum], { description: "1–4 dimensions, each once, in the order of the rows' keys." })
  groupBy!: CaseDimension[];

  @Field(() => RegionLevelEnum, { nullable: true, description: "With REGION: the level to group by, inside `within`." })
  level!: RegionLevel | null;

  @Field(() => String, { nullable: true, description: "Region whose cases are counted; the root when absent." })
  within!: string | null;

  @Field(() => [String], { nullable: true, description: "In the place of `level` and `within`: region codes, or sets as in a selection, such as peers(CODE), level(town,CODE) or group(ID). With REGION one row each, else counted together, each case once." })
  regions!: string[] | null;

  @Field(() => [String], { nullable: true, description: "Case types; all when absent." })
  types!: string[] | null;

  @Field(() => [String], { nullable: true, description: "Outcomes; all when absent." })
  outcomes!: string[] | null;

  @Field(() => CaseStatisticsFilterInput, { nullable: true, description: "Which cases, by what else they carry." })
  filter!: CaseStatisticsFilterInput | null;

  @Field(() => [String], { description: "Period ids, ranges or sets as in a selection, such as last(8,quarter). Without PERIOD in groupBy they count as one stretch." })
  periods!: string[];

  @Field(() => [CaseMeasureEnum], { nullable: true, description: "What is worked out; what the rows' fields ask for when absent." })
  measures!: CaseMeasure[] | null;

  @Field(() => [CaseConditionInput], { nullable: true, description: "Groups that do not hold all of these are left out; totals still count their cases. At most 8." })
  having!: CaseConditionInput[] | null;

  @Field(() => [CaseOrderInput], { nullable: true, description: "The order of the rows, first key first; each dimension's own order when absent. At most 8." })
  orderBy!: CaseOrderInput[] | null;

  @Field(() => CaseLimitInput, { nullable: true, description: "Only the first values of a dimension, with the others as one row where wanted." })
  limit!: CaseLimitInput | null;

  @Field(() => CaseSubtotalsEnum, { defaultValue: "none", description: "Totals over dimensions, counted anew from the cases and never from rows; they stand behind the groups." })
  subtotals!: CaseSubtotals;

  @Field(() => BasisEnum, { defaultValue: "live", description: "Which figures are read. Approved and aired ones are kept by region, quarter, type and outcome alone." })
  basis!: Basis;

  @Field(() => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." })
  units!: Units;

  @Field(() => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." })
  asOf!: string | null;
}
