import type { CaseDimension } from "@plumbline/schema/vocabulary/case-dimension.ts";
import { CASE_TYPES, UNRECORDED } from "@plumbline/schema/vocabulary/case-record.ts";
import { OUTCOME_NAMES, TYPE_NAMES } from "../../rollup/measures/outcome-names.ts";
import type { InstallationCatalogue } from "../catalogue/installation-catalogue.ts";
import type { CaseWord } from "./case-statistics-answer.ts";

type Worded = "type" | "matter" | "field" | "outcome" | "organClass" | "channel" | "procedure" | "enterprise";

const DIMENSION_OF: Readonly<Record<Worded, CaseDimension>> = {
  type: "type", matter: "matter", field: "field", outcome: "outcome", organClass: "organ_class", channel: "channel", procedure: "procedure", enterprise: "enterprise",
};
const WORDED = Object.keys(DIMENSION_OF) as Worded[];

const SHARED: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  [UNRECORDED]: { zh: "未记录", en: "not recorded" },
  yes: { zh: "涉企", en: "with an enterprise" },
  no: { zh: "不涉企", en: "without an enterprise" },
};

/** Names every word that stands in the rows, each once, in the order in which they come. */
export function nameWords(rows: readonly Readonly<Record<Worded, string | null>>[], catalogue: InstallationCatalogue): CaseWord[] {
  const words = new Map<string, CaseWord>();
  for (const row of rows) {
    for (const field of WORDED) {
      const key = row[field];
      if (key === null || words.has(`${field} ${key}`)) continue;
      words.set(`${field} ${key}`, { dimension: DIMENSION_OF[field], key, ...namesOf(field, key, catalogue) });
    }
  }
  return [...words.values()];
}

function namesOf(field: Worded, key: string, { breakdowns }: InstallationCatalogue): Pick<CaseWord, "nameZh" | "nameEn"> {
  const listed = breakdowns.get(DIMENSION_OF[field])?.find((one) => one.key === key);
  if (listed !== undefined) return { nameZh: listed.nameZh, nameEn: listed.nameEn };
  const type = field === "type" ? CASE_TYPES.find((known) => known === key) : undefined;
  const name = type !== undefined ? TYPE_NAMES[type] : field === "outcome" ? OUTCOME_NAMES[key] : SHARED[key];
  return { nameZh: name?.zh ?? key, nameEn: name?.en ?? key };
}
