import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { AGE_BANDS, AGE_BAND_STARTS } from "@plumbline/schema/vocabulary/age-band.ts";
import type { AgeBand } from "@plumbline/schema/vocabulary/age-band.ts";
import { readCases } from "../../store/read/read-cases.ts";
import type { PendingOn } from "../../store/read/read-cases.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import { nameWords } from "../case-statistics/name-words.ts";
import { QuestionError } from "../question-error.ts";
import { readWordLists } from "../selection/case-words.ts";
import { daysOfPeriods } from "../selection/days-of-periods.ts";
import { plainLookups } from "../selection/load-lookups.ts";
import type { PeriodLookups } from "../selection/parse-periods.ts";
import { parseRegion } from "../selection/parse-regions.ts";
import type { CaseFilter, CasePage } from "./case-page.ts";
import { parseCasePlace, printCasePlace } from "./case-place.ts";

/**
 * A page of the cases that the asker may read, latest acceptance first. What lies outside their record scope is as if it
 * did not exist: no error, no count and no order tells of it.
 */
export async function cases(context: QuestionContext, filter: CaseFilter, page: { readonly first: number; readonly after: string | null }): Promise<CasePage> {
  const { room, tx, scope, budget } = context;
  budget.take({ rows: page.first });
  const catalogue = await room.catalogues.of(tx);
  const { tree } = catalogue;
  // Records stand as they are now, so that the catalogue alone tells the last periods.
  const lookups = plainLookups(catalogue);
  const region = filter.region === null || filter.region === undefined ? tree.root : parseRegion(filter.region, tree);
  const inside = tree.subtree(region.code);
  const wanted = new Set<string>(inside.map(({ countyCode }) => countyCode));
  const rows = await readCases(tx, {
    // Only counties that the policies would leave: no plan and no time is spent on the others.
    counties: scope.records ? scope.counties.filter((code) => wanted.has(code)) : [],
    regions: region.level === "town" || region.own ? [region.code] : null,
    types: caseTypes(filter.types ?? null),
    outcomes: filter.outcomes ?? null,
    words: readWordLists(filter),
    accepted: daysOfPeriods(filter.acceptedIn, lookups),
    concluded: daysOfPeriods(filter.concludedIn, lookups),
    pending: pending(filter.pendingAt, filter.ageBand, lookups),
    isAccepted: filter.accepted ?? null,
    open: filter.open ?? null,
    enterprise: filter.enterprise ?? null,
    after: page.after === null ? null : parseCasePlace(page.after),
    limit: page.first + 1,
  });
  const last = rows.length > page.first ? rows[page.first - 1] : undefined;
  const shown = rows.slice(0, page.first).map(({ countyCode: _county, regionCode, ...rest }) => ({ ...rest, region: regionOf(regionCode, catalogue) }));
  return {
    version: tx.version,
    cases: shown,
    words: nameWords(shown.map((one) => ({ ...one, enterprise: null })), catalogue),
    next: last === undefined ? null : printCasePlace(last),
  };
}

/** Cases that were pending when a period ended, and among them those that had been waiting for so long. */
function pending(pendingAt: string | null | undefined, band: AgeBand | null | undefined, lookups: PeriodLookups): PendingOn | null {
  const at = daysOfPeriods(pendingAt, lookups);
  if (at === null) {
    if (band === null || band === undefined) return null;
    throw new QuestionError("EMPTY_SELECTION", "ageBand needs pendingAt, the period on whose last day cases had been waiting for so long: name one.");
  }
  const place = band === null || band === undefined ? null : AGE_BANDS.indexOf(band);
  return { day: at.to, ageFrom: place === null ? 0 : (AGE_BAND_STARTS[place - 1] ?? 0), ageTo: place === null ? null : (AGE_BAND_STARTS[place] ?? null) };
}

function caseTypes(asked: readonly string[] | null): readonly string[] | null {
  const unknown = asked?.find((text) => !CASE_TYPES.some((known) => known === text));
  if (unknown !== undefined) throw new QuestionError("UNKNOWN_CASE_TYPE", `There is no case type “${unknown}”: the types are ${CASE_TYPES.join(", ")}.`, { offender: unknown });
  return asked;
}

function regionOf(code: string, { tree }: InstallationCatalogue) {
  const region = tree.get(code);
  if (region === undefined) throw new Error(`A case belongs to the region ${code}, which is not in the tree: load the regions again.`);
  return region;
}
