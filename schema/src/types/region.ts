import { Field, ObjectType } from "type-graphql";
import type { RegionLevel } from "../vocabulary/region.ts";
import { RegionLevelEnum } from "./region-level.ts";

@ObjectType("Region", { description: "A node of the region tree.", simpleResolvers: true })
export class RegionObject {
  @Field(() => String, { description: "Official code." })
  code!: string;

  @Field(() => String, { nullable: true, description: "Code of the region above; null at the top." })
  parentCode!: string | null;

  @Field(() => RegionLevelEnum, { description: "Level in the tree." })
  level!: RegionLevel;

  @Field(() => Boolean, {
    description: "True for the leaf 本级 that holds a county's or city's own organs and cases without a town.",
  })
  own!: boolean;

  @Field(() => String, { description: "What the unit is within its level, for example county, district, town, subdistrict." })
  kind!: string;

  @Field(() => String, { description: "Full Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "Short Chinese name, for axes and maps." })
  shortZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => String, { description: "Lower-case syllables with spaces, for search and for sorting names." })
  pinyin!: string;
}
