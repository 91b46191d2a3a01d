import { AssessmentObject, AssessmentSchemeObject } from "@plumbline/schema/types/assessment.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { assessment } from "../../query/assessment/assessment.ts";
import { assessmentSchemes } from "../../query/assessment/schemes.ts";
import { answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { reasonNames } from "../translate/codes.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class AssessmentResolver {
  @Query(() => [AssessmentSchemeObject], { description: "The schemes by which units are assessed, each in its last version." })
  assessmentSchemes(@Ctx() context: OperationContext): Promise<readonly AssessmentSchemeObject[]> {
    return answer(context, assessmentSchemes);
  }

  @Query(() => AssessmentObject, { description: "Scores of units by the last version of a scheme, weighted totals and places." })
  assessment(
    @Arg("scheme", () => String, { description: "Code of the scheme." }) scheme: string,
    @Arg("regions", () => [String], { description: "As in a selection." }) regions: string[],
    @Arg("periods", () => [String], { description: "As in a selection." }) periods: string[],
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
    @Ctx() context: OperationContext,
  ): Promise<AssessmentObject> {
    return answer(context, async (question) => {
      const assessed = await assessment(question, { scheme, regions, periods, asOf });
      const { installation } = await question.room.catalogues.of(question.tx);
      return {
        ...assessed,
        version: assessed.version.version,
        asOf: assessed.version.committedAt,
        periods: assessed.periods.map((period) => periodObject(period, installation.reportingYearStart)),
        missing: reasonNames(assessed.missing),
        criteria: assessed.criteria.map((one) => ({ ...one, missing: reasonNames(one.missing) })),
      };
    });
  }
}
