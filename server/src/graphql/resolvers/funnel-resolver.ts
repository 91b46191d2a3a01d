import { BasisEnum } from "@plumbline/schema/types/basis.ts";
import { FunnelAdjustmentEnum, FunnelObject } from "@plumbline/schema/types/funnel.ts";
import { RegionLevelEnum } from "@plumbline/schema/types/region-level.ts";
import { UnitsEnum } from "@plumbline/schema/types/units.ts";
import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import type { Units } from "@plumbline/schema/vocabulary/units.ts";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { FunnelAdjustment } from "../../query/funnel/funnel-answer.ts";
import { funnel } from "../../query/funnel/funnel.ts";
import { answer, authoriseBasis } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { funnelObject } from "../translate/funnel-object.ts";

@Resolver()
export class FunnelResolver {
  @Query(() => FunnelObject, { description: "Which regions of one level differ from the line by more than their size explains, in one period 当期." })
  funnel(
    @Arg("metric", () => String, { description: "Metric reference: a share of trials, or counted events on a base." }) metric: string,
    @Arg("period", () => String, { description: "Period id." }) period: string,
    @Arg("level", () => RegionLevelEnum, { defaultValue: "county", description: "Level of the units." }) level: RegionLevel,
    @Arg("within", () => String, { nullable: true, description: "Region inside which they lie; the root when absent." }) within: string | null,
    @Arg("basis", () => BasisEnum, { defaultValue: "live", description: "Which figures are read." }) basis: Basis,
    @Arg("units", () => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." }) units: Units,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
    @Arg("adjustment", () => FunnelAdjustmentEnum, { defaultValue: "none", description: "Whether limits with over-dispersion stand beside the plain ones." }) adjustment: FunnelAdjustment,
    @Arg("points", () => Int, { defaultValue: 60, description: "How many points the curves have, 2–200." }) points: number,
    @Ctx() context: OperationContext,
  ): Promise<FunnelObject> {
    authoriseBasis(context, basis);
    return answer(context, async (question) => {
      const found = await funnel(question, { metric, period, level, within, basis, asOf, adjustment, points, units });
      const { installation } = await question.room.catalogues.of(question.tx);
      return funnelObject(found, installation.reportingYearStart);
    });
  }
}
