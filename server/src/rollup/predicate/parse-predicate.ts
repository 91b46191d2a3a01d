import { WINDOWS } from "./predicate.ts";
import type { Clause, FieldOperator, Predicate, PredicateFault, PredicateHead } from "./predicate.ts";

export type PredicateParse =
  | { readonly kind: "predicate"; readonly predicate: Predicate }
  | { readonly kind: "fault"; readonly fault: PredicateFault };

const FIELD = "[a-z][a-z_]*(?:\\.[a-z][a-z_]*)?";
const WORD = "[a-z][a-z_]*";
const HEAD = new RegExp(`^(sum|distinct)\\((${WORD})\\) where `);
const COMPARE = new RegExp(`^(${FIELD}) (=|!=) (${WORD})$`);
const IN = new RegExp(`^(${FIELD}) in \\((${WORD}(?:, ${WORD})*)\\)$`);
const IS_SET = new RegExp(`^(${FIELD}) is (not )?set$`);
const COMPARE_FIELDS = new RegExp(`^(${FIELD}) (<=|<|>=|>) (${FIELD})$`);
const WITHIN_LIMIT = new RegExp(`^within_limit(?:\\((${WORD})\\))?$`);

function literal(word: string): string | boolean {
  if (word === "yes") return true;
  return word === "no" ? false : word;
}

/** Reads one clause, or null when it has the shape of none. */
function parseClause(text: string, position: number): Clause | null {
  const compare = COMPARE.exec(text);
  if (compare?.[1] !== undefined && compare[3] !== undefined) {
    return { kind: "compare", field: compare[1], operator: compare[2] === "=" ? "=" : "!=", value: literal(compare[3]), position };
  }
  const among = IN.exec(text);
  if (among?.[1] !== undefined && among[2] !== undefined) return { kind: "in", field: among[1], values: among[2].split(", "), position };
  const isSet = IS_SET.exec(text);
  if (isSet?.[1] !== undefined) return { kind: "isSet", field: isSet[1], negated: isSet[2] !== undefined, position };
  const fields = COMPARE_FIELDS.exec(text);
  if (fields?.[1] !== undefined && fields[3] !== undefined) {
    return { kind: "compareFields", field: fields[1], operator: fields[2] as FieldOperator, otherField: fields[3], position };
  }
  const limit = WITHIN_LIMIT.exec(text);
  if (limit !== null) return { kind: "withinLimit", name: limit[1] ?? null, position };
  const window = WINDOWS.find((name) => name === text);
  return window === undefined ? null : { kind: "window", name: window, position };
}

/** Reads `[sum(field)|distinct(field) where] clause and clause …`; a fault says which clause, and how clauses are written. */
export function parsePredicate(text: string): PredicateParse {
  const head = HEAD.exec(text);
  const headed: PredicateHead | null =
    head?.[2] === undefined ? null : { fn: head[1] === "sum" ? "sum" : "distinct", field: head[2], position: 1 };
  let position = (head?.[0].length ?? 0) + 1;
  const clauses: Clause[] = [];
  for (const part of text.slice(position - 1).split(" and ")) {
    const clause = parseClause(part, position);
    if (clause === null) {
      const message =
        `“${part}” at character ${position} is no clause: write “field = word”, “field != word”, “field in (word, word)”, ` +
        `“field is set”, “field is not set”, “field <= field”, within_limit or within_limit(name), or one of ${WINDOWS.join(", ")}.`;
      return { kind: "fault", fault: { message, position } };
    }
    clauses.push(clause);
    position += part.length + " and ".length;
  }
  return { kind: "predicate", predicate: { head: headed, clauses } };
}
