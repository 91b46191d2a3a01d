import type { Basis } from "@plumbline/schema/vocabulary/basis.ts";
import type { DataVersion } from "../../store/driver/database.ts";

interface Answered {
  readonly version: DataVersion;
  readonly basis: Basis;
  readonly synthetic: boolean;
}

/** What every answer begins with: the data version that was read, on which basis, and whether it is a demonstration. */
export function answerHead({ version, basis, synthetic }: Answered): { readonly version: number; readonly asOf: string; readonly basis: Basis; readonly synthetic: boolean } {
  return { version: version.version, asOf: version.committedAt, basis, synthetic };
}
