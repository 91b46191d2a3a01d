import { EventChangeObject, EventInput, EventListObject } from "@plumbline/schema/types/region-event.ts";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { events } from "../../query/events/events.ts";
import { parsePeriod } from "../../query/selection/parse-periods.ts";
import { addEvent, removeEvent } from "../../reporting/events.ts";
import { act, answer } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { regionEventObject } from "../translate/region-event-object.ts";

@Resolver()
export class EventResolver {
  @Query(() => EventListObject, { description: "What happened in regions, and in those above them, that may explain their figures." })
  events(
    @Arg("regions", () => [String], { description: "Region codes and sets." }) regions: string[],
    @Arg("from", () => String, { description: "Id of the first period." }) from: string,
    @Arg("to", () => String, { description: "Id of the last period." }) to: string,
    @Arg("above", () => Boolean, { defaultValue: true, description: "Also events of the regions above those named." }) above: boolean,
    @Arg("asOf", () => String, { nullable: true, description: "A data version (digits) or a moment (ISO 8601)." }) asOf: string | null | undefined,
    @Ctx() context: OperationContext,
  ): Promise<EventListObject> {
    return answer(context, async (question) => {
      const found = await events(question, { regions, from, to, above, asOf: asOf ?? null });
      const { installation } = await question.room.catalogues.of(question.tx);
      return {
        version: found.version.version,
        asOf: found.version.committedAt,
        events: found.events.map((event) => regionEventObject(event, context.asker, installation.reportingYearStart)),
      };
    });
  }

  @Mutation(() => EventChangeObject, { description: "Annotates a period of a region; for counties, analysts and leaders, of their region and below." })
  addEvent(@Arg("input", () => EventInput, { description: "What happened." }) input: EventInput, @Ctx() { identity, asker, origin }: OperationContext): Promise<EventChangeObject> {
    return act(async () => {
      const { id, version } = await addEvent(identity, asker, { ...input, period: parsePeriod(input.period) }, origin);
      return { id, version: version.version, asOf: version.committedAt };
    });
  }

  @Mutation(() => EventChangeObject, { description: "Takes an event back; for its author, and for leaders of the region. Answers as of an earlier version keep it." })
  removeEvent(@Arg("id", () => Int, { description: "Number of the event." }) id: number, @Ctx() { identity, asker, origin }: OperationContext): Promise<EventChangeObject> {
    return act(async () => {
      const { version, committedAt } = await removeEvent(identity, asker, id, origin);
      return { id, version, asOf: committedAt };
    });
  }
}
