import { Field, ObjectType } from "type-graphql";
import { DateTime } from "./moment.ts";

@ObjectType("Session", { description: "A place where the viewer is signed in.", simpleResolvers: true })
export class SessionObject {
  @Field(() => String, { description: "For ending it." })
  id!: string;

  @Field(() => Boolean, { description: "True for the session that asks." })
  current!: boolean;

  @Field(() => DateTime, { description: "When it began." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When it was last used, to the minute." })
  lastSeenAt!: string;

  @Field(() => DateTime, { description: "When it is over, however much it is used." })
  endsAt!: string;

  @Field(() => String, { description: "Network address it began from." })
  address!: string;

  @Field(() => String, { description: "Browser or program, as it named itself." })
  agent!: string;
}
