import { AuditFilterInput, AuditPageObject } from "@plumbline/schema/types/audit-entry.ts";
import { GraphQLError } from "graphql";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { auditLog } from "../../identity/audit-log.ts";
import { act } from "../answer.ts";
import type { OperationContext } from "../operation-context.ts";
import { assertPageSize, nextOf } from "../page.ts";

function parsePlace(text: string | null): number | null {
  if (text === null) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new GraphQLError(`“${text.slice(0, 40)}” is no place in the audit: give the field “next” of the page before.`, { extensions: { code: "UNKNOWN_PLACE" } });
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditPageObject, { description: "Who did what, latest first; for administrators, of their region and below." })
  auditLog(
    @Arg("filter", () => AuditFilterInput, { nullable: true, description: "Which entries; all when absent." }) filter: AuditFilterInput | null | undefined,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, 1–100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "`next` of the page before." }) after: string | null | undefined,
    @Ctx() { identity, asker }: OperationContext,
  ): Promise<AuditPageObject> {
    return act(async () => {
      assertPageSize(first);
      const { actor = null, actions = null, subject = null, from = null, to = null } = filter ?? {};
      const rows = await auditLog(identity, asker, { actor, actions, subject, from, to }, { before: parsePlace(after ?? null), limit: first + 1 });
      return {
        entries: rows.slice(0, first).map(({ detail, ...rest }) => ({ ...rest, detail: JSON.stringify(detail) })),
        next: nextOf(rows, first, ({ id }) => String(id)),
      };
    });
  }
}
