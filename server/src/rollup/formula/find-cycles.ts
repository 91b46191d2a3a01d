import { formulaNodes } from "./formula-node.ts";
import type { FormulaNode } from "./formula-node.ts";

/** The metric codes that any version of a formula names, without their versions. */
function named(roots: readonly FormulaNode[]): string[] {
  const nodes = roots.flatMap(formulaNodes);
  return [...new Set(nodes.flatMap((node) => (node.kind === "metric" ? [node.code.replace(/@.*$/, "")] : [])))];
}

/**
 * Cycles among metrics that name each other in formulas, each once as the path from its smallest code back to it, for
 * example `["XF05", "XF06", "XF05"]`; empty when there is none. `formulas` holds all versions of each metric.
 */
export function findCycles(formulas: ReadonlyMap<string, readonly FormulaNode[]>): string[][] {
  const cycles = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (code: string, path: readonly string[]): void => {
    const start = path.indexOf(code);
    if (start >= 0) {
      const ring = path.slice(start);
      const first = ring.indexOf(ring.reduce((least, next) => (next < least ? next : least)));
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      cycles.set(turned.join(" "), [...turned, ...turned.slice(0, 1)]);
      return;
    }
    const roots = formulas.get(code);
    if (done.has(code) || roots === undefined) return;
    for (const next of named(roots)) visit(next, [...path, code]);
    done.add(code);
  };
  for (const code of formulas.keys()) visit(code, []);
  return [...cycles.values()];
}
