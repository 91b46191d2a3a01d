import { Field, InputType, Int } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import type { Units } from "../vocabulary/units.ts";
import { AccumulationEnum } from "./accumulation.ts";
import type { AccumulationWord } from "./accumulation.ts";
import { BasisEnum } from "./basis.ts";
import { UnitsEnum } from "./units.ts";

@InputType({ description: "Metrics × regions × periods on a basis." })
export class SelectionInput {
  @Field(() => [String], { description: "Metric references: XF05, XF06@2, CV01/homicide. 1–40." })
  metrics!: string[];

  @Field(() => [String], {
    description: "Region codes, or sets: children(CODE), counties(CODE), towns(CODE), level(county,CODE) within a region, peers(CODE) that it is ranked with, group(ID) saved by somebody. 1–200 regions after expansion.",
  })
  regions!: string[];

  @Field(() => [String], { description: "Period ids, ranges FIRST..LAST, or sets: last(8,2026Q3) the eight up to it, last(8,quarter) the last eight with figures (month, quarter, half or year), same(2026Q3,4) that period of the four years up to it, ytd(2026Q3) from the start of the reporting year. 1–60 periods after expansion." })
  periods!: string[];

  @Field(() => BasisEnum, { defaultValue: "live", description: "Which figures are read." })
  basis!: Basis;

  @Field(() => AccumulationEnum, { defaultValue: "period", description: "当期, 累计, 滚动一年 or 滚动 n 期." })
  accumulation!: AccumulationWord;

  @Field(() => Int, { nullable: true, description: "With ROLLING: how many periods each value covers, 2–60. ROLLING with 8 on quarters is the eight quarters to each quarter's end." })
  rolling!: number | null;

  @Field(() => UnitsEnum, { defaultValue: "as_then", description: "On which regions earlier periods are read." })
  units!: Units;

  @Field(() => String, {
    nullable: true,
    description: "A data version (digits), a day (2026-10-15, to its end on the installation's calendar) or a moment (ISO 8601 with an offset): the answer as it was then.",
  })
  asOf!: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Allows versions of one metric's definition side by side (XF06 with XF06@2); else they are refused." })
  acrossVersions!: boolean;
}
