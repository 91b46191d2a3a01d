import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { SuccessionExtent } from "../vocabulary/region-succession.ts";
import { RegionObject } from "./region.ts";

const SuccessionExtentEnum = { WHOLE: "whole", PART: "part" } as const satisfies Record<string, SuccessionExtent>;

registerEnumType(SuccessionExtentEnum, {
  name: "SuccessionExtent",
  description: "How much of a unit went into another.",
  valuesConfig: { WHOLE: { description: "All of it: the unit ended." }, PART: { description: "A part: earlier figures of both are those of other units." } },
});

@ObjectType("RegionSuccession", { description: "From a day on, what was one unit belongs to another.", simpleResolvers: true })
export class RegionSuccessionObject {
  @Field(() => RegionObject, { description: "What it belonged to." })
  old!: RegionObject;

  @Field(() => [String], { description: "Codes of that unit and of all above it, from the top." })
  oldPath!: readonly string[];

  @Field(() => RegionObject, { description: "What it belongs to." })
  new!: RegionObject;

  @Field(() => [String], { description: "Codes of that unit and of all above it, from the top." })
  newPath!: readonly string[];

  @Field(() => String, { description: "The day from which that holds (ISO 8601)." })
  effectiveOn!: string;

  @Field(() => SuccessionExtentEnum, { description: "Whether all of the old unit went over." })
  extent!: SuccessionExtent;
}
