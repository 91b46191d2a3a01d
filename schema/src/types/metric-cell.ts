import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Band } from "../vocabulary/band.ts";
import type { MissingReason } from "../vocabulary/missing.ts";
import { BandEnum } from "./band.ts";
import { MissingReasonEnum } from "./missing-reason.ts";

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

  @Field(() => Float, { ...number, description: "What the small-number rule counts." })
  n!: number | null;

  @Field(() => Float, { ...number, description: "Share, 0–1, of the collecting units that stand in the value." })
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

  @Field(() => Float, { ...number, description: "Lower bound of the 95 % Wilson interval, in the metric's unit." })
  lower!: number | null;

  @Field(() => Float, { ...number, description: "Upper bound of the 95 % Wilson interval, in the metric's unit." })
  upper!: number | null;

  @Field(() => Float, { ...number, description: "同比." })
  yearOnYear!: number | null;

  @Field(() => Float, { ...number, description: "环比." })
  previousChange!: number | null;

  @Field(() => Int, { ...number, description: "Rank among all peers, ties 1,1,3." })
  rank!: number | null;

  @Field(() => Int, { ...number, description: "Places won since the previous period." })
  rankMove!: number | null;

  @Field(() => BandEnum, { nullable: true, description: "Against the reference line." })
  band!: Band | null;
}
