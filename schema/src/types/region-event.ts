import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { RegionEventKind } from "../vocabulary/region-event.ts";
import { DateTime } from "./moment.ts";
import { PeriodObject } from "./period.ts";
import { RegionObject } from "./region.ts";

const RegionEventKindEnum = { CAMPAIGN: "campaign", LAW: "law", MERGER: "merger", METHOD: "method", OTHER: "other" } as const satisfies Record<string, RegionEventKind>;

registerEnumType(RegionEventKindEnum, {
  name: "EventKind",
  description: "What an event is about.",
  valuesConfig: {
    CAMPAIGN: { description: "专项行动: a campaign, or a special effort." },
    LAW: { description: "法律法规: a law or rule came into force." },
    MERGER: { description: "区划调整: units were merged, divided or moved." },
    METHOD: { description: "口径变化: figures are collected in another way." },
    OTHER: { description: "其他: anything else." },
  },
});

@ObjectType("Event", { description: "Something that happened in a region and may explain why its figures move.", simpleResolvers: true })
export class RegionEventObject {
  @Field(() => Int, { description: "Number; `event(NUMBER)` begins a baseline of a control chart." })
  id!: number;

  @Field(() => RegionObject, { description: "Where." })
  region!: RegionObject;

  @Field(() => PeriodObject, { description: "When." })
  period!: PeriodObject;

  @Field(() => RegionEventKindEnum, { description: "What it is about." })
  kind!: RegionEventKind;

  @Field(() => String, { description: "One line, in its author's words." })
  text!: string;

  @Field(() => String, { description: "The account that put it down." })
  addedBy!: string;

  @Field(() => DateTime, { description: "When it was put down." })
  addedAt!: string;

  @Field(() => Boolean, { description: "Whether the viewer may take it back." })
  removable!: boolean;
}

@ObjectType("EventList", { description: "Events in order of time.", simpleResolvers: true })
export class EventListObject {
  @Field(() => Int, { description: "The data version that was read." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;

  @Field(() => [RegionEventObject], { description: "At most 500." })
  events!: readonly RegionEventObject[];
}

@ObjectType("EventChange", { description: "An event was put down or taken back.", simpleResolvers: true })
export class EventChangeObject {
  @Field(() => Int, { description: "Number of the event." })
  id!: number;

  @Field(() => Int, { description: "The data version that this made." })
  version!: number;

  @Field(() => DateTime, { description: "When that version was committed." })
  asOf!: string;
}

@InputType("EventInput", { description: "What happened." })
export class EventInput {
  @Field(() => String, { description: "Code of a region of the viewer's own, or below it." })
  region!: string;

  @Field(() => String, { description: "Id of a period, for example 2026Q3 or 2026-09." })
  period!: string;

  @Field(() => RegionEventKindEnum, { description: "What it is about." })
  kind!: RegionEventKind;

  @Field(() => String, { description: "One line, 1–120 characters." })
  text!: string;
}
