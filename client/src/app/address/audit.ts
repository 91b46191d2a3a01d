import { parseAuditSearch } from "../../features/administration/audit/audit-search.ts";
import type { Read } from "./read.ts";

export const readAudit: Read = (raw) => ({ ...parseAuditSearch(raw) });
