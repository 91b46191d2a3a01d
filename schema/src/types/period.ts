import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Period", { description: "A calendar period.", simpleResolvers: true })
export class PeriodObject {
  @Field(() => String, { description: "Calendar id: 2026, 2026H1, 2026Q3 or 2026-09." })
  id!: string;

  @Field(() => String, { description: "First day, ISO 8601." })
  start!: string;

  @Field(() => String, { description: "The day after the last." })
  end!: string;

  @Field(() => Int, { description: "Length in whole months." })
  months!: number;

  @Field(() => String, {
    description: "Chinese label in the installation's reporting year; the calendar label where that year starts in January.",
  })
  labelZh!: string;

  @Field(() => String, {
    description:
      "Label in the installation's reporting year, e.g. “2015-16 Q1”; equals the calendar label where the year starts in January.",
  })
  labelEn!: string;
}
