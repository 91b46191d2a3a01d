import { BasisEnum } from "@plumbline/schema/types/basis.ts";
import { ControlChartObject } from "@plumbline/schema/types/control-chart.ts";
import { UnitsEnum } from "@plumbline/schema/types/units.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { controlChart } from "../../query/control-chart/control-chart.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { answerHead } from "../translate/answer-head.ts";
import { metricObject } from "../translate/metric-object.ts";
import { periodObject } from "../translate/period-object.ts";
import { regionEventObject } from "../translate/region-event-object.ts";

@Resolver()
export class ControlChartResolver {
  @Query(() => ControlChartObject, { description: "A metric of one region over consecutive periods, each by itself 当期, against its own usual variation." })
  controlChart(
    @Arg("metric", () => String, { description: "Metric reference." }) metric: string,
    @Arg("region", () => String, { description: "Region code." }) region: string,
    @Arg("periods", () => [String], { description: "Period ids, or ranges FIRST..LAST: 1–60 of one length without a break, in order of time." }) periods: string[],
    @Arg("starts", () => [String], { defaultValue: [], description: "Those of the periods, or event(NUMBER), at which a new baseline began." }) starts: string[],
    @Arg("basis", () => BasisEnum, { defaultValue: "live", description: "Which figures are read." }) basis: Basis,
    @Arg("units", () => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." }) units: Units,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
    @Ctx() context: OperationContext,
  ): Promise<ControlChartObject> {
    authoriseBasis(context, basis);
    return answer(context, async (question) => {
      const chart = await controlChart(question, { metric, region, periods, starts, basis, asOf, units });
      const { installation } = await question.room.catalogues.of(question.tx);
      return {
        ...answerHead(chart),
        metric: metricObject(chart.metric),
        region: chart.region,
        kind: chart.kind,
        points: chart.points.map((point) => ({ ...point, period: periodObject(point.period, installation.reportingYearStart) })),
        events: chart.events.map((event) => regionEventObject(event, context.asker, installation.reportingYearStart)),
      };
    });
  }
}
