import { Field, ObjectType } from "type-graphql";

@ObjectType("Viewer", { description: "Who asks, and what they may see.", simpleResolvers: true })
export class ViewerObject {
  @Field(() => String, { description: "Account." })
  user!: string;

  @Field(() => String, { description: "Role." })
  role!: string;

  @Field(() => Boolean, { description: "Whether approved and aired figures of every region are open to them." })
  board!: boolean;

  @Field(() => Boolean, { description: "Whether live figures of every region are open to them." })
  live!: boolean;
}
