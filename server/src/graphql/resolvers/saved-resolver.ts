import { RegionGroupInput, RegionGroupObject, SavedQueryInput, SavedQueryObject } from "@plumbline/schema/types/saved.ts";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { isSignedIn } from "../../identity/asker.ts";
import type { Asker } from "../../identity/asker.ts";
import { listRegionGroups, removeRegionGroup, saveRegionGroup } from "../../saved/region-groups.ts";
import { listSavedQueries, removeSavedQuery, saveQuery } from "../../saved/saved-queries.ts";
import { act, answer } from "../answer.ts";
import { assertReadingDocument } from "../guards/assert-reading-document.ts";
import type { OperationContext } from "../operation-context.ts";

interface Owned {
  readonly owner: string;
  readonly changedAt: Date;
}

const ofViewer = <Kept extends Owned>(kept: Kept, asker: Asker): Omit<Kept, "changedAt"> & { readonly mine: boolean; readonly changedAt: string } => ({
  ...kept,
  mine: isSignedIn(asker) && kept.owner === asker.account.name,
  changedAt: kept.changedAt.toISOString(),
});

const queryObject = (kept: Awaited<ReturnType<typeof saveQuery>>, asker: Asker): SavedQueryObject => ({ ...ofViewer(kept, asker), variables: JSON.stringify(kept.variables) });

@Resolver()
export class SavedResolver {
  @Query(() => [SavedQueryObject], { description: "Questions that the viewer keeps, then those that others share, by name; at most 500." })
  savedQueries(@Ctx() context: OperationContext): Promise<SavedQueryObject[]> {
    return answer(context, async ({ tx, budget }) => {
      budget.take({ rows: 500 });
      return (await listSavedQueries(tx, context.asker)).map((kept) => queryObject(kept, context.asker));
    });
  }

  @Mutation(() => SavedQueryObject, { description: "Keeps a question under a name, new or in place of one of the viewer's; at most 100 for each account." })
  saveQuery(@Arg("input", () => SavedQueryInput, { description: "What is kept." }) input: SavedQueryInput, @Ctx() { identity, asker, origin }: OperationContext): Promise<SavedQueryObject> {
    return act(async () => {
      if (input.kind === "document") assertReadingDocument(input.body);
      return queryObject(await saveQuery(identity, asker, { ...input, id: input.id ?? null }, origin), asker);
    });
  }

  @Mutation(() => Boolean, { description: "Removes one of the viewer's questions." })
  removeSavedQuery(@Arg("id", () => String, { description: "Its id." }) id: string, @Ctx() { identity, asker, origin }: OperationContext): Promise<boolean> {
    return act(async () => {
      await removeSavedQuery(identity, asker, id, origin);
      return true;
    });
  }

  @Query(() => [RegionGroupObject], { description: "Groups of regions that the viewer keeps, then those that others share, by name; at most 500." })
  regionGroups(@Ctx() context: OperationContext): Promise<RegionGroupObject[]> {
    return answer(context, async ({ tx, budget }) => {
      budget.take({ rows: 500 });
      return (await listRegionGroups(tx, context.asker)).map((kept) => ofViewer(kept, context.asker));
    });
  }

  @Mutation(() => RegionGroupObject, { description: "Keeps a group of regions under a name, new or in place of one of the viewer's; at most 50 for each account." })
  saveRegionGroup(@Arg("input", () => RegionGroupInput, { description: "What is kept." }) input: RegionGroupInput, @Ctx() { identity, asker, origin }: OperationContext): Promise<RegionGroupObject> {
    return act(async () => ofViewer(await saveRegionGroup(identity, asker, { ...input, id: input.id ?? null }, origin), asker));
  }

  @Mutation(() => Boolean, { description: "Removes one of the viewer's groups; selections that name it are refused from then on." })
  removeRegionGroup(@Arg("id", () => String, { description: "Its id." }) id: string, @Ctx() { identity, asker, origin }: OperationContext): Promise<boolean> {
    return act(async () => {
      await removeRegionGroup(identity, asker, id, origin);
      return true;
    });
  }
}
