import { AccumulationEnum } from "@plumbline/schema/types/accumulation.ts";
import type { AccumulationWord } from "@plumbline/schema/types/accumulation.ts";
import { BasisEnum } from "@plumbline/schema/types/basis.ts";
import { RankingObject } from "@plumbline/schema/types/ranking.ts";
import { RegionLevelEnum } from "@plumbline/schema/types/region-level.ts";
import { UnitsEnum } from "@plumbline/schema/types/units.ts";
import { RankUncertaintyInput } from "@plumbline/schema/types/rank-uncertainty.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { ranking } from "../../query/ranking/ranking.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { accumulationOf } from "../translate/accumulation.ts";
import { metricObject } from "../translate/metric-object.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class RankingResolver {
  @Query(() => RankingObject, { description: "The regions of one level by one metric in one period." })
  ranking(
    @Arg("metric", () => String, { description: "Metric reference." }) metric: string,
    @Arg("period", () => String, { description: "Period id." }) period: string,
    @Arg("level", () => RegionLevelEnum, { defaultValue: "county", description: "Level of the peer group." }) level: RegionLevel,
    @Arg("within", () => String, { nullable: true, description: "Region inside which is ranked; the root when absent." }) within: string | null,
    @Arg("basis", () => BasisEnum, { defaultValue: "live", description: "Which figures are read." }) basis: Basis,
    @Arg("accumulation", () => AccumulationEnum, { defaultValue: "period", description: "当期, 累计, 滚动一年 or 滚动 n 期." }) accumulation: AccumulationWord,
    @Arg("rolling", () => Int, { nullable: true, description: "With ROLLING: how many periods each value covers, 2–60." }) rolling: number | null,
    @Arg("units", () => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." }) units: Units,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
    @Arg("uncertainty", () => RankUncertaintyInput, { nullable: true, description: "Asks how sure the places are." }) uncertainty: RankUncertaintyInput | null,
    @Ctx() context: OperationContext,
  ): Promise<RankingObject> {
    authoriseBasis(context, basis);
    return answer(context, async (question) => {
      const placed = await ranking(question, { metric, period, level, within, basis, accumulation: accumulationOf(accumulation, rolling), asOf, uncertainty, units });
      const { installation } = await question.room.catalogues.of(question.tx);
      return {
        ...placed,
        version: placed.version.version,
        asOf: placed.version.committedAt,
        metric: metricObject(placed.metric),
        period: periodObject(placed.period, installation.reportingYearStart),
      };
    });
  }
}
