import { registerEnumType } from "type-graphql";
import type { TokenScope } from "../vocabulary/token-scope.ts";

export const TokenScopeEnum = {
  BOARD: "board",
  LIVE: "live",
  RECORDS: "records",
} as const satisfies Record<string, TokenScope>;

registerEnumType(TokenScopeEnum, {
  name: "TokenScope",
  description: "What an API token may read; never more than its owner.",
  valuesConfig: {
    BOARD: { description: "Approved and aired figures." },
    LIVE: { description: "Live figures." },
    RECORDS: { description: "Case records, and with them the live figures of the owner's region, which they add up to." },
  },
});
