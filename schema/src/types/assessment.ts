import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";
import { CodeSeries, NumberSeries } from "./series.ts";

type Numbers = readonly (number | null)[];
type Codes = readonly (string | null)[];

@ObjectType("Criterion", { description: "A criterion of an assessment scheme.", simpleResolvers: true })
export class CriterionObject {
  @Field(() => String, { description: "Code within the scheme." })
  code!: string;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => Float, { description: "Weight; those of a scheme version sum to 100." })
  weight!: number;
}

@ObjectType("AssessmentScheme", { description: "A scheme by which units are assessed, in its last version.", simpleResolvers: true })
export class AssessmentSchemeObject {
  @Field(() => String, { description: "Code of the scheme." })
  code!: string;

  @Field(() => Int, { description: "Its last version." })
  version!: number;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => [CriterionObject], { description: "What is scored; the weights sum to 100." })
  criteria!: readonly CriterionObject[];
}

@ObjectType("CriterionScores", { description: "Scores of one criterion over regions × periods, region-major.", simpleResolvers: true })
export class CriterionScoresObject {
  @Field(() => CriterionObject, { description: "What is scored." })
  criterion!: CriterionObject;

  @Field(() => NumberSeries, { description: "Scores, 0–100." })
  scores!: Numbers;

  @Field(() => CodeSeries, { description: "Names of MissingReason." })
  missing!: Codes;
}

@ObjectType("Assessment", {
  description: "Assessment scores of units; never added up over regions or averaged over quarters.",
  simpleResolvers: true,
})
export class AssessmentObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => String, { description: "Code of the scheme." })
  scheme!: string;

  @Field(() => Int, { description: "Version of the scheme: the latest." })
  schemeVersion!: number;

  @Field(() => String, { description: "Chinese name of the scheme." })
  nameZh!: string;

  @Field(() => String, { description: "English name of the scheme." })
  nameEn!: string;

  @Field(() => [RegionObject], { description: "The selected units." })
  regions!: readonly RegionObject[];

  @Field(() => [PeriodObject], { description: "The selected periods." })
  periods!: readonly PeriodObject[];

  @Field(() => NumberSeries, { description: "Weighted sum of the criteria, region-major: of a quarter it stands for the reporting year to its end, and a longer period has that of its last quarter; missing when a criterion is not scored." })
  totals!: Numbers;

  @Field(() => CodeSeries, { description: "Names of MissingReason, of the totals." })
  missing!: Codes;

  @Field(() => NumberSeries, { description: "Within the peer group, ties 1,1,3." })
  rank!: Numbers;

  @Field(() => Boolean, { description: "True when any score is demonstration data." })
  synthetic!: boolean;

  @Field(() => [CriterionScoresObject], { description: "Criteria in the order of the scheme." })
  criteria!: readonly CriterionScoresObject[];
}
