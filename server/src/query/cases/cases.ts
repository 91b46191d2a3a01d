import { CASE_TYPES } from "@plumbline/schema/vocabulary/case-record.ts";
import { periodEnd } from "@plumbline/schema/vocabulary/period.ts";
import { readCases } from "../../store/read/read-cases.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import { QuestionError } from "../question-error.ts";
import { parsePeriod } from "../selection/parse-periods.ts";
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
  const region = filter.region === null || filter.region === undefined ? tree.root : parseRegion(filter.region, tree);
  const inside = tree.subtree(region.code);
  const wanted = new Set<string>(inside.map(({ countyCode }) => countyCode));
  const rows = await readCases(tx, {
    // Only counties that the policies would leave: no plan and no time is spent on the others.
    counties: scope.records ? scope.counties.filter((code) => wanted.has(code)) : [],
    regions: region.level === "town" || region.own ? [region.code] : null,
    types: caseTypes(filter.types ?? null),
    outcomes: filter.outcomes ?? null,
    accepted: days(filter.acceptedIn),
    concluded: days(filter.concludedIn),
    open: filter.open ?? null,
    enterprise: filter.enterprise ?? null,
    after: page.after === null ? null : parseCasePlace(page.after),
    limit: page.first + 1,
  });
  const last = rows.length > page.first ? rows[page.first - 1] : undefined;
  return {
    version: tx.version,
    cases: rows.slice(0, page.first).map(({ countyCode: _county, regionCode, ...rest }) => ({ ...rest, region: regionOf(regionCode, catalogue) })),
    next: last === undefined ? null : printCasePlace(last),
  };
}

function days(period: string | null | undefined): { readonly from: string; readonly to: string } | null {
  if (period === null || period === undefined) return null;
  const parsed = parsePeriod(period);
  return { from: parsed.start, to: periodEnd(parsed) };
}

function caseTypes(asked: readonly string[] | null): readonly string[] | null {
  const unknown = asked?.find((text) => !CASE_TYPES.some((known) => known === text));
  if (unknown !== undefined) throw new QuestionError("UNKNOWN_CASE_TYPE", `There is no case type “${unknown}”: the types are ${CASE_TYPES.join(", ")}.`);
  return asked;
}

function regionOf(code: string, { tree }: InstallationCatalogue) {
  const region = tree.get(code);
  if (region === undefined) throw new Error(`A case belongs to the region ${code}, which is not in the tree: load the regions again.`);
  return region;
}
