import { CompositeIndexInput } from "@plumbline/schema/types/composite-index-input.ts";
import { CompositeIndexObject } from "@plumbline/schema/types/composite-index.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { compositeIndex } from "../../query/composite-index/composite-index.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { compositeIndexObject } from "../translate/composite-index-object.ts";

@Resolver()
export class CompositeIndexResolver {
  @Query(() => CompositeIndexObject, { description: "One index of many metrics for the regions of a peer group in one period 当期, with every step to be seen." })
  compositeIndex(
    @Arg("input", () => CompositeIndexInput, { description: "What is compared, and how." }) input: CompositeIndexInput,
    @Ctx() context: OperationContext,
  ): Promise<CompositeIndexObject> {
    authoriseBasis(context, input.basis);
    return answer(context, async (question) => {
      const index = await compositeIndex(question, input);
      const { installation } = await question.room.catalogues.of(question.tx);
      return compositeIndexObject(index, installation.reportingYearStart);
    });
  }
}
