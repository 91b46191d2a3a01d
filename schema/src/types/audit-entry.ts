import { Field, InputType, Int, ObjectType } from "type-graphql";
import { registerEnumType } from "type-graphql";
import type { AuditAction } from "../vocabulary/audit.ts";
import { DateTime } from "./moment.ts";

const AuditActionEnum = {
  SIGNED_IN: "signed_in",
  SIGN_IN_REFUSED: "sign_in_refused",
  SIGNED_OUT: "signed_out",
  SESSION_ENDED: "session_ended",
  SET_UP: "set_up",
  ACCOUNT_CREATED: "account_created",
  ACCOUNT_CHANGED: "account_changed",
  PASSWORD_CHANGED: "password_changed",
  TOKEN_CREATED: "token_created",
  TOKEN_REVOKED: "token_revoked",
  IMPORTED: "imported",
  CATALOGUE_LOADED: "catalogue_loaded",
  RECORDS_READ: "records_read",
  EXPORTED: "exported",
  PERIOD_APPROVED: "period_approved",
  PERIOD_REOPENED: "period_reopened",
  PERIOD_AIRED: "period_aired",
  EVENT_ADDED: "event_added",
  EVENT_REMOVED: "event_removed",
  QUERY_SAVED: "query_saved",
  QUERY_REMOVED: "query_removed",
  GROUP_SAVED: "group_saved",
  GROUP_REMOVED: "group_removed",
} as const satisfies Record<string, AuditAction>;

registerEnumType(AuditActionEnum, {
  name: "AuditAction",
  description: "What somebody did.",
  valuesConfig: {
    SIGNED_IN: { description: "Signed in." },
    SIGN_IN_REFUSED: { description: "Was refused at the sign-in: wrong name or password, or locked." },
    SIGNED_OUT: { description: "Signed out." },
    SESSION_ENDED: { description: "Ended another session, or all of them." },
    SET_UP: { description: "Became the first administrator." },
    ACCOUNT_CREATED: { description: "Made an account." },
    ACCOUNT_CHANGED: { description: "Changed an account's name, role, region or state." },
    PASSWORD_CHANGED: { description: "Changed a password, or had one made up." },
    TOKEN_CREATED: { description: "Made an API token." },
    TOKEN_REVOKED: { description: "Revoked an API token." },
    IMPORTED: { description: "Imported a file." },
    CATALOGUE_LOADED: { description: "Loaded a catalogue." },
    RECORDS_READ: { description: "Read case records." },
    EXPORTED: { description: "Exported figures or records." },
    PERIOD_APPROVED: { description: "Approved a period." },
    PERIOD_REOPENED: { description: "Reopened a period." },
    PERIOD_AIRED: { description: "Aired a period." },
    EVENT_ADDED: { description: "Annotated a region's period with an event." },
    EVENT_REMOVED: { description: "Took an event back." },
    QUERY_SAVED: { description: "Saved a question, new or anew." },
    QUERY_REMOVED: { description: "Removed a saved question." },
    GROUP_SAVED: { description: "Saved a group of regions, new or anew." },
    GROUP_REMOVED: { description: "Removed a group of regions." },
  },
});

@ObjectType("AuditEntry", { description: "Who did what, and when; it is never changed.", simpleResolvers: true })
export class AuditEntryObject {
  @Field(() => Int, { description: "Number." })
  id!: number;

  @Field(() => DateTime, { description: "When." })
  at!: string;

  @Field(() => String, { description: "Account, or the command's user." })
  actor!: string;

  @Field(() => AuditActionEnum, { description: "What." })
  action!: AuditAction;

  @Field(() => String, { description: "To what: an account, a file, a period." })
  subject!: string;

  @Field(() => String, { description: "Particulars as JSON." })
  detail!: string;

  @Field(() => String, { description: "Network address, or “command line”." })
  address!: string;

  @Field(() => Int, { nullable: true, description: "Its place in the chain of seals; null for a few seconds after it was written." })
  seal!: number | null;
}

@ObjectType("AuditPage", { description: "Some audit entries, latest first.", simpleResolvers: true })
export class AuditPageObject {
  @Field(() => [AuditEntryObject], { description: "Entries of the viewer's region and below." })
  entries!: readonly AuditEntryObject[];

  @Field(() => String, { nullable: true, description: "To be given as `after` for the next page; null on the last." })
  next!: string | null;
}

@InputType("AuditFilter", { description: "Which entries; what is left out does not matter." })
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: "By this account." })
  actor?: string | null;

  @Field(() => [AuditActionEnum], { nullable: true, description: "Of these kinds." })
  actions?: AuditAction[] | null;

  @Field(() => String, { nullable: true, description: "Whose subject holds this text, whatever its case." })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: "From this day on, ISO 8601, on the installation's calendar." })
  from?: string | null;

  @Field(() => String, { nullable: true, description: "Up to and with this day." })
  to?: string | null;
}
