import { Field, ObjectType } from "type-graphql";
import type { Role } from "../vocabulary/role.ts";
import { RoleEnum } from "./role.ts";

@ObjectType("DemonstrationAccount", { description: "An account of the demonstration, whose password is well known.", simpleResolvers: true })
export class DemonstrationAccountObject {
  @Field(() => String, { description: "Name to sign in with." })
  name!: string;

  @Field(() => RoleEnum, { description: "Role." })
  role!: Role;

  @Field(() => String, { description: "Its region's Chinese name." })
  regionZh!: string;

  @Field(() => String, { description: "Its region's English name." })
  regionEn!: string;

  @Field(() => String, { description: "Its password." })
  password!: string;
}

@ObjectType("Entrance", { description: "What the page shows to somebody who has not signed in.", simpleResolvers: true })
export class EntranceObject {
  @Field(() => String, { nullable: true, description: "The installation's Chinese name; null before one is loaded." })
  nameZh!: string | null;

  @Field(() => String, { nullable: true, description: "English name." })
  nameEn!: string | null;

  @Field(() => [DemonstrationAccountObject], { description: "In a demonstration, the accounts that may be tried." })
  demonstrationAccounts!: readonly DemonstrationAccountObject[];

  @Field(() => Boolean, { description: "True while the first administrator is still to be made." })
  setUpNeeded!: boolean;

  @Field(() => Boolean, { description: "True when aired figures may be read without an account." })
  publicReading!: boolean;
}
