import { BasisEnum } from "@plumbline/schema/types/basis.ts";
import { ChangeExplanationObject } from "@plumbline/schema/types/change-explanation.ts";
import { RegionLevelEnum } from "@plumbline/schema/types/region-level.ts";
import { UnitsEnum } from "@plumbline/schema/types/units.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { explainChange } from "../../query/explain-change/explain-change.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { answerHead } from "../translate/answer-head.ts";
import { metricObject } from "../translate/metric-object.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class ExplainChangeResolver {
  @Query(() => ChangeExplanationObject, { description: "What the change of a region's value between two periods, each by itself 当期, is made of." })
  explainChange(
    @Arg("metric", () => String, { description: "Metric reference." }) metric: string,
    @Arg("region", () => String, { description: "Code of the whole." }) region: string,
    @Arg("from", () => String, { description: "Period id." }) from: string,
    @Arg("to", () => String, { description: "Id of a later period of the same length." }) to: string,
    @Arg("level", () => RegionLevelEnum, { nullable: true, description: "Level of the parts; that of the region's children when absent." }) level: RegionLevel | null,
    @Arg("groups", () => [RegionLevelEnum], { defaultValue: [], description: "Levels between the region's and the parts', from the top: what moved between their regions is told apart from what moved within them." }) groups: RegionLevel[],
    @Arg("breakdown", () => Boolean, { defaultValue: false, description: "Whether the parts are divided by the metric's breakdown 分组 as well." }) breakdown: boolean,
    @Arg("through", () => [String], { defaultValue: [], description: "Ids of periods between the two, in order of time, at most 11: effects are chained through them." }) through: string[],
    @Arg("leaveOutMissing", () => Boolean, { defaultValue: false, description: "Whether parts that lack data in some of the periods are left out of all, instead of refusing the question." }) leaveOutMissing: boolean,
    @Arg("basis", () => BasisEnum, { defaultValue: "live", description: "Which figures are read." }) basis: Basis,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
    @Arg("units", () => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." }) units: Units,
    @Ctx() context: OperationContext,
  ): Promise<ChangeExplanationObject> {
    authoriseBasis(context, basis);
    return answer(context, async (question) => {
      const explained = await explainChange(question, { metric, region, from, to, level, groups, breakdown, through, leaveOutMissing, basis, asOf, units });
      const { installation } = await question.room.catalogues.of(question.tx);
      const dated = <Item extends { readonly period: Period }>(item: Item) => ({ ...item, period: periodObject(item.period, installation.reportingYearStart) });
      return { ...explained, ...answerHead(explained), metric: metricObject(explained.metric), periods: explained.periods.map(dated), leftOut: explained.leftOut.map(dated) };
    });
  }
}
