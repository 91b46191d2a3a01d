import type { CasesRequest } from "./cases-request.ts";
import type { Dimension } from "./dimensions.ts";
import type { CaseFigure } from "./figure-ids.ts";

/** What stands beside a figure and is told with it: the part of a share. */
const PARTS: Partial<Record<CaseFigure, string>> = { settlementRate: "settled", correctionRate: "corrected", onTimeRate: "onTime" };

/**
 * The table's question as it is handed on: its dimensions by name, its figures in their order, and what they rest on. The page
 * itself asks for every dimension and figure that a table can have.
 */
export function askedPivot({ rows, columns, figures }: Pick<CasesRequest, "rows" | "columns" | "figures">, beside: readonly CaseFigure[]): string {
  const dimensions = [rows, ...(columns === null ? [] : [columns])].map(fieldOf);
  const fields = [...new Set([...figures, ...figures.flatMap((figure) => PARTS[figure] ?? []), ...beside])];
  return `query CasesPivot($input: CaseStatisticsInput!) {
  caseStatistics(input: $input) {
    version asOf basis
    explain { source read sentenceZh sentenceEn }
    words { dimension key nameZh nameEn }
    rows {
      ${dimensions.join("\n      ")}
      ${fields.join(" ")}
      totalOver othersOf othersCount
      missing gaps { measure reason } synthetic
    }
  }
}
`;
}

function fieldOf(dimension: Dimension): string {
  switch (dimension) {
    case "region":
      return "region { code nameZh nameEn }";
    case "period":
      return "period { id labelZh labelEn }";
    case "organ":
      return "organClass";
    default:
      return dimension;
  }
}
