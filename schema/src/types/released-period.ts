import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "./moment.ts";

@ObjectType("ReleasedPeriod", { description: "A quarter was approved, reopened or aired.", simpleResolvers: true })
export class ReleasedPeriodObject {
  @Field(() => Int, { description: "The data version that this made." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => Int, { description: "How many counties (and cities, for their own level) it concerns." })
  counties!: number;

  @Field(() => Int, { description: "Stored figures that were written." })
  cells!: number;
}
