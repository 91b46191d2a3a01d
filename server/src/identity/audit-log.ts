import { isDay } from "@plumbline/schema/vocabulary/day.ts";
import { readAudit } from "../store/audit/read-audit.ts";
import type { AuditEntry, AuditFilter } from "../store/audit/read-audit.ts";
import { readInstallation } from "../store/read/read-installation.ts";
import type { Asker } from "./asker.ts";
import { assertAdministrator } from "./authorise.ts";
import { IdentityError } from "./identity-error.ts";
import type { IdentityRoom } from "./identity-room.ts";

function assertDay(text: string | null): void {
  if (text === null || isDay(text)) return;
  throw new IdentityError("TEXT_UNSUITABLE", `“${text.slice(0, 40)}” is no day: write it as 2026-10-15.`);
}

/** Audit entries of the administrator's region and below, latest first, on the installation's calendar. */
export async function auditLog({ database }: IdentityRoom, asker: Asker, filter: Omit<AuditFilter, "timeZone">, page: { readonly before: number | null; readonly limit: number }): Promise<AuditEntry[]> {
  const { scope } = assertAdministrator(asker);
  assertDay(filter.from);
  assertDay(filter.to);
  return database.read(scope, async (tx) => {
    const timeZone = (await readInstallation(tx))?.timeZone ?? "UTC";
    return readAudit(tx, { ...filter, timeZone }, page);
  });
}
