import { CanonicalSelectionObject } from "@plumbline/schema/types/canonical-selection.ts";
import { SelectionInput } from "@plumbline/schema/types/selection-input.ts";
import { GraphQLError } from "graphql";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { canonicalSelection } from "../../query/selection/canonical-selection.ts";
import { requestOfText } from "../../query/selection/selection-words.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { selectionRequest } from "../translate/accumulation.ts";

@Resolver()
export class SelectionResolver {
  @Query(() => CanonicalSelectionObject, { description: "A selection in canonical form with its hash and sizes, or the refusal that `compare` would give to its words. Takes a selection or the text of one." })
  selection(
    @Arg("input", () => SelectionInput, { nullable: true, description: "The selection." }) input: SelectionInput | null | undefined,
    @Arg("text", () => String, { nullable: true, description: "The text of a selection, as printed before." }) text: string | null | undefined,
    @Ctx() context: OperationContext,
  ): Promise<CanonicalSelectionObject> {
    return answer(context, (question) => {
      const [given, printed] = [input ?? null, text ?? null];
      if ((given === null) === (printed === null)) throw new GraphQLError("Give either a selection as `input` or the text of one as `text`.", { extensions: { code: "EMPTY_SELECTION" } });
      const request = given === null ? requestOfText(printed ?? "") : selectionRequest(given);
      authoriseBasis(context, request.basis);
      return canonicalSelection(question, request);
    });
  }
}
