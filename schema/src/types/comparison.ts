import { Field, Int, ObjectType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import { AccumulationEnum } from "./accumulation.ts";
import type { AccumulationWord } from "./accumulation.ts";
import { BasisEnum } from "./basis.ts";
import { MetricCellObject } from "./metric-cell.ts";
import { MetricSeriesObject } from "./metric-series.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";

@ObjectType("Comparison", { description: "The answer to a selection.", simpleResolvers: true })
export class ComparisonObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => BasisEnum, { description: "Which figures were read." })
  basis!: Basis;

  @Field(() => AccumulationEnum, { description: "当期, 累计, 滚动一年 or 滚动 n 期." })
  accumulation!: AccumulationWord;

  @Field(() => Int, { nullable: true, description: "How many periods each value covers, where they roll." })
  rolling!: number | null;

  @Field(() => String, { description: "The canonical text of the selection, which is also the query of an address: the same for the same question, however it was written." })
  selection!: string;

  @Field(() => String, { description: "SHA-256 of that text, in hexadecimal." })
  hash!: string;

  @Field(() => Boolean, { description: "True when versions of one metric's definition stand side by side: their values differ by definition, not only by what happened." })
  acrossVersions!: boolean;

  @Field(() => Boolean, { description: "True when any value rests on demonstration data." })
  synthetic!: boolean;

  @Field(() => RegionObject, { description: "The region whose value is the reference line." })
  referenceRegion!: RegionObject;

  @Field(() => [RegionObject], { description: "The selected regions, in the order of the selection." })
  regions!: readonly RegionObject[];

  @Field(() => [PeriodObject], { description: "The selected periods, in the order of the selection." })
  periods!: readonly PeriodObject[];

  @Field(() => [MetricSeriesObject], { description: "One entry per metric, in the order of the selection." })
  series!: readonly MetricSeriesObject[];

  @Field(() => [MetricCellObject], { description: "The same values as objects, metric-major then region then period." })
  cells!: readonly MetricCellObject[];
}
