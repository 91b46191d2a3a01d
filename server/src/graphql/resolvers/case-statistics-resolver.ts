import { CaseStatisticsInput, CaseStatisticsObject } from "@plumbline/schema/types/case-statistics.ts";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { caseStatistics } from "../../query/case-statistics/case-statistics.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { requestedFields } from "../requested-fields.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class CaseStatisticsResolver {
  @Query(() => CaseStatisticsObject, { description: "Cases counted by region, period, type and outcome, with settlement rate and exact median days." })
  caseStatistics(
    @Arg("input", () => CaseStatisticsInput, { description: "Which cases are counted, and by what." }) input: CaseStatisticsInput,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CaseStatisticsObject> {
    authoriseBasis(context, input.basis);
    return answer(context, async (question) => {
      const fields = requestedFields(info, "rows");
      const { version, basis, rows } = await caseStatistics(question, input, { days: fields.has("meanDays") || fields.has("medianDays") });
      const { installation } = await question.room.catalogues.of(question.tx);
      return {
        version: version.version,
        asOf: version.committedAt,
        basis,
        rows: rows.map((row) => ({ ...row, period: row.period === null ? null : periodObject(row.period, installation.reportingYearStart) })),
      };
    });
  }
}
