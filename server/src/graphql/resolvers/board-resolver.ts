import { BoardObject } from "@plumbline/schema/types/board.ts";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { boardsOf } from "../../query/boards/boards.ts";
import type { Board } from "../../query/boards/boards.ts";
import { answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { metricObject } from "../translate/metric-object.ts";

const boardObject = ({ metrics, townMetric, ...board }: Board): BoardObject => ({
  ...board, metrics: metrics.map(metricObject), townMetric: townMetric === null ? null : metricObject(townMetric),
});

@Resolver()
export class BoardResolver {
  @Query(() => [BoardObject], { description: "The built-in boards, as far as the catalogue has their metrics." })
  boards(@Ctx() context: OperationContext): Promise<BoardObject[]> {
    return answer(context, async ({ room, tx, scope, budget }) => {
      const boards = boardsOf(await room.catalogues.of(tx), scope);
      budget.take({ rows: boards.reduce((sum, { metrics }) => sum + metrics.length, 0) });
      return boards.map(boardObject);
    });
  }

  @Query(() => BoardObject, { nullable: true, description: "One board; null when there is none of that code." })
  board(@Arg("code", () => String, { description: "Code, for example business-environment." }) code: string, @Ctx() context: OperationContext): Promise<BoardObject | null> {
    return answer(context, async ({ room, tx, scope }) => {
      const found = boardsOf(await room.catalogues.of(tx), scope).find((board) => board.code === code);
      return found === undefined ? null : boardObject(found);
    });
  }
}
