import { useQuery } from "@apollo/client/react";
import { CompareIndicatorsDocument } from "../../../generated/graphql.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { subjectTree, type SubjectNode } from "./subject-tree.ts";

/** All that can be compared, as the picker's tree; empty until the catalogue is there. */
export function useSubjects(): SubjectNode[] {
  const language = useLanguage();
  const { data } = useQuery(CompareIndicatorsDocument);
  return data === undefined ? [] : subjectTree(data.metrics, data.assessmentSchemes, language);
}
