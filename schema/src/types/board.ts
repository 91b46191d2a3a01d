import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { BoardPart } from "../vocabulary/board.ts";
import type { RegionLevel } from "../vocabulary/region.ts";
import { MetricObject } from "./metric.ts";
import { RegionLevelEnum } from "./region-level.ts";

const BoardPartEnum = {
  CARDS: "cards",
  STANDING: "standing",
  TREND: "trend",
  HEAT_MAP: "heat_map",
  MATRIX: "matrix",
  PUBLISHED: "published",
} as const satisfies Record<string, BoardPart>;

registerEnumType(BoardPartEnum, {
  name: "BoardPart",
  description: "What a block of a board shows.",
  valuesConfig: {
    CARDS: { description: "One card a metric; beside a matrix the chosen metric's alone." },
    STANDING: { description: "The region's parts on a map and in ranked bars with intervals, by the chosen metric." },
    TREND: { description: "The chosen metric over time." },
    HEAT_MAP: { description: "Towns × quarters by their distance from the quarter's line." },
    MATRIX: { description: "Counties × metrics in bands against the line." },
    PUBLISHED: { description: "Figures quoted from documents." },
  },
});

@ObjectType("BoardBlock", { description: "A part of a board and its width.", simpleResolvers: true })
export class BoardBlockObject {
  @Field(() => BoardPartEnum, { description: "What it shows." })
  part!: BoardPart;

  @Field(() => Int, { description: "Columns of twelve that it takes on a wide screen; blocks that fill twelve stand beside each other." })
  columns!: number;
}

@ObjectType("Board", { description: "A built-in board: metrics and how they are laid out.", simpleResolvers: true })
export class BoardObject {
  @Field(() => String, { description: "Code, for example business-environment." })
  code!: string;

  @Field(() => String, { description: "Chinese name, to stand after a region's." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => [RegionLevelEnum], { description: "Levels of regions that it is meant for." })
  levels!: readonly RegionLevel[];

  @Field(() => [MetricObject], { description: "Its metrics in their order, as far as the catalogue has them; the first is chosen when nothing else is." })
  metrics!: readonly MetricObject[];

  @Field(() => MetricObject, { nullable: true, description: "The metric of the heat map while the chosen one has no figures of towns; null without one." })
  townMetric!: MetricObject | null;

  @Field(() => [BoardBlockObject], { description: "Its parts from top to bottom." })
  blocks!: readonly BoardBlockObject[];
}
