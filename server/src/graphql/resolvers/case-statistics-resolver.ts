import { CaseStatisticsInput } from "@plumbline/schema/types/case-statistics-input.ts";
import { CaseStatisticsObject } from "@plumbline/schema/types/case-statistics.ts";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { measuresOfFields } from "../../query/case-statistics/measures-of-fields.ts";
import { caseStatistics } from "../../query/case-statistics/case-statistics.ts";
import { recordCaseReading } from "../case-reading.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { requestedFields } from "../requested-fields.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class CaseStatisticsResolver {
  @Query(() => CaseStatisticsObject, {
    description: "Cases counted by up to four dimensions, with rates, flow and exact days: from stored sums where they tell apart what is asked, else from the case records that the viewer may read, which is put on record.",
  })
  caseStatistics(
    @Arg("input", () => CaseStatisticsInput, { description: "Which cases are counted, and by what." }) input: CaseStatisticsInput,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CaseStatisticsObject> {
    authoriseBasis(context, input.basis);
    return answer(context, async (question) => {
      const statistics = await caseStatistics(question, input, { measures: measuresOfFields(requestedFields(info, "rows")) });
      await recordCaseReading(context, input, statistics);
      const { version, basis, explain, words, rows } = statistics;
      const { installation } = await question.room.catalogues.of(question.tx);
      return {
        version: version.version, asOf: version.committedAt, basis, explain, words,
        rows: rows.map((row) => ({ ...row, period: row.period === null ? null : periodObject(row.period, installation.reportingYearStart) })),
      };
    });
  }
}
