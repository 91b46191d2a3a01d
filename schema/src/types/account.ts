import { Field, InputType, ObjectType } from "type-graphql";
import type { Role } from "../vocabulary/role.ts";
import { DateTime } from "./moment.ts";
import { RoleEnum } from "./role.ts";
import { HomeRegionObject } from "./viewer.ts";

@ObjectType("Account", { description: "Somebody who may sign in.", simpleResolvers: true })
export class AccountObject {
  @Field(() => String, { description: "Name to sign in with; it never changes." })
  name!: string;

  @Field(() => String, { description: "Name to show." })
  displayName!: string;

  @Field(() => RoleEnum, { description: "Role." })
  role!: Role;

  @Field(() => HomeRegionObject, { description: "Where the account belongs." })
  region!: HomeRegionObject;

  @Field(() => DateTime, { nullable: true, description: "Since when it may no longer sign in; null while it may." })
  disabledAt!: string | null;

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: string;

  @Field(() => String, { description: "Who made it." })
  createdBy!: string;

  @Field(() => Boolean, { description: "True until its owner has chosen a password." })
  mustChangePassword!: boolean;
}

@ObjectType("AccountPage", { description: "Some accounts, by name.", simpleResolvers: true })
export class AccountPageObject {
  @Field(() => [AccountObject], { description: "Accounts of the viewer's region and below." })
  accounts!: readonly AccountObject[];

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;
}

@ObjectType("AccountWithPassword", { description: "An account and the password that was made up for it, which is shown this once.", simpleResolvers: true })
export class AccountWithPasswordObject {
  @Field(() => AccountObject, { description: "The account." })
  account!: AccountObject;

  @Field(() => String, { description: "To be handed over and changed at the first sign-in." })
  password!: string;
}

@InputType("NewAccount", { description: "Somebody who shall be able to sign in." })
export class NewAccountInput {
  @Field(() => String, { description: "2–32 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter." })
  name!: string;

  @Field(() => String, { description: "Name to show, 1–60 characters." })
  displayName!: string;

  @Field(() => RoleEnum, { description: "Role." })
  role!: Role;

  @Field(() => String, { description: "Code of a region that suits the role, the viewer's own or below it." })
  region!: string;
}

@InputType("AccountChange", { description: "What shall be otherwise; what is left out stays." })
export class AccountChangeInput {
  @Field(() => String, { nullable: true, description: "Name to show, 1–60 characters." })
  displayName?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Role; ends the account's sessions and tokens." })
  role?: Role | null;

  @Field(() => String, { nullable: true, description: "Code of a region; ends the account's sessions and tokens." })
  region?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: may no longer sign in; ends the account's sessions and tokens." })
  disabled?: boolean | null;
}
