import type { Measure } from "@plumbline/schema/vocabulary/measure.ts";
import type { FormulaFunction, FormulaNode } from "../../rollup/formula/formula-node.ts";

/** A formula as people read it, in both languages. */
export interface FormulaWords {
  readonly zh: string;
  readonly en: string;
}

const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

/** What each function says of the measure that it takes. */
const FUNCTIONS: Readonly<Record<FormulaFunction, (name: FormulaWords) => FormulaWords>> = {
  opening: ({ zh, en }) => ({ zh: `期初${zh}`, en: `${en} at the start` }),
  closing: ({ zh, en }) => ({ zh: `期末${zh}`, en: `${en} at the end` }),
  avg_stock: ({ zh, en }) => ({ zh: `期内平均${zh}`, en: `average ${en}` }),
  prior_year_end: ({ zh, en }) => ({ zh: `上年末${zh}`, en: `${en} at the end of last year` }),
  distinct: ({ zh, en }) => ({ zh: `${zh}（去重）`, en: `${en}, each counted once` }),
  annualise: ({ zh, en }) => ({ zh: `折合全年的${zh}`, en: `${en}, brought to a year` }),
};

/** The formula in the names of its measures; a factor of a percentage stands in the unit and is left out, any other is told. */
export function formulaWords(root: FormulaNode, measures: ReadonlyMap<string, Pick<Measure, "nameZh" | "nameEn">>, factor: number, unit: string): FormulaWords {
  const words = wordsOf(root, measures);
  if (factor === 1 || unit === "%") return words;
  const grouped = factor.toLocaleString("en-US");
  const [zh, en] = [isSum(root) ? `（${words.zh}）` : words.zh, isSum(root) ? `(${words.en})` : words.en];
  return { zh: `${zh} × ${grouped}`, en: `${en} × ${grouped}` };
}

function wordsOf(node: FormulaNode, measures: ReadonlyMap<string, Pick<Measure, "nameZh" | "nameEn">>): FormulaWords {
  switch (node.kind) {
    case "number":
      return { zh: String(node.value), en: String(node.value) };
    case "measure": {
      const measure = measures.get(node.code);
      return { zh: measure?.nameZh ?? node.code, en: measure?.nameEn ?? node.code };
    }
    case "metric":
      return { zh: node.code, en: node.code };
    case "call":
      return FUNCTIONS[node.fn](wordsOf(node.argument, measures));
    case "operation": {
      const [left, right] = [sideOf(node, node.left, false, measures), sideOf(node, node.right, true, measures)];
      const sign = ` ${SIGNS[node.operator]} `;
      return { zh: `${left.zh}${sign}${right.zh}`, en: `${left.en}${sign}${right.en}` };
    }
  }
}

/** A sum inside a product or quotient, and whatever stands right of − or ÷, keeps its brackets. */
function sideOf(parent: FormulaNode & { readonly kind: "operation" }, node: FormulaNode, right: boolean, measures: ReadonlyMap<string, Pick<Measure, "nameZh" | "nameEn">>): FormulaWords {
  const words = wordsOf(node, measures);
  const binds = parent.operator === "*" || parent.operator === "/";
  const needed = node.kind === "operation" && ((binds && isSum(node)) || (right && (parent.operator === "-" || parent.operator === "/")));
  return needed ? { zh: `（${words.zh}）`, en: `(${words.en})` } : words;
}

function isSum(node: FormulaNode): boolean {
  return node.kind === "operation" && (node.operator === "+" || node.operator === "-");
}
