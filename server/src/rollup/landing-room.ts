import type { LandingCatalogue } from "../store/catalogue/read-landing-catalogue.ts";
import type { WriteTransaction } from "../store/driver/database.ts";
import type { Rejections } from "./facts/rejections.ts";

/** What the landing of each family shares within one change. */
export interface LandingRoom {
  readonly tx: WriteTransaction;
  readonly catalogue: LandingCatalogue;
  readonly rejections: Rejections;
  /** Called for every fact that is read. */
  readonly read: () => void;
}

/** How many repeated or locked facts are fetched to be shown. */
export const FETCHED = 1000;
