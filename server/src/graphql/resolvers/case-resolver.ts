import { CaseFilterInput, CasePageObject } from "@plumbline/schema/types/case.ts";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { recordReading } from "../../identity/record-reading.ts";
import { cases } from "../../query/cases/cases.ts";
import { answer, authoriseRecords } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { assertPageSize } from "../page.ts";

@Resolver()
export class CaseResolver {
  @Query(() => CasePageObject, { description: "Case records that the viewer may read, latest acceptance first, those not accepted last; each page read is put on record." })
  cases(
    @Arg("filter", () => CaseFilterInput, { nullable: true, description: "Which cases; all when absent." }) filter: CaseFilterInput | null | undefined,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, 1–100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "`next` of the page before." }) after: string | null | undefined,
    @Ctx() context: OperationContext,
  ): Promise<CasePageObject> {
    const { identity, asker, origin } = context;
    authoriseRecords(context);
    assertPageSize(first);
    return answer(context, async (question) => {
      const page = await cases(question, filter ?? {}, { first, after: after ?? null });
      await recordReading(identity, asker, { action: "records_read", subject: "cases", detail: { filter: filter ?? {}, count: page.cases.length } }, origin);
      return { cases: page.cases, words: page.words, next: page.next, version: page.version.version, asOf: page.version.committedAt };
    });
  }
}
