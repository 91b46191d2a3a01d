import { EntranceObject } from "@plumbline/schema/types/entrance.ts";
import { ViewerObject } from "@plumbline/schema/types/viewer.ts";
import { Ctx, Query, Resolver } from "type-graphql";
import { entrance } from "../../identity/entrance.ts";
import type { OperationContext } from "../operation-context.ts";
import { viewerObject } from "../translate/viewer-object.ts";

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerObject, { nullable: true, description: "Who asks, and what they may see; null while nobody is signed in." })
  viewer(@Ctx() { asker }: OperationContext): ViewerObject | null {
    return viewerObject(asker);
  }

  @Query(() => EntranceObject, { description: "What the page shows to somebody who has not signed in." })
  entrance(@Ctx() { identity }: OperationContext): Promise<EntranceObject> {
    return entrance(identity);
  }
}
