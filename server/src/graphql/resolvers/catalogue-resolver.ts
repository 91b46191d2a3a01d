import { MetricObject } from "@plumbline/schema/types/metric.ts";
import { RegionLevelEnum } from "@plumbline/schema/types/region-level.ts";
import { RegionObject } from "@plumbline/schema/types/region.ts";
import { RegionSuccessionObject } from "@plumbline/schema/types/region-succession.ts";
import type { RegionLevel } from "@plumbline/schema/vocabulary/region.ts";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { findMetric, listMetrics } from "../../query/catalogue/list-metrics.ts";
import { listRegions } from "../../query/catalogue/list-regions.ts";
import { listSuccessions } from "../../query/catalogue/list-successions.ts";
import { answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { metricObject } from "../translate/metric-object.ts";

@Resolver()
export class CatalogueResolver {
  @Query(() => [RegionObject], { description: "Regions in official order; at most 2,000." })
  regions(
    @Arg("level", () => RegionLevelEnum, { nullable: true, description: "Only regions of this level." }) level: RegionLevel | null,
    @Arg("within", () => String, { nullable: true, description: "Only this region and what lies below it." }) within: string | null,
    @Arg("includeOwn", () => Boolean, { defaultValue: false, description: "Own-level leaves 本级, too." }) includeOwn: boolean,
    @Ctx() context: OperationContext,
  ): Promise<readonly RegionObject[]> {
    return answer(context, async ({ room, tx, budget }) => {
      const regions = listRegions(await room.catalogues.of(tx), { level, within, includeOwn });
      budget.take({ rows: regions.length });
      return regions;
    });
  }

  @Query(() => [RegionSuccessionObject], { description: "Which unit went into which, in order of time: where `units: TODAY` reads earlier figures otherwise." })
  successions(@Ctx() context: OperationContext): Promise<readonly RegionSuccessionObject[]> {
    return answer(context, async ({ room, tx, budget }) => {
      const successions = listSuccessions(await room.catalogues.of(tx));
      budget.take({ rows: successions.length });
      return successions;
    });
  }

  @Query(() => [MetricObject], { description: "Metrics in catalogue order, every version of each." })
  metrics(
    @Arg("code", () => String, { nullable: true, description: "Only the versions of this metric." }) code: string | null,
    @Arg("domain", () => String, { nullable: true, description: "Only this field of work, by its Chinese or English name." }) domain: string | null,
    @Arg("businessEnvironment", () => Boolean, { nullable: true, description: "Only metrics that are (or are not) in the business-environment set." }) businessEnvironment: boolean | null,
    @Ctx() context: OperationContext,
  ): Promise<MetricObject[]> {
    return answer(context, async ({ room, tx, budget }) => {
      const metrics = listMetrics(await room.catalogues.of(tx), { code, domain, businessEnvironment });
      budget.take({ rows: metrics.length });
      return metrics.map(metricObject);
    });
  }

  @Query(() => MetricObject, { nullable: true, description: "One metric; without a version its first. Null when there is none of that code or version." })
  metric(
    @Arg("code", () => String, { description: "Code, for example XF06." }) code: string,
    @Arg("version", () => Int, { nullable: true, description: "Definition version." }) version: number | null,
    @Ctx() context: OperationContext,
  ): Promise<MetricObject | null> {
    return answer(context, async ({ room, tx }) => {
      const found = findMetric(await room.catalogues.of(tx), code, version);
      return found === null ? null : metricObject(found);
    });
  }
}
