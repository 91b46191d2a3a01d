import { Field, ObjectType } from "type-graphql";
import type { CaseDimension } from "../vocabulary/case-dimension.ts";
import { CaseDimensionEnum } from "./case-dimension.ts";

@ObjectType("CaseWord", { description: "A word that stands in the rows, with its names from the catalogue.", simpleResolvers: true })
export class CaseWordObject {
  @Field(() => CaseDimensionEnum, { description: "Whose word it is." })
  dimension!: CaseDimension;

  @Field(() => String, { description: "As it stands in the rows." })
  key!: string;

  @Field(() => String, { description: "Chinese name; the word itself where the catalogue has none." })
  nameZh!: string;

  @Field(() => String, { description: "English name; the word itself where the catalogue has none." })
  nameEn!: string;
}
