import { capital } from "../../ui/formats/capital.ts";
import type { AnswerCell, AnswerTable } from "./answer-table.ts";
import { different, type TableRoles } from "./table-roles.ts";

export interface MetricOption {
  readonly value: string;
  readonly label: string;
  /** As the rows have it. */
  readonly key: AnswerCell;
}

/** The metrics of a table to choose from, none where it holds one; versions of one name are told apart by their references. */
export function metricOptions(table: AnswerTable, { metric }: TableRoles): readonly MetricOption[] {
  if (metric === null) return [];
  const named = [...different(table, metric.key)].map((key) => ({ key, name: capital(String(table.rows.find((row) => row[metric.key] === key)?.[metric.name] ?? key)) }));
  return named.map(({ key, name }) => ({ key, value: String(key), label: named.filter((other) => other.name === name).length > 1 ? `${name} (${String(key)})` : name }));
}
