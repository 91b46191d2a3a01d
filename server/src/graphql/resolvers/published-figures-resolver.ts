import { PublishedFigureObject } from "@plumbline/schema/types/published-figure.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { publishedFigures } from "../../query/published-figures/published-figures.ts";
import { answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class PublishedFiguresResolver {
  @Query(() => [PublishedFigureObject], { description: "Figures quoted from documents, with their source; never computed, never ranked." })
  publishedFigures(
    @Arg("region", () => String, { nullable: true, description: "Whose figures, with those of all below it; the root when absent." }) region: string | null,
    @Ctx() context: OperationContext,
  ): Promise<PublishedFigureObject[]> {
    return answer(context, async (question) => {
      const { installation } = await question.room.catalogues.of(question.tx);
      const figures = await publishedFigures(question, region);
      return figures.map(({ measure, region: whose, period, value, source }) => ({
        measure: measure.code,
        region: whose,
        period: periodObject(period, installation.reportingYearStart),
        value,
        unitZh: measure.unitZh,
        unitEn: measure.unitEn,
        nameZh: measure.nameZh,
        nameEn: measure.nameEn,
        source,
      }));
    });
  }
}
