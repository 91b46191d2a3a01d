import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { compileDate, withinLimit } from "./compile-date.ts";
import type { RecordCondition } from "./counted-measure.ts";
import { wordLiteral } from "./word-literal.ts";

/** Columns of case records by the names that predicates use; all other names are extra fields. `s` is the record's alias. */
const TEXTS: Readonly<Record<string, string>> = {
  type: "s.type", outcome: "s.outcome", procedure: "s.procedure", matter: "s.matter", channel: "s.channel", field: "s.field", organ_class: "s.organ_class",
};
const DATES: Readonly<Record<string, string>> = { received: "s.received_on", accepted: "s.accepted_on", concluded: "s.concluded_on" };

const extra = (field: string): SQL => sql`s.extra->${wordLiteral(field)}`;

/** True, false or never null: whether a field equals a word; `yes` and `no` stand for true and false. */
function equals(field: string, value: string | boolean): SQL {
  const word = typeof value === "boolean" ? (value ? "yes" : "no") : value;
  const text = TEXTS[field];
  if (text !== undefined) return sql`${sql.raw(text)} is not distinct from ${wordLiteral(word)}`;
  if (field === "enterprise") return typeof value === "boolean" ? sql`s.enterprise is not distinct from ${sql.raw(String(value))}` : sql`false`;
  if (DATES[field] !== undefined) return sql`false`;
  const same = sql`${extra(field)} is not distinct from to_jsonb(${wordLiteral(word)}::text)`;
  return typeof value === "boolean" ? sql`(${same} or ${extra(field)} is not distinct from to_jsonb(${sql.raw(String(value))}))` : same;
}

function isSet(field: string): SQL {
  const column = TEXTS[field] ?? DATES[field] ?? (field === "enterprise" ? "s.enterprise" : undefined);
  return column === undefined ? sql`s.extra->>${wordLiteral(field)} is not null` : sql`${sql.raw(column)} is not null`;
}

/** A field as JSON, so that two fields compare by their common type alone. */
function asJson(field: string): SQL {
  const column = TEXTS[field] ?? DATES[field] ?? (field === "enterprise" ? "s.enterprise" : undefined);
  return column === undefined ? extra(field) : sql`to_jsonb(${sql.raw(column)})`;
}

function compareFields(left: SQL, operator: string, right: SQL): SQL {
  const by = sql.raw(operator);
  return sql`(case when jsonb_typeof(${left}) = 'string' and jsonb_typeof(${right}) = 'string' then (${left}) #>> '{}' collate "C" ${by} (${right}) #>> '{}' collate "C"
    when jsonb_typeof(${left}) = 'number' and jsonb_typeof(${right}) = 'number' then ((${left}) #>> '{}')::numeric ${by} ((${right}) #>> '{}')::numeric else false end)`;
}

/** A condition as SQL over the record alias `s`: true or false, never null. */
export function compileCondition(condition: RecordCondition): SQL {
  switch (condition.kind) {
    case "compare":
      return condition.operator === "=" ? equals(condition.field, condition.value) : sql`not (${equals(condition.field, condition.value)})`;
    case "in":
      return sql`(${sql.join(condition.values.map((value) => equals(condition.field, value)), sql` or `)})`;
    case "isSet":
      return condition.negated ? sql`not (${isSet(condition.field)})` : isSet(condition.field);
    case "compareFields":
      return compareFields(asJson(condition.field), condition.operator, asJson(condition.otherField));
    case "hasDate":
      return sql`(${compileDate(condition.date)}) is not null`;
    case "withinLimit":
      return withinLimit(condition.clock);
  }
}
