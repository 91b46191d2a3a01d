import { ViewerObject } from "@plumbline/schema/types/viewer.ts";
import { Ctx, Query, Resolver } from "type-graphql";
import type { OperationContext } from "../operation-context.ts";

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerObject, { description: "Who asks, and what they may see." })
  viewer(@Ctx() { scope }: OperationContext): ViewerObject {
    return { user: scope.user, role: scope.role, board: scope.board, live: scope.live };
  }
}
