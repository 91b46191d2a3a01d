import { Field, Float, ObjectType } from "type-graphql";
import type { MissingReason } from "../vocabulary/missing.ts";
import { MissingReasonEnum } from "./missing-reason.ts";

const number = { nullable: true } as const;

@ObjectType("Measurement", { description: "One value of a metric for a region and a period, with what it is made of; or a gap with its reason.", simpleResolvers: true })
export class MeasurementObject {
  @Field(() => Float, { ...number, description: "Formula × factor, not rounded." })
  value!: number | null;

  @Field(() => Float, { ...number, description: "Numerator before the factor; for counts the count itself." })
  numerator!: number | null;

  @Field(() => Float, { ...number, description: "Denominator; null for metrics that are no ratio." })
  denominator!: number | null;

  @Field(() => Float, { ...number, description: "What the small-number rule counts: of a percentage of counted things its denominator, of other metrics what the catalogue names." })
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
}
