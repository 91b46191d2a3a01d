import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "./moment.ts";

@ObjectType("Change", { description: "The installation's data have a new version: what is shown should be asked for again.", simpleResolvers: true })
export class ChangeObject {
  @Field(() => Int, { description: "The new data version." })
  version!: number;

  @Field(() => DateTime, { description: "When it was committed." })
  asOf!: string;
}
