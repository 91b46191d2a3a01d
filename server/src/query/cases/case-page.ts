import type { AgeBand } from "@plumbline/schema/vocabulary/age-band.ts";
import type { Region } from "@plumbline/schema/vocabulary/region.ts";
import type { CaseWord } from "../case-statistics/case-statistics-answer.ts";
import type { CaseWordLists } from "../selection/case-words.ts";
import type { DataVersion } from "../../store/driver/database.ts";

export interface CaseFilter extends CaseWordLists {
  readonly region?: string | null;
  readonly types?: readonly string[] | null;
  readonly outcomes?: readonly string[] | null;
  readonly acceptedIn?: string | null;
  readonly concludedIn?: string | null;
  readonly pendingAt?: string | null;
  readonly ageBand?: AgeBand | null;
  readonly accepted?: boolean | null;
  readonly open?: boolean | null;
  readonly enterprise?: boolean | null;
}

/** A case as it stands. */
export interface Case {
  readonly caseNumber: string;
  readonly type: string;
  readonly region: Region;
  readonly organClass: string | null;
  readonly field: string | null;
  readonly matter: string | null;
  readonly channel: string | null;
  readonly procedure: string | null;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  readonly concludedOn: string | null;
  readonly pauseDays: number;
  readonly extensionDays: number;
  readonly outcome: string | null;
  readonly enterprise: boolean | null;
  readonly synthetic: boolean;
}

export interface CasePage {
  readonly version: DataVersion;
  readonly cases: readonly Case[];
  /** The words of the cases with their names. */
  readonly words: readonly CaseWord[];
  /** The place behind the last case, or null on the last page. */
  readonly next: string | null;
}
