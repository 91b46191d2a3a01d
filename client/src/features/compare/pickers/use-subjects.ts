import { useQuery } from "@apollo/client/react";
import { CompareIndicatorsDocument } from "../../../generated/graphql.ts";
import { useViewer } from "../../../session/viewer.ts";
import { useLanguage } from "../../../ui/preferences.ts";
import { subjectTree, type SubjectNode } from "./subject-tree.ts";

/** All that can be compared (scores are for accounts), as the picker's tree; empty until the catalogue is there. */
export function useSubjects(): SubjectNode[] {
  const language = useLanguage();
  const { data } = useQuery(CompareIndicatorsDocument, { variables: { schemes: useViewer().board } });
  return data === undefined ? [] : subjectTree(data.metrics, data.assessmentSchemes ?? [], language);
}
