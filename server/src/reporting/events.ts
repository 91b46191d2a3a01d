import { periodId } from "@plumbline/schema/vocabulary/period.ts";
import type { Period } from "@plumbline/schema/vocabulary/period.ts";
import type { RegionEventKind } from "@plumbline/schema/vocabulary/region-event.ts";
import { assertOwnPassword } from "../identity/authorise.ts";
import { isSignedIn } from "../identity/asker.ts";
import type { Asker } from "../identity/asker.ts";
import { IdentityError } from "../identity/identity-error.ts";
import type { IdentityRoom, Origin } from "../identity/identity-room.ts";
import { ROLE_RIGHTS } from "../identity/rights.ts";
import { assertText } from "../identity/text-rules.ts";
import { appendChangeAudit } from "../store/audit/append-change-audit.ts";
import type { DataVersion } from "../store/driver/database.ts";
import { countEvents, findEventRegion, findStandingEvent, insertEvent, retireEvent } from "../store/events/region-events.ts";
import { isOwn } from "../store/scope.ts";
import { EventRefused } from "./event-refused.ts";

/** An annotation is a line on a chart, not a report. */
const LONGEST_TEXT = 120;
/** More on one period could not be read on any chart. */
const MOST_AT_ONE_PERIOD = 10;

export interface NewEventRequest {
  readonly region: string;
  readonly period: Period;
  readonly kind: RegionEventKind;
  readonly text: string;
}

interface PlaceOfEvent {
  readonly code: string;
  readonly countyCode: string;
}

/** Puts down what happened in a region of the asker's own. Throws IdentityError or EventRefused. */
export async function addEvent({ database }: IdentityRoom, asker: Asker, request: NewEventRequest, origin: Origin): Promise<{ readonly id: number; readonly version: DataVersion }> {
  const { account, scope } = assertAnnotator(asker);
  const text = assertText("text of the event", request.text, LONGEST_TEXT);
  const { period, kind } = request;
  const { result, version } = await database.change({ kind: "annotation", actor: account.name, note: null }, async (tx) => {
    const region = await findEventRegion(tx, request.region);
    if (region === null) throw new EventRefused("UNKNOWN_REGION", `There is no region “${request.region.slice(0, 40)}” in this installation: the query “regions” lists the codes.`);
    if (!isOwn(scope, region)) throw foreign(region);
    const event = { countyCode: region.countyCode, regionCode: region.code, period, kind, text, actor: account.name };
    if ((await countEvents(tx, event)) >= MOST_AT_ONE_PERIOD) {
      throw new EventRefused("TOO_MANY_EVENTS", `${region.code} has ${MOST_AT_ONE_PERIOD} events in ${periodId(period)} already: take one back that no longer explains anything.`);
    }
    const id = await insertEvent(tx, event);
    await appendChangeAudit(tx, { actor: account.name, countyCode: account.region.countyCode, address: origin.address }, "event_added", region.code, { event: id, period: periodId(period), kind, text });
    return id;
  });
  return { id: result, version };
}

/** Takes back an event of the asker's own region: who wrote it may, and a leader. Throws IdentityError or EventRefused. */
export async function removeEvent({ database }: IdentityRoom, asker: Asker, id: number, origin: Origin): Promise<DataVersion> {
  const { account, scope } = assertAnnotator(asker);
  const { version } = await database.change({ kind: "annotation", actor: account.name, note: null }, async (tx) => {
    const event = await findStandingEvent(tx, id);
    if (event === null) throw new EventRefused("UNKNOWN_EVENT", `There is no event ${id}, or it was taken back already: the query “events” lists those that stand.`);
    const region = { code: event.regionCode, countyCode: event.countyCode };
    if (!isOwn(scope, region)) throw foreign(region);
    if (!mayRemove(asker, { ...region, addedBy: event.actor })) {
      throw new IdentityError("FORBIDDEN", `The event ${id} was written by somebody else: ask them, or a leader of the region, to take it back.`);
    }
    await retireEvent(tx, event);
    await appendChangeAudit(tx, { actor: account.name, countyCode: account.region.countyCode, address: origin.address }, "event_removed", event.regionCode, { event: id, text: event.text });
  });
  return version;
}

/** Whether the asker may take an event back. */
export function mayRemove(asker: Asker, event: PlaceOfEvent & { readonly addedBy: string }): boolean {
  if (!isSignedIn(asker) || asker.kind === "token") return false;
  const rights = ROLE_RIGHTS[asker.account.role];
  return rights.annotates && isOwn(asker.scope, { code: event.code, countyCode: event.countyCode }) && (event.addedBy === asker.account.name || rights.releases);
}

function assertAnnotator(asker: Asker): ReturnType<typeof assertOwnPassword> {
  const session = assertOwnPassword(asker);
  if (ROLE_RIGHTS[session.account.role].annotates) return session;
  throw new IdentityError("FORBIDDEN", `The role “${session.account.role}” puts down no events: ask the county, an analyst or a leader of the region.`);
}

function foreign({ code }: PlaceOfEvent): IdentityError {
  return new IdentityError("FORBIDDEN", `${code} is not of your region: annotate your own region and what lies below it.`);
}
