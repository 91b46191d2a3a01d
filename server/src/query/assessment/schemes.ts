import { readCriteria } from "../../store/read/read-criteria.ts";
import type { StoredCriterion } from "../../store/read/read-criteria.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { QuestionContext } from "../question-context.ts";
import { QuestionError } from "../question-error.ts";

export interface AssessmentScheme {
  readonly code: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly criteria: readonly StoredCriterion[];
}

/** The schemes by which units are assessed, each in its last version; empty for an installation without one. */
export async function assessmentSchemes({ room, tx }: QuestionContext): Promise<readonly AssessmentScheme[]> {
  const catalogue = await room.catalogues.of(tx);
  const stored = await readCriteria(tx);
  return [...new Set(stored.map(({ scheme }) => scheme))].map((code) => {
    const criteria = lastVersion(code, stored);
    return { code, version: criteria[0]?.schemeVersion ?? 1, ...schemeName(code, catalogue), criteria };
  });
}

/** The criteria of a scheme's last version; refuses a scheme that the installation does not have. */
export function lastVersion(scheme: string, stored: readonly StoredCriterion[]): readonly StoredCriterion[] {
  const versions = stored.filter((criterion) => criterion.scheme === scheme);
  const last = versions.reduce((latest, { schemeVersion }) => Math.max(latest, schemeVersion), 0);
  if (last === 0) {
    const known = [...new Set(stored.map((criterion) => criterion.scheme))].join(", ");
    throw new QuestionError("UNKNOWN_SCHEME", `There is no assessment scheme “${scheme}”: ${known === "" ? "this installation has none" : `the schemes are ${known}`}.`, { offender: scheme });
  }
  return versions.filter(({ schemeVersion }) => schemeVersion === last);
}

/** Schemes are named in the closed list “scheme”, whose keys have no hyphens; one that is not named there goes by its code. */
export function schemeName(scheme: string, { breakdowns }: InstallationCatalogue): { readonly nameZh: string; readonly nameEn: string } {
  const named = breakdowns.get("scheme")?.find(({ key }) => key === scheme.replaceAll("-", "_"));
  return { nameZh: named?.nameZh ?? scheme, nameEn: named?.nameEn ?? scheme };
}
