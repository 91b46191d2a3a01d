import { Field, ObjectType } from "type-graphql";
import { MetricObject } from "./metric.ts";
import { BooleanSeries, CodeSeries, NumberSeries } from "./series.ts";

type Numbers = readonly (number | null)[];
type Codes = readonly (string | null)[];

@ObjectType("MetricSeries", {
  description:
    "One metric over regions × periods. Every array is region-major: index = regionIndex × periods.length + periodIndex.",
  simpleResolvers: true,
})
export class MetricSeriesObject {
  @Field(() => MetricObject, { description: "What is measured." })
  metric!: MetricObject;

  @Field(() => NumberSeries, { description: "Formula × factor, not rounded." })
  values!: Numbers;

  @Field(() => NumberSeries, { description: "Numerators before the factor; for counts the count itself." })
  numerators!: Numbers;

  @Field(() => NumberSeries, { description: "Denominators; null throughout for metrics that are no ratio." })
  denominators!: Numbers;

  @Field(() => NumberSeries, { description: "What the small-number rule counts." })
  n!: Numbers;

  @Field(() => NumberSeries, { description: "Share, 0–1, of the collecting units that stand in the value." })
  coverage!: Numbers;

  @Field(() => CodeSeries, { description: "Names of MissingReason; null where there is a value." })
  missing!: Codes;

  @Field(() => BooleanSeries, { description: "True where any input is demonstration data." })
  synthetic!: readonly boolean[];

  @Field(() => BooleanSeries, { description: "True where the value may still change: the cases that it follows are not mature, or a figure of an earlier moment is carried forward." })
  provisional!: readonly boolean[];

  @Field(() => NumberSeries, { description: "Lower bound of the 95 % Wilson interval of proportions, in the metric's unit; null elsewhere." })
  lower!: Numbers;

  @Field(() => NumberSeries, { description: "Upper bound of the 95 % Wilson interval of proportions, in the metric's unit; null elsewhere." })
  upper!: Numbers;

  @Field(() => NumberSeries, {
    description: "同比: percentage points for percentages, % for counts, plain difference otherwise; null on a zero base.",
  })
  yearOnYear!: Numbers;

  @Field(() => NumberSeries, {
    description: "环比, by the same rule, against the previous period; null under YEAR_TO_DATE, which has no previous period.",
  })
  previousChange!: Numbers;

  @Field(() => NumberSeries, { description: "Rank among all peers (same level, same installation), ties 1,1,3; null where not ranked." })
  rank!: Numbers;

  @Field(() => NumberSeries, { description: "How many peers are ranked in the period." })
  ranked!: Numbers;

  @Field(() => NumberSeries, { description: "Places won since the previous period: positive is up." })
  rankMove!: Numbers;

  @Field(() => CodeSeries, { description: "Names of Band: against the reference line; null without an interval." })
  band!: Codes;

  @Field(() => NumberSeries, {
    description: "Per period: the value of the reference region (ratio of sums), whether or not it was selected.",
  })
  reference!: Numbers;
}
