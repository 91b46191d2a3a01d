import { capital } from "../../ui/formats/capital.ts";
import { pick, type Language } from "../../ui/language.ts";
import type { AnswerTable } from "./answer-table.ts";
import { figureUnit, metricOfRows } from "./figure-unit.ts";
import type { ChartChoice } from "./table-chart.ts";
import { tableRoles } from "./table-roles.ts";

/** What is drawn, as the question calls it, of which metric and in which unit, as far as the answer says: "Settlement rate · values · %". */
export function figureHead(table: AnswerTable, choice: ChartChoice, language: Language): string {
  const { metric } = tableRoles(table, language);
  const measured = metricOfRows(table, metric === null ? table.rows : table.rows.filter((row) => row[metric.key] === choice.metric));
  const name = pick(language, measured?.nameZh ?? measured?.nameEn, measured?.nameEn ?? measured?.nameZh) ?? "";
  return [capital(name), table.columns[choice.figure]?.key ?? "", figureUnit(table, choice.figure, measured, language)].filter((text) => text !== "").join(" · ");
}
