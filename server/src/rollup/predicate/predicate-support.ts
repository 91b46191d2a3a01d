import type { Clause, Predicate, PredicateHead } from "./predicate.ts";
import { printClause } from "./print-predicate.ts";

/** What a predicate can ask for that counting case records by their own fields does not give. */
export type UnmetNeed = "legal_limit" | "register_state" | "year_to_date" | "retention" | "members";

export interface Unsupported {
  readonly need: UnmetNeed;
  /** The clause or head as the catalogue writes it. */
  readonly clause: string;
  /** Counted from 1 in the predicate's text. */
  readonly position: number;
  /** One sentence for readers of a value that is “not applicable”. */
  readonly message: string;
}

const SENTENCES: Record<UnmetNeed, string> = {
  legal_limit: "needs a limit of its type of case, which limits.csv does not hold",
  register_state: "needs the state of a register at the period's end, and that register is not kept here",
  year_to_date: "needs the members of a set since the beginning of the year, which are not kept",
  retention: "needs to know who is still registered after the set time, which is not followed",
  members: "needs the members of a set, which are not kept",
};

function needOfClause(clause: Clause, hasLimit: (clock: string | null) => boolean): UnmetNeed | null {
  switch (clause.kind) {
    case "withinLimit":
      return hasLimit(clause.name) ? null : "legal_limit";
    case "window":
      if (clause.name === "open_at_period_end") return null;
      if (clause.name === "in_year_to_date") return "year_to_date";
      return clause.name === "retained" ? "retention" : "register_state";
    case "compareFields":
    case "compare":
    case "in":
    case "isSet":
      return null;
  }
}

const needOfHead = (head: PredicateHead): UnmetNeed | null => (head.fn === "distinct" ? "members" : null);

/**
 * The parts of a predicate that the roll-up does not compute, in their order; empty when it computes all. It computes
 * comparisons of a record's own fields and of what it tells of its linked case, `open_at_period_end`, limits that are known,
 * and sums of days or of a number on the record.
 */
export function predicateSupport({ head, clauses }: Predicate, hasLimit: (clock: string | null) => boolean = () => false): Unsupported[] {
  const unsupported: Unsupported[] = [];
  const add = (need: UnmetNeed | null, clause: string, position: number): void => {
    if (need !== null) unsupported.push({ need, clause, position, message: `“${clause}” ${SENTENCES[need]}.` });
  };
  if (head !== null) add(needOfHead(head), `${head.fn}(${head.field})`, head.position);
  for (const clause of clauses) add(needOfClause(clause, hasLimit), printClause(clause), clause.position);
  return unsupported;
}
