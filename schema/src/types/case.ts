import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { AgeBand } from "../vocabulary/age-band.ts";
import { CaseWordObject } from "./case-word.ts";
import { AgeBandEnum } from "./age-band.ts";
import { RegionObject } from "./region.ts";
import { DateTime } from "./moment.ts";

@ObjectType("Case", { description: "A case record as it stands now; it holds no name and no identity number.", simpleResolvers: true })
export class CaseObject {
  @Field(() => String, { description: "Unique within its county." })
  caseNumber!: string;

  @Field(() => String, { description: "Case type, for example reconsideration." })
  type!: string;

  @Field(() => RegionObject, { description: "The town of respondent or recipient, or an own-level leaf." })
  region!: RegionObject;

  @Field(() => String, { nullable: true, description: "Class of the organ." })
  organClass!: string | null;

  @Field(() => String, { nullable: true, description: "Field of administration." })
  field!: string | null;

  @Field(() => String, { nullable: true, description: "What is applied for." })
  matter!: string | null;

  @Field(() => String, { nullable: true, description: "How it came in." })
  channel!: string | null;

  @Field(() => String, { nullable: true, description: "Procedure." })
  procedure!: string | null;

  @Field(() => String, { nullable: true, description: "Day of receipt, ISO 8601." })
  receivedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Day of acceptance." })
  acceptedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Day of conclusion; null while it is open." })
  concludedOn!: string | null;

  @Field(() => Int, { description: "Days that do not count." })
  pauseDays!: number;

  @Field(() => Int, { description: "Days by which the limit was extended." })
  extensionDays!: number;

  @Field(() => String, { nullable: true, description: "How it ended." })
  outcome!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether an enterprise is a party; null where the type does not say." })
  enterprise!: boolean | null;

  @Field(() => Boolean, { description: "True when it is demonstration data." })
  synthetic!: boolean;
}

@ObjectType("CasePage", { description: "Some cases, latest acceptance first.", simpleResolvers: true })
export class CasePageObject {
  @Field(() => [CaseWordObject], { description: "The words of the cases with their names." })
  words!: readonly CaseWordObject[];

  @Field(() => [CaseObject], { description: "Cases of the viewer's record scope." })
  cases!: readonly CaseObject[];

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;

  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;
}

@InputType("CaseFilter", { description: "Which cases; what is left out does not matter." })
export class CaseFilterInput {
  @Field(() => String, { nullable: true, description: "Of this region and below; the viewer's own when absent." })
  region?: string | null;

  @Field(() => [String], { nullable: true, description: "Of these types." })
  types?: string[] | null;

  @Field(() => [String], { nullable: true, description: "That ended so." })
  outcomes?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Of these matters; `unrecorded` finds cases without one, here and below." })
  matters?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Of these fields of administration." })
  fields?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Of these classes of organs." })
  organClasses?: string[] | null;

  @Field(() => [String], { nullable: true, description: "That came in so." })
  channels?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Of these procedures." })
  procedures?: string[] | null;

  @Field(() => String, { nullable: true, description: "Accepted in this period or range of periods." })
  acceptedIn?: string | null;

  @Field(() => String, { nullable: true, description: "Concluded in this period or range of periods." })
  concludedIn?: string | null;

  @Field(() => String, { nullable: true, description: "Accepted, and not concluded when this period ended." })
  pendingAt?: string | null;

  @Field(() => AgeBandEnum, { nullable: true, description: "With pendingAt: waiting for so long on the period's last day." })
  ageBand?: AgeBand | null;

  @Field(() => Boolean, { nullable: true, description: "True: accepted, as case statistics count; false: not yet." })
  accepted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "True: not concluded; false: concluded." })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "With or without an enterprise as a party." })
  enterprise?: boolean | null;
}
