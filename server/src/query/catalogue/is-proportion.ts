import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { FormulaNode } from "../../rollup/formula/formula-node.ts";
import { parsePredicate } from "../../rollup/predicate/parse-predicate.ts";
import type { Clause } from "../../rollup/predicate/predicate.ts";
import { printClause } from "../../rollup/predicate/print-predicate.ts";
import { isAmount } from "./is-amount.ts";

/**
 * Whether a formula in percent counts the part of a whole, so that its value is a proportion of trials. It is where the
 * numerator is one measure and the denominator is that measure plus others, or one measure that holds it: by its
 * clauses where both count records, by the same date, unit and collection where numbers are entered. A denominator that
 * subtracts records holds a numerator that shares none of them. Different units of which something was recorded (villages
 * served, enterprises checked) are part of those that stand at the period's end.
 */
export function isProportion(root: FormulaNode | null, unitEn: string, measures: ReadonlyMap<string, Measure>): boolean {
  if (root?.kind !== "operation" || root.operator !== "/" || unitEn !== "%") return false;
  const part = countOf(root.left, measures);
  if (part === null) return isCoverage(root.left, root.right, measures);
  const { added, subtracted } = flatten(root.right);
  const wholes = added.map((node) => countOf(node, measures));
  const less = subtracted.map((node) => countOf(node, measures));
  if (wholes.some((whole) => whole === null) || less.some((item) => item === null)) return false;
  if (wholes.some((whole) => whole?.code === part.code)) return subtracted.length === 0;
  const [whole] = wholes;
  if (whole === undefined || whole === null || wholes.length > 1) return false;
  return isPartOf(part, whole) && less.every((item) => item !== null && areDisjoint(part, item));
}

/** The measure that a node takes as a count at one date: plainly, or as a closing stock. */
function countOf(node: FormulaNode, measures: ReadonlyMap<string, Measure>): Measure | null {
  const inner = node.kind === "call" && node.fn === "closing" ? node.argument : node;
  const measure = inner.kind === "measure" ? measures.get(inner.code) : undefined;
  return measure === undefined || isAmount(measure) ? null : measure;
}

/** Whether different units are counted out of the stock of such units: the same word of measure, level and grain. */
function isCoverage(left: FormulaNode, right: FormulaNode, measures: ReadonlyMap<string, Measure>): boolean {
  if (left.kind !== "call" || left.fn !== "distinct" || left.argument.kind !== "measure") return false;
  const part = measures.get(left.argument.code);
  const whole = countOf(right, measures);
  return part !== undefined && whole?.kind === "stock" && part.unitZh === whole.unitZh && part.level === whole.level && part.grain === whole.grain;
}

function flatten(node: FormulaNode): { readonly added: FormulaNode[]; readonly subtracted: FormulaNode[] } {
  if (node.kind !== "operation" || (node.operator !== "+" && node.operator !== "-")) return { added: [node], subtracted: [] };
  const left = flatten(node.left);
  const right = flatten(node.right);
  return node.operator === "+"
    ? { added: [...left.added, ...right.added], subtracted: [...left.subtracted, ...right.subtracted] }
    : { added: [...left.added, ...right.subtracted], subtracted: [...left.subtracted, ...right.added] };
}

function isPartOf(part: Measure, whole: Measure): boolean {
  if (part.attribution !== whole.attribution || part.source.kind !== whole.source.kind) return false;
  if (part.source.kind === "reported") return part.unitEn === whole.unitEn && part.level === whole.level && part.grain === whole.grain;
  const narrower = new Set(clausesOf(part).map(printClause));
  return clausesOf(whole).every((clause) => narrower.has(printClause(clause)));
}

/** Two counts of the same records share none where they ask for different outcomes, or one for a field that the other wants empty. */
function areDisjoint(one: Measure, other: Measure): boolean {
  const outcomes = outcomesOf(one);
  const others = outcomesOf(other);
  if (outcomes.length > 0 && others.length > 0 && !outcomes.some((outcome) => others.includes(outcome))) return true;
  return clausesOf(one).some((clause) => clause.kind === "isSet" && clausesOf(other).some((against) => against.kind === "isSet" && against.field === clause.field && against.negated !== clause.negated));
}

function outcomesOf(measure: Measure): (string | boolean)[] {
  return clausesOf(measure).flatMap((clause) => {
    if (clause.kind === "in" && clause.field === "outcome") return [...clause.values];
    return clause.kind === "compare" && clause.field === "outcome" && clause.operator === "=" ? [clause.value] : [];
  });
}

function clausesOf(measure: Measure): readonly Clause[] {
  const parsed = parsePredicate(measure.predicate);
  return parsed.kind === "predicate" ? parsed.predicate.clauses : [];
}
