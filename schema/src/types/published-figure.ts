import { Field, Float, ObjectType } from "type-graphql";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";

@ObjectType("PublishedFigure", {
  description: "A published figure quoted from a document; never computed, never ranked.",
  simpleResolvers: true,
})
export class PublishedFigureObject {
  @Field(() => String, { description: "Code of the measure." })
  measure!: string;

  @Field(() => RegionObject, { description: "Whose figure." })
  region!: RegionObject;

  @Field(() => PeriodObject, { description: "Of when." })
  period!: PeriodObject;

  @Field(() => Float, { description: "As printed." })
  value!: number;

  @Field(() => String, { description: "Unit, Chinese." })
  unitZh!: string;

  @Field(() => String, { description: "Unit, English." })
  unitEn!: string;

  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => String, { description: "The document it stands in; where its name is known in both languages, Chinese · English." })
  source!: string;
}
