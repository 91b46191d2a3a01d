import { Field, ObjectType } from "type-graphql";
import { MetricObject } from "./metric.ts";
import { BooleanSeries, CodeSeries, MomentSeries, NumberSeries } from "./series.ts";

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

  @Field(() => NumberSeries, { description: "What the small-number rule counts: of a percentage of counted things its denominator, of other metrics what the catalogue names." })
  n!: Numbers;

  @Field(() => NumberSeries, { description: "Share, 0–1, of the collecting units and reporting periods that stand in the value. A sum or a count below 1 is less than the whole: it is shown, and has no place, no change and no share." })
  coverage!: Numbers;

  @Field(() => CodeSeries, { description: "Names of MissingReason; null where there is a value." })
  missing!: Codes;

  @Field(() => BooleanSeries, { description: "True where any input is demonstration data." })
  synthetic!: readonly boolean[];

  @Field(() => BooleanSeries, { description: "True where the value may still change: the cases that it follows are not mature, or a figure of an earlier moment is carried forward." })
  provisional!: readonly boolean[];

  @Field(() => NumberSeries, { description: "Lower bound of the 95 % interval, in the metric's unit: Wilson's of shares of trials, of event rates Byar's (exact Poisson below 10 events); null elsewhere." })
  lower!: Numbers;

  @Field(() => NumberSeries, { description: "Upper bound of the same interval; null elsewhere." })
  upper!: Numbers;

  @Field(() => NumberSeries, {
    description: "同比: percentage points for percentages, % for counts, plain difference otherwise. Null on a zero base, and of sums and counts where the value or its base lacks units: the field beside it says which.",
  })
  yearOnYear!: Numbers;

  @Field(() => CodeSeries, { description: "Names of ChangeMissing: why a value that is there has no 同比; null where it has one." })
  yearOnYearMissing!: Codes;

  @Field(() => NumberSeries, {
    description: "环比, by the same rule, against the previous period; null under YEAR_TO_DATE, which has no previous period.",
  })
  previousChange!: Numbers;

  @Field(() => CodeSeries, { description: "Names of ChangeMissing: why a value that is there has no 环比; null where it has one, and under YEAR_TO_DATE." })
  previousChangeMissing!: Codes;

  @Field(() => NumberSeries, { description: "Rank among all peers (same level, same installation), ties 1,1,3; null where not ranked, and where no other is." })
  rank!: Numbers;

  @Field(() => BooleanSeries, { description: "True where another peer holds the same rank." })
  tied!: readonly boolean[];

  @Field(() => NumberSeries, { description: "How many peers are ranked in the period." })
  ranked!: Numbers;

  @Field(() => NumberSeries, { description: "Places won since the previous period: positive is up." })
  rankMove!: Numbers;

  @Field(() => CodeSeries, { description: "Names of Band: against the reference line; null without an interval." })
  band!: Codes;

  @Field(() => NumberSeries, { description: "累计: the value from the start of the reporting year to the period's end, whatever the selection accumulates." })
  yearToDate!: Numbers;

  @Field(() => NumberSeries, { description: "Share, 0–1, of the units and reporting periods that stand in `yearToDate`, as `coverage` is that of the value." })
  yearToDateCoverage!: Numbers;

  @Field(() => NumberSeries, { description: "滚动一年: the value over the twelve months to the period's end, whatever the selection accumulates." })
  rollingYear!: Numbers;

  @Field(() => NumberSeries, { description: "Share, 0–1, of the units and reporting periods that stand in `rollingYear`." })
  rollingYearCoverage!: Numbers;

  @Field(() => NumberSeries, { description: "目标完成度: completion of the target as a share 0–1, 1 when met: value ÷ target for “≥”; target ÷ value for “≤”, where lower is better; 1 − |value − target| ÷ |target| for “=”. Null without a target or a value, and where the target is no scale (0 or below, not met)." })
  attainment!: Numbers;

  @Field(() => BooleanSeries, { description: "Whether the value meets its target; null without a target or a value." })
  targetMet!: readonly (boolean | null)[];

  @Field(() => NumberSeries, { description: "占比: share 0–1 of the parent region's value, for flows and stocks that add up over regions; null for ratios, for the root, and where either lacks units." })
  shareOfParent!: Numbers;

  @Field(() => NumberSeries, { description: "Value − reference line, in the metric's unit (percentage points for percentages); positive is above, whichever way is better; null for flows and stocks, of which the line is the sum." })
  distanceToReference!: Numbers;

  @Field(() => NumberSeries, { description: "Value − the value of the first among all peers, in the metric's unit; 0 for the first; null where not ranked." })
  distanceToBest!: Numbers;

  @Field(() => NumberSeries, { description: "The strictest level at which the value differs from the reference line: 0.95, 0.998, or null where it does not or is not judged. The line is taken as known." })
  bandLevel!: Numbers;

  @Field(() => CodeSeries, { description: "Names of Band: whether the value lies beyond its target by more than chance (95 % interval); null without a target or an interval." })
  targetBand!: Codes;

  @Field(() => NumberSeries, { description: "The strictest level at which the value differs from its target: 0.95, 0.998, or null where it does not or is not judged." })
  targetBandLevel!: Numbers;

  @Field(() => CodeSeries, { description: "Names of Band: against the same period a year before: the 95 % interval of the difference of both figures (Newcombe's) lies on one side of 0; null without both intervals, and for stocks." })
  pastBand!: Codes;

  @Field(() => NumberSeries, { description: "The strictest level at which the value differs from that of a year before: 0.95, 0.998, or null where it does not or is not judged." })
  pastBandLevel!: Numbers;

  @Field(() => NumberSeries, { description: "Empirical Bayes (Marshall; of shares Martuzzi and Elliott): the value drawn towards what all peers have in common, the more the smaller its base, in the metric's unit. Shown, never ranked; null for metrics of which chance cannot be told." })
  smoothed!: Numbers;

  @Field(() => NumberSeries, { description: "The value as last aired, whatever the basis; null where nothing was aired, or a gap was." })
  aired!: Numbers;

  @Field(() => MomentSeries, { description: "When it was last aired; of several quarters, the last airing of any." })
  airedAt!: Codes;

  @Field(() => NumberSeries, { description: "How often it was aired; of several quarters, the most of any." })
  airings!: Numbers;

  @Field(() => BooleanSeries, {
    description: "更正: true where the live figure, its numerator or its denominator differs from what was last aired; null where nothing was aired, or where live figures are not the viewer's to see.",
  })
  revised!: readonly (boolean | null)[];

  @Field(() => NumberSeries, { description: "The live value where `revised` is true, to stand beside the aired one and never in its place." })
  revisedTo!: Numbers;

  @Field(() => NumberSeries, {
    description: "Per period: the value of the reference region (ratio of sums), whether or not it was selected.",
  })
  reference!: Numbers;
}
