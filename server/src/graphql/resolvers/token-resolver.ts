import { ApiTokenObject, CreatedTokenObject } from "@plumbline/schema/types/api-token.ts";
import { TokenScopeEnum } from "@plumbline/schema/types/token-scope.ts";
import type { TokenScope } from "@plumbline/schema/vocabulary/token-scope.ts";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { createToken, listTokens, revokeToken } from "../../identity/tokens.ts";
import { act } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";

type ListedToken = Awaited<ReturnType<typeof listTokens>>[number];

const tokenObject = ({ createdAt, expiresAt, revokedAt, lastUsedAt, ...rest }: ListedToken): ApiTokenObject => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

@Resolver()
export class TokenResolver {
  @Query(() => [ApiTokenObject], { description: "The viewer's tokens, latest first, revoked ones and those that are over as well." })
  tokens(@Ctx() { identity, asker }: OperationContext): Promise<ApiTokenObject[]> {
    return act(async () => (await listTokens(identity, asker)).map(tokenObject));
  }

  @Mutation(() => CreatedTokenObject, { description: "Makes a token that reads what the viewer may, or less." })
  createToken(
    @Arg("name", () => String, { description: "What it is for, 1–60 characters." }) name: string,
    @Arg("scopes", () => [TokenScopeEnum], { description: "What it may read." }) scopes: TokenScope[],
    @Arg("days", () => Int, { description: "Until it ends, 1–366." }) days: number,
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<CreatedTokenObject> {
    return act(async () => {
      const { token, secret } = await createToken(identity, asker, { name, scopes, days }, origin);
      return { token: tokenObject(token), secret };
    });
  }

  @Mutation(() => Boolean, { description: "Revokes one of the viewer's tokens, at once." })
  revokeToken(@Arg("id", () => String, { description: "From `tokens`." }) id: string, @Ctx() { identity, asker, origin }: OperationContext): Promise<boolean> {
    return act(async () => {
      await revokeToken(identity, asker, id, origin);
      return true;
    });
  }
}
