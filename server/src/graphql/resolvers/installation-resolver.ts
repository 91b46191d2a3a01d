import { InstallationObject } from "@plumbline/schema/types/installation.ts";
import { Ctx, Query, Resolver } from "type-graphql";
import { installationAnswer } from "../../query/installation/installation-answer.ts";
import { answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { periodObject } from "../translate/period-object.ts";

@Resolver()
export class InstallationResolver {
  @Query(() => InstallationObject, { description: "The installation and how far each quarter has come." })
  installation(@Ctx() context: OperationContext): Promise<InstallationObject> {
    return answer(context, async (question) => {
      const { catalogue, smallNumberLimit, quarters, version } = await installationAnswer(question);
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
