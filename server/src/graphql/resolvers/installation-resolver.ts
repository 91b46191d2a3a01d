import { InstallationObject } from "@plumbline/schema/types/installation.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { installationAnswer } from "../../query/installation/installation-answer.ts";
import { answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class InstallationResolver {
  @Query(() => InstallationObject, { description: "The installation and how far each quarter has come; as of an earlier version, the quarters that had begun by then." })
  installation(
    @Ctx() context: OperationContext,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null,
  ): Promise<InstallationObject> {
    return answer(context, async (question) => {
      const { catalogue, smallNumberLimit, quarters, version } = await installationAnswer(question, asOf ?? null);
      const { installation, tree } = catalogue;
      return {
        nameZh: installation.nameZh,
        nameEn: installation.nameEn,
        root: tree.root,
        home: tree.home,
        demonstration: installation.demonstration,
        timeZone: installation.timeZone,
        mapFile: installation.mapFile,
        smallNumberLimit,
        quarters: quarters.map((quarter) => ({ ...quarter, period: periodObject(quarter.period, installation.reportingYearStart) })),
        version: version.version,
        asOf: version.committedAt,
      };
    });
  }
}
