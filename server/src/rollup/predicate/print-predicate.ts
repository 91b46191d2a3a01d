import type { Clause, Predicate } from "./predicate.ts";

function printLiteral(value: string | boolean): string {
  if (typeof value === "string") return value;
  return value ? "yes" : "no";
}

/** A clause as the catalogue writes it. */
export function printClause(clause: Clause): string {
  switch (clause.kind) {
    case "compare":
      return `${clause.field} ${clause.operator} ${printLiteral(clause.value)}`;
    case "in":
      return `${clause.field} in (${clause.values.join(", ")})`;
    case "isSet":
      return `${clause.field} is ${clause.negated ? "not " : ""}set`;
    case "compareFields":
      return `${clause.field} ${clause.operator} ${clause.otherField}`;
    case "window":
      return clause.name;
    case "withinLimit":
      return clause.name === null ? "within_limit" : `within_limit(${clause.name})`;
  }
}

/** A predicate as the catalogue writes it. */
export function printPredicate({ head, clauses }: Predicate): string {
  const conditions = clauses.map(printClause).join(" and ");
  return head === null ? conditions : `${head.fn}(${head.field}) where ${conditions}`;
}
