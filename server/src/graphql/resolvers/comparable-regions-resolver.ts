import { BasisEnum } from "@plumbline/schema/types/basis.ts";
import { ComparableRegionsObject } from "@plumbline/schema/types/comparable-regions.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { comparableRegions } from "../../query/comparable-regions/comparable-regions.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { answerHead } from "../translate/answer-head.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class ComparableRegionsResolver {
  @Query(() => ComparableRegionsObject, { description: "The regions most like a region by population, caseload and the kinds of cases, with the reasons why." })
  comparableRegions(
    @Arg("region", () => String, { description: "Code of a region that has peers." }) region: string,
    @Arg("period", () => String, { description: "Id of the quarter with which the year of comparison ends." }) period: string,
    @Arg("within", () => String, { nullable: true, description: "Region inside which likes are sought; the root when absent." }) within: string | null,
    @Arg("basis", () => BasisEnum, { defaultValue: "live", description: "Which figures are read." }) basis: Basis,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
    @Arg("first", () => Int, { defaultValue: 5, description: "How many, 1–20." }) first: number,
    @Ctx() context: OperationContext,
  ): Promise<ComparableRegionsObject> {
    authoriseBasis(context, basis);
    return answer(context, async (question) => {
      const found = await comparableRegions(question, { region, period, within, basis, asOf, first });
      const { installation } = await question.room.catalogues.of(question.tx);
      return { ...found, ...answerHead(found), periods: found.periods.map((one) => periodObject(one, installation.reportingYearStart)) };
    });
  }
}
