import type { ReadTransaction } from "../store/driver/database.ts";
import type { Scope } from "../store/scope.ts";
import type { CatalogueCache } from "./catalogue/catalogue-cache.ts";
import type { LeafReportCache } from "./compare/leaf-report-cache.ts";

/** What all questions to one database share between requests. */
export interface QuestionRoom {
  readonly catalogues: CatalogueCache;
  readonly leafReports: LeafReportCache;
  /** The n below which a region is shown but not ranked. */
  readonly smallNumberLimit: number;
}

/** What the questions of one request share: one snapshot under one scope. */
export interface QuestionContext {
  readonly room: QuestionRoom;
  readonly tx: ReadTransaction;
  readonly scope: Scope;
}
