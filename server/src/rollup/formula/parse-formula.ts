import { FORMULA_FUNCTIONS, isFormulaFunction } from "./formula-node.ts";
import type { FormulaFault, FormulaNode } from "./formula-node.ts";
import { tokenise } from "./tokenise.ts";
import type { Token } from "./tokenise.ts";

export type FormulaParse = { readonly kind: "formula"; readonly root: FormulaNode } | { readonly kind: "fault"; readonly fault: FormulaFault };

/** Deeper nesting than any reader could follow is refused before it can exhaust the stack. */
const MAX_DEPTH = 50;

class Refusal extends Error {
  readonly position: number;
  constructor(token: Token, message: string) {
    super(message);
    this.position = token.position;
  }
}

const shown = (token: Token): string => (token.kind === "end" ? "the end of the formula" : `“${token.text}”`);

/** A recursive-descent reader of: sum = product {(+|-) product}; product = atom {(*|/) atom}; all left to right. */
class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokenise(text);
  }

  formula(): FormulaNode {
    const root = this.#sum();
    const rest = this.#peek();
    if (rest.kind === "close") throw new Refusal(rest, "“)” closes nothing: remove it, or add the “(” that it belongs to");
    if (rest.kind === "unknown") throw this.#unknown(rest);
    if (rest.kind !== "end") throw new Refusal(rest, `${shown(rest)} follows a value directly: put + - * or / between them`);
    return root;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "", position: 1 };
  }

  #take(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  #operations(signs: readonly string[], part: () => FormulaNode): FormulaNode {
    let left = part();
    for (let token = this.#peek(); token.kind === "operator" && signs.includes(token.text); token = this.#peek()) {
      this.#at += 1;
      left = { kind: "operation", operator: token.text, left, right: part(), position: token.position };
    }
    return left;
  }

  #sum(): FormulaNode {
    return this.#operations(["+", "-"], () => this.#product());
  }

  #product(): FormulaNode {
    return this.#operations(["*", "/"], () => this.#atom());
  }

  #atom(): FormulaNode {
    const token = this.#take();
    switch (token.kind) {
      case "number":
        return { kind: "number", value: token.value, position: token.position };
      case "measure":
        return { kind: "measure", code: token.text, position: token.position };
      case "metric":
        return { kind: "metric", code: token.text, position: token.position };
      case "open":
        return this.#inParentheses(token);
      case "function":
        return this.#call(token);
      case "unknown":
        throw this.#unknown(token);
      case "operator":
      case "close":
      case "end":
        throw new Refusal(token, `${shown(token)} stands where a measure, a function, a number or “(” is expected: complete the formula there`);
    }
  }

  #inParentheses(open: Token): FormulaNode {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Refusal(open, `parentheses are nested more than ${MAX_DEPTH} deep: simplify the formula`);
    const inside = this.#sum();
    const close = this.#take();
    if (close.kind === "unknown") throw this.#unknown(close);
    if (close.kind !== "close") throw new Refusal(close, `${shown(close)} stands where the “)” of the “(” at character ${open.position} is expected: add it`);
    this.#depth -= 1;
    return inside;
  }

  #call(token: Token): FormulaNode {
    if (token.text === "metric") throw new Refusal(token, "a formula is over measures and cannot take another metric: write out that metric's formula");
    if (!isFormulaFunction(token.text)) throw new Refusal(token, `“${token.text}” is no function: use ${Object.keys(FORMULA_FUNCTIONS).join(", ")}`);
    return { kind: "call", fn: token.text, argument: this.#inParentheses(this.#take()), position: token.position };
  }

  #unknown(token: Token): Refusal {
    return new Refusal(token, `“${token.text}” is neither a measure (two lower-case words with a dot between), a function nor a number: correct it`);
  }
}

/** Reads the formula of a metric; a fault names the metric, what stands at the position, and the way out. */
export function parseFormula(metric: string, text: string): FormulaParse {
  try {
    return { kind: "formula", root: new Reader(text).formula() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "fault", fault: { metric, position: error.position, message: `${metric}, character ${error.position}: ${error.message}.` } };
  }
}
