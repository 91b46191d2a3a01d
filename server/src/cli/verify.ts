import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import type { AuditFault } from "../store/audit/audit-chain.ts";
import { verifyAudit } from "../store/audit/verify-audit.ts";
import { openStore } from "../store/open-store.ts";
import { complain, say } from "./terminal.ts";

const VERIFY_USAGE = `plumbline verify [--head SEAL]

Walks the audit's chain of seals and names every row that was changed, removed or reordered since it was sealed. Ends with 0
when nothing was, else with 1.

  --head SEAL  a last seal that was printed before: says whether anything up to it was cut off`;

const SAYS: Record<AuditFault["kind"], string> = {
  changed: "was changed after it was sealed, or its seal was",
  removed: "is gone",
  reordered: "stands in another's place",
  unproven: "cannot be checked, for the seal before it is gone",
};
/** As many as somebody reads. */
const SHOWN = 100;

/** `plumbline verify`: the audit against its seals. Resolves to the exit code. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { head: { type: "string" }, help: { type: "boolean", short: "h", default: false } } });
  if (values.help) {
    say(VERIFY_USAGE);
    return 0;
  }
  const { database: place, secret, readTimeoutMs } = readConfig();
  const store = await openStore({ place, secret, readTimeoutMs, use: "join", doing: "verifying the audit", log: complain });
  try {
    const { sealed, unsealed, faults, head, seals } = await store.database.identity((tx) => verifyAudit(tx, store.auditKey, values.head ?? null));
    for (const { id, seq, kind } of faults.slice(0, SHOWN)) complain(`Audit row ${id} at place ${seq} ${SAYS[kind]}.`);
    if (faults.length > SHOWN) complain(`… and ${faults.length - SHOWN} more.`);
    const cut = values.head !== undefined && !seals;
    if (cut) complain(`The chain does not hold the seal ${values.head ?? ""}: rows were cut off, or it is of another installation.`);
    say(`${sealed} sealed rows, ${faults.length} at fault, ${unsealed} not sealed yet; last seal ${head}.`);
    return faults.length > 0 || cut ? 1 : 0;
  } finally {
    await store.close();
  }
}
