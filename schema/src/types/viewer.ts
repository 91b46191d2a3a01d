import { Field, ObjectType } from "type-graphql";
import type { Role } from "../vocabulary/role.ts";
import { RoleEnum } from "./role.ts";

@ObjectType("HomeRegion", { description: "Where an account belongs.", simpleResolvers: true })
export class HomeRegionObject {
  @Field(() => String, { description: "Official code." })
  code!: string;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;
}

@ObjectType("Viewer", { description: "Who asks, and what they may see.", simpleResolvers: true })
export class ViewerObject {
  @Field(() => String, { nullable: true, description: "Name of the account; null for a reader without one." })
  user!: string | null;

  @Field(() => String, { nullable: true, description: "Name to show." })
  displayName!: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Role; null for a reader without an account." })
  role!: Role | null;

  @Field(() => HomeRegionObject, { nullable: true, description: "Where the account belongs." })
  region!: HomeRegionObject | null;

  @Field(() => Boolean, { description: "Whether approved figures of every region are open to them; aired ones always are." })
  board!: boolean;

  @Field(() => Boolean, { description: "Whether live figures of every region are open to them." })
  live!: boolean;

  @Field(() => String, { nullable: true, description: "Region whose cases, and whose live figures, they may read with all below it; null for none." })
  recordRegion!: string | null;

  @Field(() => Boolean, { description: "Whether they may read the schema and write questions of their own." })
  introspection!: boolean;

  @Field(() => Boolean, { description: "Whether they run accounts and read the audit." })
  accounts!: boolean;

  @Field(() => Boolean, { description: "True while their password was made up by somebody else: it has to be changed first." })
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: "True when the request showed an API token, which changes nothing." })
  byToken!: boolean;
}
