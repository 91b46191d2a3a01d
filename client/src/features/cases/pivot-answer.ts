import type { CasesPivotQuery } from "../../generated/graphql.ts";

export type PivotAnswer = CasesPivotQuery["caseStatistics"];
export type AnswerRow = PivotAnswer["rows"][number];
