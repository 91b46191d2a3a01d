import { useQuery } from "@apollo/client/react";
import { useInstallation } from "../../filters/installation.ts";
import { CompareIndicatorsDocument, CompareSchemeDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../ui/preferences.ts";
import { subjectTree, type SubjectNode } from "./subject-tree.ts";

/** The scheme by which units are assessed each quarter; an installation without it simply offers no scores. */
const SCHEME = "rule-of-law-quarterly";

/** All that can be compared, as the picker's tree; empty until the catalogue is there. */
export function useSubjects(): SubjectNode[] {
  const language = useLanguage();
  const { counties, quarters } = useInstallation();
  const indicators = useQuery(CompareIndicatorsDocument);
  const county = counties[0];
  const quarter = quarters.at(-1);
  const scheme = useQuery(CompareSchemeDocument, {
    variables: { scheme: SCHEME, regions: county === undefined ? [] : [county.code], periods: quarter === undefined ? [] : [quarter.id] },
    skip: county === undefined || quarter === undefined,
  });
  if (indicators.data === undefined) return [];
  const schemes = scheme.data === undefined ? [] : [{ code: SCHEME, assessment: scheme.data.assessment }];
  return subjectTree(indicators.data.metrics, schemes, language);
}
