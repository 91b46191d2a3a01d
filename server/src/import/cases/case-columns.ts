import type { CaseMapping } from "../mapping/mapping.ts";

type Fields = CaseMapping["fields"];

/** The columns a mapping of cases reads. */
export function caseColumns(mapping: CaseMapping): string[] {
  const { type, fields, extra } = mapping;
  const named = [type, ...Object.values(fields), ...Object.values(extra ?? {})];
  return named.flatMap((field) => (field !== undefined && "column" in field ? [field.column] : []));
}

/** The column of a field, for a fault that was found in the finished record; empty where it comes from no single column. */
export function columnOfField(mapping: CaseMapping, field: string): string {
  if (field === "type") return "column" in mapping.type ? mapping.type.column : "";
  const known: Readonly<Record<string, Fields[keyof Fields]>> = { ...mapping.fields, countyCode: mapping.fields.county, townCode: mapping.fields.town };
  const rule = known[field];
  return rule !== undefined && "column" in rule ? rule.column : "";
}
