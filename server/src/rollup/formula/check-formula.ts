import type { Attribution, Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { Grain } from "@plumbline/schema/vocabulary/period.ts";
import { FORMULA_FUNCTIONS, isRatio } from "./formula-node.ts";
import type { FormulaFault, FormulaFunction, FormulaNode } from "./formula-node.ts";

/** What a side of an operation is, so far as it decides whether the two may meet; null where it says nothing. */
type Shape =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ratio" }
  /** Holds a fault that is reported already. */
  | { readonly kind: "unknown" }
  | {
      readonly kind: "amount";
      readonly unit: string;
      readonly unitEn: string;
      readonly measureKind: Measure["kind"] | "mixed";
      readonly grain: Grain | null;
      readonly attribution: Attribution | null;
      readonly additions: string;
      readonly name: string;
    };
type Amount = Extract<Shape, { kind: "amount" }>;

const UNKNOWN: Shape = { kind: "unknown" };

/** How a measure that may not stand alone is to be taken. */
const WAYS: Record<Measure["kind"], string> = {
  flow: "take it as it is, or through annualise(…)",
  sum_of_days: "take it as it is",
  stock: "take it through opening(…), closing(…), avg_stock(…) or prior_year_end(…)",
  count_distinct: "take it through distinct(…)",
};

class Checker {
  readonly faults: FormulaFault[] = [];
  readonly #metric: string;
  readonly #measures: ReadonlyMap<string, Measure>;

  constructor(metric: string, measures: ReadonlyMap<string, Measure>) {
    this.#metric = metric;
    this.#measures = measures;
  }

  refuse(position: number, sentence: string): Shape {
    this.faults.push({ metric: this.#metric, position, message: `${this.#metric}, character ${position}: ${sentence}.` });
    return UNKNOWN;
  }

  shape(node: FormulaNode): Shape {
    switch (node.kind) {
      case "number":
        return { kind: "number", value: node.value };
      case "metric":
        return this.refuse(node.position, `${node.code} is a metric, and a formula is over measures: write out the formula of ${node.code}`);
      case "measure":
        return this.#plain(node.code, node.position);
      case "call":
        return node.fn === "annualise" ? this.#annualised(node.argument, node.position) : this.#taken(node.fn, node.argument, node.position);
      case "operation":
        return this.#operation(node);
    }
  }

  #find(code: string, position: number): Measure | null {
    const measure = this.#measures.get(code);
    if (measure === undefined) this.refuse(position, `there is no measure “${code}”: correct the name, or add the measure to the catalogue`);
    return measure ?? null;
  }

  #amount(measure: Measure, fn: FormulaFunction | null): Amount {
    const { unitZh, unitEn, kind, grain, attribution, overRegions, overPeriods } = measure;
    const plain = fn === null;
    return {
      kind: "amount",
      unit: unitZh,
      unitEn,
      measureKind: kind,
      grain: plain ? grain : null,
      attribution: plain ? attribution : null,
      additions: `${overRegions} over regions and ${overPeriods} over periods`,
      name: plain ? measure.code : `${fn}(${measure.code})`,
    };
  }

  #plain(code: string, position: number): Shape {
    const measure = this.#find(code, position);
    if (measure === null) return UNKNOWN;
    if (measure.kind === "flow" || measure.kind === "sum_of_days") return this.#amount(measure, null);
    return this.refuse(position, `“${code}” is a ${measure.kind} and cannot stand alone: ${WAYS[measure.kind]}`);
  }

  #taken(fn: Exclude<FormulaFunction, "annualise">, argument: FormulaNode, position: number): Shape {
    if (argument.kind !== "measure") return this.refuse(argument.position, `${fn}(…) takes one measure by its name: move the rest out of the parentheses`);
    const measure = this.#find(argument.code, argument.position);
    if (measure === null) return UNKNOWN;
    if (measure.kind === FORMULA_FUNCTIONS[fn]) return this.#amount(measure, fn);
    return this.refuse(position, `${fn}(…) takes a ${FORMULA_FUNCTIONS[fn]}, but “${argument.code}” is a ${measure.kind}: ${WAYS[measure.kind]}`);
  }

  #annualised(argument: FormulaNode, position: number): Shape {
    const shape = this.shape(argument);
    if (shape.kind === "unknown") return shape;
    if (shape.kind !== "amount") return this.refuse(position, `annualise(…) takes flows, not a ${shape.kind}: annualise the flow itself`);
    if (shape.measureKind !== "flow" || shape.attribution === null) {
      return this.refuse(position, `annualise(…) takes flows, but “${shape.name}” is ${shape.measureKind === "flow" ? "annualised already" : `a ${shape.measureKind}`}: annualise flows alone, and once`);
    }
    return { ...shape, grain: null, attribution: null, name: `annualise(${shape.name})` };
  }

  #operation(node: Extract<FormulaNode, { kind: "operation" }>): Shape {
    const left = this.shape(node.left);
    const right = this.shape(node.right);
    if (left.kind === "unknown" || right.kind === "unknown") return UNKNOWN;
    if (left.kind === "ratio" || right.kind === "ratio") {
      return this.refuse(node.position, `“${node.operator}” meets a ratio, and ratios are formed last so that they are ratios of sums: keep one “/” around the whole numerator and the whole denominator (a constant belongs into the factor)`);
    }
    switch (node.operator) {
      case "+":
      case "-":
        return this.#added(node.operator, left, right, node.position);
      case "*":
        if (left.kind === "amount" && right.kind === "amount") {
          return this.refuse(node.position, `“*” multiplies ${left.name} by ${right.name}, and a product of measures cannot be added up: multiply by numbers only`);
        }
        return left.kind === "number" && right.kind === "number" ? { kind: "number", value: left.value * right.value } : left.kind === "amount" ? left : right;
      case "/":
        return this.#divided(left, right, node.position);
    }
  }

  #added(operator: "+" | "-", left: Exclude<Shape, { kind: "unknown" | "ratio" }>, right: typeof left, position: number): Shape {
    if (left.kind === "number" && right.kind === "number") return { kind: "number", value: operator === "+" ? left.value + right.value : left.value - right.value };
    if (left.kind === "number" || right.kind === "number") return this.refuse(position, `“${operator}” joins a number and a measure, which does not add up over regions: use numbers only to multiply or divide`);
    const pair = `“${operator}” joins ${left.name} and ${right.name}`;
    if (left.measureKind === "count_distinct" || right.measureKind === "count_distinct") return this.refuse(position, `${pair}, but distinct counts may hold the same member: define one measure that counts both`);
    if (left.unit !== right.unit) return this.refuse(position, `${pair}, whose units are ${left.unitEn} (${left.unit}) and ${right.unitEn} (${right.unit}): add like to like only`);
    if (left.grain !== null && right.grain !== null && left.grain !== right.grain) return this.refuse(position, `${pair}, which are collected by ${left.grain} and by ${right.grain}: collect both alike`);
    if (left.attribution !== null && right.attribution !== null && left.attribution !== right.attribution) {
      return this.refuse(position, `${pair}, which count by different dates (${left.attribution} and ${right.attribution}): use measures counted by the same date`);
    }
    if (left.measureKind === right.measureKind && left.additions !== right.additions) return this.refuse(position, `${pair}, which add up by different rules (${left.additions}; ${right.additions}): give both the same rules`);
    return {
      ...left,
      measureKind: left.measureKind === right.measureKind ? left.measureKind : "mixed",
      grain: left.grain ?? right.grain,
      attribution: left.attribution ?? right.attribution,
      name: `${left.name} ${operator} ${right.name}`,
    };
  }

  #divided(left: Exclude<Shape, { kind: "unknown" | "ratio" }>, right: typeof left, position: number): Shape {
    if (right.kind === "number") {
      if (right.value === 0) return this.refuse(position, "“/” divides by 0: correct the denominator");
      return left.kind === "number" ? { kind: "number", value: left.value / right.value } : left;
    }
    if (left.kind === "number") return this.refuse(position, `“/” divides a number by ${right.name}, so the numerator counts nothing: put a measure above`);
    if (left.grain !== null && right.grain !== null && left.grain !== right.grain) {
      return this.refuse(position, `“/” divides ${left.name}, collected by ${left.grain}, by ${right.name}, collected by ${right.grain}: collect both alike`);
    }
    return { kind: "ratio" };
  }
}

/** All that is wrong with a formula: unknown names, measures taken wrongly, and sums of what may not be summed. */
export function checkFormula(metric: string, root: FormulaNode, measures: ReadonlyMap<string, Measure>): FormulaFault[] {
  const checker = new Checker(metric, measures);
  const shape = checker.shape(root);
  if (shape.kind === "number") checker.refuse(root.position, "the formula names no measure: write what it counts");
  if (shape.kind === "ratio" && !isRatio(root)) throw new Error(`${metric}: a ratio below the outermost operator passed its check.`);
  return checker.faults;
}
