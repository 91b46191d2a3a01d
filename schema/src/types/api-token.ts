import { Field, ObjectType } from "type-graphql";
import type { TokenScope } from "../vocabulary/token-scope.ts";
import { DateTime } from "./moment.ts";
import { TokenScopeEnum } from "./token-scope.ts";

@ObjectType("ApiToken", { description: "A secret for programs, of which only a hash is kept.", simpleResolvers: true })
export class ApiTokenObject {
  @Field(() => String, { description: "For revoking it." })
  id!: string;

  @Field(() => String, { description: "What it is for, in its owner's words." })
  name!: string;

  @Field(() => [TokenScopeEnum], { description: "What it may read." })
  scopes!: readonly TokenScope[];

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When it ends." })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was revoked; null while it stands." })
  revokedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was last used, to the minute; null for never." })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Where it was last used from." })
  lastUsedAddress!: string | null;
}

@ObjectType("CreatedToken", { description: "A new token and its secret, which is shown this once.", simpleResolvers: true })
export class CreatedTokenObject {
  @Field(() => ApiTokenObject, { description: "The token." })
  token!: ApiTokenObject;

  @Field(() => String, { description: "To be sent as “Authorization: Bearer …”." })
  secret!: string;
}
