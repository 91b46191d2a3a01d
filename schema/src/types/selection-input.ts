import { Field, InputType } from "type-graphql";
import type { Accumulation } from "../vocabulary/accumulation.ts";
import type { Basis } from "../vocabulary/basis.ts";
import { AccumulationEnum } from "./accumulation.ts";
import { BasisEnum } from "./basis.ts";

@InputType({ description: "Metrics × regions × periods on a basis." })
export class SelectionInput {
  @Field(() => [String], { description: "Metric references: XF05, XF06@2, CV01/homicide. 1–40." })
  metrics!: string[];

  @Field(() => [String], {
    description: "Region codes, or children(CODE), counties(CODE), towns(CODE). 1–200 regions after expansion.",
  })
  regions!: string[];

  @Field(() => [String], { description: "Period ids, or ranges FIRST..LAST. 1–60 periods after expansion." })
  periods!: string[];

  @Field(() => BasisEnum, { defaultValue: "live", description: "Which figures are read." })
  basis!: Basis;

  @Field(() => AccumulationEnum, { defaultValue: "period", description: "当期 or 累计." })
  accumulation!: Accumulation;

  @Field(() => String, {
    nullable: true,
    description: "A data version (digits) or a moment (ISO 8601): the answer as it was then.",
  })
  asOf!: string | null;
}
