import { ReleasedPeriodObject } from "@plumbline/schema/types/released-period.ts";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { parsePeriod } from "../../query/selection/parse-periods.ts";
import { air, approve, reopen } from "../../reporting/releases.ts";
import type { ReleasedPeriod } from "../../store/approval/approve-period.ts";
import { act } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";

const released = ({ version, counties, cells }: ReleasedPeriod): ReleasedPeriodObject => ({ version: version.version, asOf: version.committedAt, counties, cells });

@Resolver()
export class ReleaseResolver {
  @Mutation(() => ReleasedPeriodObject, { description: "Fixes the live figures of a quarter as approved; for leaders, for counties of their region." })
  approvePeriod(
    @Arg("period", () => String, { description: "Id of a quarter, for example 2026Q3." }) period: string,
    @Arg("counties", () => [String], { description: "Codes of counties, or of a city for its own level." }) counties: string[],
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<ReleasedPeriodObject> {
    return act(async () => released(await approve(identity, asker, { period: parsePeriod(period), counties }, origin)));
  }

  @Mutation(() => ReleasedPeriodObject, { description: "Lets an approved quarter take figures again; what was approved and aired stays until the next approval." })
  reopenPeriod(
    @Arg("period", () => String, { description: "Id of a quarter." }) period: string,
    @Arg("counties", () => [String], { description: "Codes of counties, or of a city for its own level." }) counties: string[],
    @Arg("reason", () => String, { description: "Why; it stays on record." }) reason: string,
    @Ctx() { identity, asker, origin }: OperationContext,
  ): Promise<ReleasedPeriodObject> {
    return act(async () => released(await reopen(identity, asker, { period: parsePeriod(period), counties, reason }, origin)));
  }

  @Mutation(() => ReleasedPeriodObject, { description: "Publishes the approved figures of a quarter for good; for leaders of the whole installation." })
  airPeriod(@Arg("period", () => String, { description: "Id of a quarter." }) period: string, @Ctx() { identity, asker, origin }: OperationContext): Promise<ReleasedPeriodObject> {
    return act(async () => released(await air(identity, asker, parsePeriod(period), origin)));
  }
}
