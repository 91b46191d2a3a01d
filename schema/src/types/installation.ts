import { Field, Int, ObjectType } from "type-graphql";
import type { Basis } from "../vocabulary/basis.ts";
import { BasisEnum } from "./basis.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";

@ObjectType("PeriodState", { description: "How far a quarter has come.", simpleResolvers: true })
export class PeriodStateObject {
  @Field(() => PeriodObject, { description: "Which quarter." })
  period!: PeriodObject;

  @Field(() => BasisEnum, { description: "The furthest basis that the period has for the whole installation." })
  basis!: Basis;

  @Field(() => DateTime, { nullable: true, description: "When the last county was approved; null before." })
  approvedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was last aired; null before." })
  airedAt!: string | null;
}

@ObjectType("Installation", { description: "One region tree, one catalogue, one calendar.", simpleResolvers: true })
export class InstallationObject {
  @Field(() => String, { description: "Chinese name." })
  nameZh!: string;

  @Field(() => String, { description: "English name." })
  nameEn!: string;

  @Field(() => RegionObject, { description: "The top of the tree." })
  root!: RegionObject;

  @Field(() => RegionObject, { description: "The region that boards open with (a city)." })
  home!: RegionObject;

  @Field(() => Boolean, { description: "True when it holds demonstration data." })
  demonstration!: boolean;

  @Field(() => String, { description: "IANA time zone in which moments are read, for example Asia/Shanghai." })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: "File of the map below /maps, or null for none." })
  mapFile!: string | null;

  @Field(() => Int, { description: "The n below which a region is shown but not ranked." })
  smallNumberLimit!: number;

  @Field(() => [PeriodStateObject], { description: "Quarters for which figures are kept, oldest first." })
  quarters!: readonly PeriodStateObject[];

  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;
}
